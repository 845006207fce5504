package org.dragoman.reader.score;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF date covers, as day numbers. Lenient where {@code Edtf} is strict: what was read elsewhere is
 * counted too.
 *
 * @param first its first day
 * @param last its last day
 */
record DaySpan(long first, long last) {
    private static final long FIRST_OF_ALL = -1_000_000L;
    private static final long LAST_OF_ALL = 100_000_000L;
    private static final DaySpan OPEN = new DaySpan(FIRST_OF_ALL, LAST_OF_ALL);
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");
    private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** The days of a date; null where the text is none. */
    static @Nullable DaySpan of(String text) {
        String date = text.replaceAll("[~?%]", "");
        int slash = date.indexOf('/');
        if (slash < 0) {
            return ofOne(date);
        }
        DaySpan from = end(date.substring(0, slash));
        DaySpan to = end(date.substring(slash + 1));
        return from == null || to == null ? null : new DaySpan(from.first, to.last);
    }

    private static @Nullable DaySpan end(String text) {
        return text.isEmpty() || text.equals("..") ? OPEN : of(text);
    }

    private static @Nullable DaySpan ofOne(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return null;
        }
        int year = number(parts.group(1));
        int month = number(parts.group(2));
        int day = number(parts.group(3));
        if (day > 0) {
            return new DaySpan(dayNumber(year, month, day), dayNumber(year, month, day));
        }
        if (month > 12) {
            return null;
        }
        if (month > 0) {
            return new DaySpan(dayNumber(year, month, 1), dayNumber(year, month, lengthOf(year, month)));
        }
        return new DaySpan(dayNumber(year, 1, 1), dayNumber(year, 12, 31));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int lengthOf(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : MONTHS[month - 1];
    }

    /** The Julian day number but for a constant. */
    private static long dayNumber(int year, int month, int day) {
        int early = Math.floorDiv(14 - month, 12);
        long shifted = year + 4800L - early;
        int fromMarch = month + 12 * early - 3;
        return day
                + Math.floorDiv(153 * fromMarch + 2, 5)
                + 365 * shifted
                + shifted / 4
                - shifted / 100
                + shifted / 400;
    }

    /** Whether a date that was read agrees with this one: they overlap, and it is no vaguer. */
    boolean agreesWith(DaySpan read) {
        return !read.equals(OPEN) && first <= read.last && read.first <= last && read.vagueness() <= last - first + 2;
    }

    /** An interval with one open end says one day for sure; it is as vague as that day. */
    private long vagueness() {
        return first == FIRST_OF_ALL || last == LAST_OF_ALL ? 0 : last - first;
    }
}
