package org.dragoman.reader.clean;

import org.dragoman.reader.token.Letters;

/** The form that lines are compared in, so that what is the same but for case, spaces and marks at its ends is equal. */
final class PlainForm {
    private PlainForm() {}

    /** A text in the form that lines are compared in: lower case, single spaces, no marks at its ends. */
    static String of(String line) {
        char[] form = small(line);
        int length = 0;
        boolean gap = false;
        for (int position = 0; position < form.length; position++) {
            char unit = form[position];
            if (isGap(unit)) {
                gap = length > 0;
            } else {
                if (gap) {
                    form[length++] = ' ';
                    gap = false;
                }
                form[length++] = unit == 0x2019 ? '\'' : unit;
            }
        }
        return trimMarks(form, length);
    }

    /** The characters of a text in small letters. */
    private static char[] small(String line) {
        char[] small = line.toCharArray();
        for (int at = 0; at < small.length; at++) {
            small[at] = Letters.smallOf(small[at]);
            if (small[at] == 0) {
                return Letters.small(line).toCharArray();
            }
        }
        return small;
    }

    private static boolean isGap(char unit) {
        boolean letter = unit > ' ' && unit < 0x7F || unit >= 0xC0 && unit < 0x1680 || unit >= 0x1E00 && unit < 0x2000;
        return !letter && (Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }

    private static String trimMarks(char[] form, int length) {
        int from = 0;
        int to = length;
        while (from < to && !isLetterOrDigit(form[from])) {
            from++;
        }
        while (to > from && !isWordEnd(form[to - 1])) {
            to--;
        }
        return new String(form, from, to - from);
    }

    private static boolean isLetterOrDigit(char unit) {
        return unit >= 'a' && unit <= 'z' || Character.isLetterOrDigit(unit);
    }

    private static boolean isWordEnd(char unit) {
        return isLetterOrDigit(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.isSurrogate(unit);
    }
}
