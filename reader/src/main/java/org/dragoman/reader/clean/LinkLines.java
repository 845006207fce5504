package org.dragoman.reader.clean;

import org.jspecify.annotations.Nullable;

/**
 * Tells the line ends that a page has put around the words of a link in the middle of a sentence: the line after the link
 * begins with the sign that closes a clause, or with an ending that belongs to the word before.
 */
final class LinkLines {
    private static final int LONGEST_LINK = 80;
    private static final int FEWEST_WORDS = 2;
    private static final String ENDS = ".!?:";
    private static final String BLANK = "&nbsp;";

    private LinkLines() {}

    /** What takes the place of the line end at a position: nothing or a blank; null where the line does end there. */
    static @Nullable String joint(String text, int lineEnd) {
        int last = trimmed(text, lineEnd);
        if (last < 0 || text.charAt(last) == '\n') {
            return null;
        }
        int next = afterBlanks(text, lineEnd + 1);
        if (isInlineBlank(text, last, next)) {
            return " ";
        }
        if (beginsWithSign(text, next)) {
            return ENDS.indexOf(text.charAt(last)) < 0 ? "" : null;
        }
        int end = text.indexOf('\n', next);
        boolean link = end > next && end - next <= LONGEST_LINK && ENDS.indexOf(text.charAt(trimmed(text, end))) < 0;
        int sign = link ? afterBlanks(text, end + 1) : -1;
        boolean within = link && beginsWithSign(text, sign) && goesOn(text, last, text.charAt(sign) != '.');
        return within ? " " : null;
    }

    /** Whether a blank that never ends a line, written as an entity, stands at the line end beside the words of a link. */
    private static boolean isInlineBlank(String text, int last, int next) {
        boolean before = text.startsWith(BLANK, next) && isLetter(text, next + BLANK.length());
        boolean after = last >= BLANK.length()
                && text.startsWith(BLANK, last + 1 - BLANK.length())
                && isLetter(text, last - BLANK.length());
        return before && isLetter(text, last)
                || after && isLetter(text, next) && Character.isLowerCase(text.charAt(next));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** The position of the last character before another that is no blank; -1 where there is none. */
    private static int trimmed(String text, int before) {
        int last = before - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a comma, a full stop with a gap behind it or an ending such as a genitive begins at a position. */
    private static boolean beginsWithSign(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (text.charAt(at)) {
            case ',', ';' -> next == ' ' || next == '\n' || next == '&' || Character.isLetter(next);
            case ')' -> true;
            case '.' -> next == ' ' || next == '\n' || next == '&';
            case '\'', 0x2018, 0x2019 ->
                Character.isLetter(next)
                        && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
            default -> false;
        };
    }

    /**
     * Whether the line that ends with a character is no headline: its last word is small, it begins with a sign itself, or,
     * where the link does not end the sentence at once, it has several words.
     */
    private static boolean goesOn(String text, int last, boolean within) {
        char end = text.charAt(last);
        if (end == ',' || end == '(') {
            return true;
        }
        int start = text.lastIndexOf('\n', last) + 1;
        int word = text.lastIndexOf(' ', last) + 1;
        boolean small = word > start && Character.isLowerCase(text.charAt(word));
        boolean sentence = Character.isLetterOrDigit(end) && (small || beginsWithSign(text, start));
        return sentence || Character.isLetterOrDigit(end) && within && words(text, start, last) >= FEWEST_WORDS;
    }

    private static int words(String text, int from, int to) {
        return (int) text.substring(from, to)
                        .chars()
                        .filter(unit -> unit == ' ')
                        .count()
                + 1;
    }
}
