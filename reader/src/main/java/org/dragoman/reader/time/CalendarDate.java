package org.dragoman.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year of the calendar.
 *
 * @param year the year, 1 to 9999
 * @param month 1 to 12, or 0 for a whole year
 * @param day 1 to 31, or 0 for a whole month or year
 * @param about whether it is said to be approximate
 */
public record CalendarDate(int year, int month, int day, boolean about) {
    /** How much of the calendar a date covers, the finest first. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** @throws DateTimeException where the calendar has no such date */
    public CalendarDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
            throw new DateTimeException("no calendar has the date " + year + "-" + month + "-" + day);
        }
        if (day > 0) {
            LocalDate.of(year, month, day);
        }
    }

    // As a record has it anyway, but without the linking at run time that a cold start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CalendarDate same
                        && year == same.year
                        && month == same.month
                        && day == same.day
                        && about == same.about;
    }

    @Override
    public int hashCode() {
        return (16 * year + month << 5) + day;
    }

    public static CalendarDate of(LocalDate day) {
        return new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }

    public static CalendarDate of(YearMonth month) {
        return new CalendarDate(month.getYear(), month.getMonthValue(), 0, false);
    }

    public static CalendarDate ofYear(int year) {
        return new CalendarDate(year, 0, 0, false);
    }

    public Grain grain() {
        if (day > 0) {
            return Grain.DAY;
        }
        return month > 0 ? Grain.MONTH : Grain.YEAR;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    public LocalDate lastDay() {
        return switch (grain()) {
            case DAY -> LocalDate.of(year, month, day);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
        };
    }

    CalendarDate approximate() {
        return new CalendarDate(year, month, day, true);
    }

    /** As EDTF writes it: {@code 2013-09-24}, {@code 2013-09}, {@code 2013~}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(11);
        pad(text, year, 4);
        if (month > 0) {
            pad(text.append('-'), month, 2);
        }
        if (day > 0) {
            pad(text.append('-'), day, 2);
        }
        return about ? text.append('~').toString() : text.toString();
    }

    private static void pad(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
