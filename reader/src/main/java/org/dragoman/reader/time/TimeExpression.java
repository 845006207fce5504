package org.dragoman.reader.time;

import java.time.LocalDate;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a wording says of time, before it is known which dates are meant; {@link TimeResolver} finds them.
 *
 * @param form how its dates are to be taken
 * @param start its date, or the first of two; null for {@link Form#UNTIL}
 * @param end the second of two dates, or the one of {@link Form#UNTIL}; null otherwise
 */
public record TimeExpression(
        Form form, @Nullable TimePoint start, @Nullable TimePoint end) implements Mention.Value {
    /** How the dates of a wording are to be taken. */
    public enum Form {
        /** On that date, or in that month or year. */
        ON,
        /** From the first to the second, both included. */
        BETWEEN,
        /** From that date on. */
        SINCE,
        /** Up to that date. */
        UNTIL,
        /** By that date, at the latest: its value is the date itself. */
        DEADLINE,
        /** A founding and an anniversary, {@code (1975-2025)}: two dates and no interval; it has no value of its own. */
        PAIR
    }

    static TimeExpression on(TimePoint point) {
        return new TimeExpression(Form.ON, point, null);
    }

    /** The date that all forms but {@link Form#BETWEEN} and {@link Form#PAIR} are about. */
    TimePoint only() {
        TimePoint point = form == Form.UNTIL ? end : start;
        return point == null ? TimePoint.NOTHING_SAID : point;
    }

    /** The same month or day of a year that the words around it give; itself where it names a year or no month. */
    public TimeExpression inYear(int year) {
        if (start == null || end != null) {
            return this;
        }
        boolean open = start.year() == null && start.month() != null && start.shift() == null;
        return open ? new TimeExpression(form, start.withYear(year), null) : this;
    }

    /** The same days in the month of a day that the words before it give; itself where they would lie before another day. */
    public TimeExpression inMonthOf(CalendarDate month, LocalDate notBefore) {
        Integer day = start == null ? null : start.day();
        if (!isBareDay() || start == null || day == null || month.month() == 0) {
            return this;
        }
        TimePoint first = start.withYear(month.year()).withMonth(month.month());
        TimePoint last = end == null ? null : end.withYear(month.year()).withMonth(month.month());
        boolean possible = first.isPossible() && (last == null || last.isPossible());
        boolean after =
                possible && !LocalDate.of(month.year(), month.month(), day).isBefore(notBefore);
        return after ? new TimeExpression(form, first, last) : this;
    }

    /** Whether it says a day, or two, and of no month. */
    public boolean isBareDay() {
        return isBareDay(start) && (end == null || isBareDay(end));
    }

    private static boolean isBareDay(@Nullable TimePoint point) {
        return point != null
                && point.day() != null
                && point.month() == null
                && point.year() == null
                && point.weekday() == null
                && point.shift() == null;
    }

    /** Whether it names a month and a day in it. */
    public boolean isDayOfMonth() {
        TimePoint last = end == null ? start : end;
        return last != null && last.day() != null && last.month() != null;
    }

    /** The first of two dates as an expression of its own, such as the founding year of a {@link Form#PAIR}. */
    public TimeExpression opening() {
        return start == null ? this : on(start);
    }

    /** The last of its dates as an expression of its own. */
    public TimeExpression closing() {
        return end == null ? opening() : on(end);
    }
}
