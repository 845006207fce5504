package org.dragoman.reader.clean;

import org.dragoman.reader.token.Letters;

/** The form that lines are compared in, so that what is the same but for case, spaces and marks at its ends is equal. */
final class PlainForm {
    private PlainForm() {}

    /** A text in the form that lines are compared in: lower case, single spaces, no marks at its ends. */
    static String of(String line) {
        String lower = Letters.small(line);
        StringBuilder form = new StringBuilder(lower.length());
        boolean gap = false;
        for (int position = 0; position < lower.length(); position++) {
            char unit = lower.charAt(position);
            if (isGap(unit)) {
                gap = form.length() > 0;
            } else {
                if (gap) {
                    form.append(' ');
                    gap = false;
                }
                form.append(unit == 0x2019 ? '\'' : unit);
            }
        }
        return trimMarks(form);
    }

    private static boolean isGap(char unit) {
        boolean letter = unit > ' ' && unit < 0x7F || unit >= 0xC0 && unit < 0x1680 || unit >= 0x1E00 && unit < 0x2000;
        return !letter && (Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }

    private static String trimMarks(StringBuilder form) {
        int from = 0;
        int to = form.length();
        while (from < to && !isLetterOrDigit(form.charAt(from))) {
            from++;
        }
        while (to > from && !isWordEnd(form.charAt(to - 1))) {
            to--;
        }
        return form.substring(from, to);
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
