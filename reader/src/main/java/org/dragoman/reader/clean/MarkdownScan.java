package org.dragoman.reader.clean;

/** Looks ahead in a text for where the Markdown that a collector left behind ends. */
final class MarkdownScan {
    /** Characters of the words of a link, or between two marks of emphasis. */
    private static final int LONGEST_LINK_TEXT = 400;
    /** Characters of the address of a link. */
    private static final int LONGEST_TARGET = 2_000;

    private final String text;

    MarkdownScan(String text) {
        this.text = text;
    }

    /** The position of the {@code ]} of {@code [words](address)}; -1 where no such thing begins at {@code open}. */
    int closeOfLinkText(int open) {
        int limit = Math.min(text.length(), open + LONGEST_LINK_TEXT);
        for (int position = open + 1; position < limit; position++) {
            char unit = text.charAt(position);
            if (unit == '\n' || unit == '[') {
                return -1;
            }
            if (unit == ']') {
                return isLinkTarget(position + 1) ? position : -1;
            }
        }
        return -1;
    }

    private boolean isLinkTarget(int from) {
        if (!text.startsWith("(", from)) {
            return false;
        }
        int limit = Math.min(text.length(), from + LONGEST_TARGET);
        int end = from + 1;
        while (end < limit && text.charAt(end) != ')' && text.charAt(end) != '\n') {
            end++;
        }
        if (end == limit || text.charAt(end) != ')') {
            return false;
        }
        String target = text.substring(from + 1, end);
        return target.startsWith("http")
                || target.startsWith("/")
                || target.startsWith("#")
                || target.startsWith("www.")
                || target.startsWith("mailto:");
    }

    /** The position of the mark that closes an emphasis whose words begin at {@code from}; -1 where none does. */
    int closeOfEmphasis(char mark, int from) {
        int limit = Math.min(text.length(), from + LONGEST_LINK_TEXT);
        for (int position = from; position < limit && text.charAt(position) != '\n'; position++) {
            if (text.charAt(position) == mark) {
                boolean afterWord = !Character.isWhitespace(text.charAt(position - 1));
                boolean atEnd = position + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(position + 1));
                return afterWord && atEnd ? position : -1;
            }
        }
        return -1;
    }

    /** Where the words of a headline begin whose signs begin at {@code from}; -1 where it is a line of such signs alone. */
    int wordOfHeading(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        int word = end;
        while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
            word++;
        }
        boolean headline = word > end && word < text.length() && Character.isLetterOrDigit(text.charAt(word));
        return headline ? word : -1;
    }
}
