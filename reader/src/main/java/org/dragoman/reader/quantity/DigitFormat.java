package org.dragoman.reader.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes numbers in digits.
 *
 * @param decimal the mark before the decimals
 * @param thousands the mark between groups of three digits
 * @param spaces whether a space may stand between groups of three digits
 */
record DigitFormat(char decimal, char thousands, boolean spaces) {
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 24;

    /** The number that the digits and marks of one token write; null where they write none (a date, an address). */
    @Nullable BigDecimal parse(String written) {
        if (written.length() > MOST_DIGITS) {
            return null;
        }
        int lastDecimal = written.lastIndexOf(decimal);
        int lastThousands = written.lastIndexOf(thousands);
        if (lastDecimal < 0 && lastThousands < 0) {
            return number(written, "");
        }
        if (lastDecimal >= 0 && lastThousands >= 0) {
            return lastDecimal > lastThousands
                    ? split(written, decimal, thousands)
                    : split(written, thousands, decimal);
        }
        return lastDecimal >= 0 ? oneMark(written, decimal, true) : oneMark(written, thousands, false);
    }

    private static @Nullable BigDecimal split(String written, char point, char grouping) {
        int at = written.indexOf(point);
        if (at != written.lastIndexOf(point)) {
            return null;
        }
        String whole = ungrouped(written.substring(0, at), grouping);
        return whole == null ? null : number(whole, written.substring(at + 1));
    }

    /** One sort of mark only: the groups around it tell whether it parts thousands or decimals. */
    private static @Nullable BigDecimal oneMark(String written, char mark, boolean isDecimal) {
        int at = written.indexOf(mark);
        if (at != written.lastIndexOf(mark)) {
            String whole = ungrouped(written, mark);
            return whole == null ? null : number(whole, "");
        }
        String before = written.substring(0, at);
        String after = written.substring(at + 1);
        boolean groups = after.length() == GROUP && before.length() <= GROUP && !before.equals("0");
        // Nobody writes three zeros for decimals: "10,000" is ten thousand in every language.
        boolean thousandsMark = groups && (!isDecimal || after.equals("000"));
        return thousandsMark ? number(before + after, "") : number(before, after);
    }

    private static @Nullable String ungrouped(String written, char mark) {
        StringBuilder digits = new StringBuilder(written.length());
        int run = 0;
        boolean first = true;
        for (int at = written.length() - 1; at >= 0; at--) {
            if (written.charAt(at) != mark) {
                digits.append(written.charAt(at));
                run++;
            } else if (run == GROUP) {
                run = 0;
                first = false;
            } else {
                return null;
            }
        }
        return first || (run > 0 && run <= GROUP) ? digits.reverse().toString() : null;
    }

    private static @Nullable BigDecimal number(String whole, String decimals) {
        StringBuilder plain = new StringBuilder(whole.length() + decimals.length() + 1);
        if (!appendDigits(plain, whole)) {
            return null;
        }
        if (!decimals.isEmpty()) {
            plain.append('.');
            if (!appendDigits(plain, decimals)) {
                return null;
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** Digits of any script as ASCII ones; false where there is anything else. */
    private static boolean appendDigits(StringBuilder plain, String digits) {
        for (int at = 0; at < digits.length(); at++) {
            int digit = Character.digit(digits.charAt(at), 10);
            if (digit < 0) {
                return false;
            }
            plain.append((char) ('0' + digit));
        }
        return !digits.isEmpty();
    }
}
