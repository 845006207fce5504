package org.dragoman.reader.clean;

import org.jspecify.annotations.Nullable;

/**
 * Tells the line ends of a text that end no line: those that a page's layout has left behind around the first letter of an
 * article, around the raised letters of an ordinal and around the words of a link.
 */
final class LineJoints {
    /** Letters that stand raised behind a number. */
    private static final int MOST_RAISED = 3;

    private LineJoints() {}

    /** What takes the place of the line end at a position: nothing or a blank; null where the line does end there. */
    static @Nullable String at(String text, int lineEnd) {
        if (isDropCap(text, lineEnd) || isBeforeRaised(text, lineEnd)) {
            return "";
        }
        return isAfterRaised(text, lineEnd) ? " " : LinkLines.joint(text, lineEnd);
    }

    /** Whether the line end parts a single capital letter from the rest of its word. */
    private static boolean isDropCap(String text, int lineEnd) {
        return lineEnd > 0
                && lineEnd + 1 < text.length()
                && Character.isUpperCase(text.charAt(lineEnd - 1))
                && (lineEnd == 1 || text.charAt(lineEnd - 2) == '\n')
                && Character.isLowerCase(text.charAt(lineEnd + 1));
    }

    /** Whether the line end parts a number from a line of one to three small letters alone. */
    private static boolean isBeforeRaised(String text, int lineEnd) {
        if (lineEnd == 0 || !Character.isDigit(text.charAt(lineEnd - 1))) {
            return false;
        }
        int end = lineEnd + 1;
        while (end < text.length() && end <= lineEnd + MOST_RAISED && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end > lineEnd + 1 && end < text.length() && text.charAt(end) == '\n';
    }

    /** Whether the line end is that of such a line. */
    private static boolean isAfterRaised(String text, int lineEnd) {
        int start = lineEnd - 1;
        while (start > 0 && lineEnd - start <= MOST_RAISED && Character.isLowerCase(text.charAt(start))) {
            start--;
        }
        return start >= 0 && text.charAt(start) == '\n' && isBeforeRaised(text, start);
    }
}
