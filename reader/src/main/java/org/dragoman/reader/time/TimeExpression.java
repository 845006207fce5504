package org.dragoman.reader.time;

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

    /**
     * The day alone in the month of a day told before, or in the one after that where it would lie before it; itself where it
     * says more than a day, or the other names no day and month.
     */
    public TimeExpression after(TimeExpression told) {
        TimePoint before = told.end() == null ? told.start() : told.end();
        Integer day = bareDay();
        if (start == null || day == null || before == null || before.month() == null || before.day() == null) {
            return this;
        }
        boolean next = day < before.day();
        int month = next ? before.month() % 12 + 1 : before.month();
        Integer year = before.year() == null || !next || month > 1 ? before.year() : Integer.valueOf(before.year() + 1);
        return on(start.withMonth(month).withYear(year));
    }

    /** The day of the month where the wording says no more; null for any other. */
    private @Nullable Integer bareDay() {
        boolean bare = form == Form.ON
                && start != null
                && start.month() == null
                && start.weekday() == null
                && start.shift() == null;
        return bare && start != null ? start.day() : null;
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
