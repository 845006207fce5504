package org.dragoman.ledger.fuse;

import java.time.LocalDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Days that a date covers, counted from 1970-01-01.
 *
 * @param first first day; {@link #NEVER} where open
 * @param last last day; {@link #EVER} where open
 * @param vagueness {@link #DAYS}, {@link #MONTH} or {@link #YEAR}
 */
record Span(long first, long last, int vagueness) {
    static final long NEVER = -3_000_000;
    static final long EVER = 3_000_000;

    static final int DAYS = 0;
    static final int MONTH = 1;
    static final int YEAR = 2;
    static final int UNDATED = 3;

    private static final int LONG_VISIT = 31;
    private static final int SEASON = 100;

    static Span of(Edtf date) {
        long first = date.start() == null ? NEVER : date.firstDay().toEpochDay();
        long last = date.end() == null ? EVER : date.lastDay().toEpochDay();
        if (date.isOpen()) {
            return new Span(first, last, vagueness(date.grain()));
        }
        long days = last - first;
        int length = days <= LONG_VISIT ? MONTH : YEAR;
        int vagueness = date.grain() == Grain.DAY && days < LONG_VISIT ? DAYS : days <= SEASON ? MONTH : length;
        return new Span(first, last, vagueness);
    }

    /** Only the beginning; null where it is open there. */
    static @Nullable Span startOf(Edtf date) {
        return date.start() == null ? null : of(Edtf.of(date.start()));
    }

    private static int vagueness(Grain grain) {
        return switch (grain) {
            case DAY -> DAYS;
            case MONTH -> MONTH;
            case YEAR -> YEAR;
        };
    }

    /** The same, no finer than to the month. */
    Span month() {
        LocalDate day = LocalDate.ofEpochDay(first);
        return vagueness == DAYS
                ? new Span(
                        day.withDayOfMonth(1).toEpochDay(),
                        day.withDayOfMonth(day.lengthOfMonth()).toEpochDay(),
                        MONTH)
                : this;
    }

    /** Days between the two; 0 where they have a day in common. */
    long gap(Span other) {
        return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
    }

    boolean contains(Span other) {
        return first <= other.first && other.last <= last;
    }

    boolean isOneDay() {
        return first == last;
    }

    boolean sameDays(Span other) {
        return first == other.first && last == other.last;
    }
}
