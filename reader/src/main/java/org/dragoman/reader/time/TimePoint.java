package org.dragoman.reader.time;

import java.time.YearMonth;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.jspecify.annotations.Nullable;

/**
 * What a wording says of one date, before it is known which date that is. Whatever is not said is null.
 *
 * @param year the year in full
 * @param month 1 to 12
 * @param day day of the month
 * @param weekday 1 for Monday to 7 for Sunday
 * @param shift how far it lies from another date
 * @param lean on which side of the publication a year-less date or a weekday is said to lie
 * @param part which part of it is meant
 * @param about whether it is said to be approximate
 */
public record TimePoint(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer weekday,
        @Nullable Shift shift,
        @Nullable Lean lean,
        @Nullable Part part,
        boolean about) {
    static final TimePoint NOTHING_SAID = new TimePoint(null, null, null, null, null, null, null, false);

    /** Units that relative wordings count in. */
    public enum Unit {
        DAY,
        WEEK,
        WEEKEND,
        MONTH,
        QUARTER,
        YEAR
    }

    /** The date that a relative wording counts from. */
    public enum Base {
        /** The publication: "yesterday". */
        PUBLISHED,
        /** The date that the text spoke of last: "the day before". */
        FOCUS
    }

    /** A distance: so many units after (or, below zero, before) a base. */
    public record Shift(Unit unit, int amount, Base base) {}

    /** A side of the publication. */
    public enum Lean {
        /** The last one before it. */
        PAST,
        /** The first one after it. */
        COMING,
        /** The nearest one. */
        NEAR
    }

    /** Parts of a longer time; those with a number are counted. */
    public enum Portion {
        /** Somewhere near its beginning, middle or end: no finer than the whole. */
        EARLY,
        MIDDLE,
        LATE,
        /** Its first and its last day. */
        FIRST_DAY,
        LAST_DAY,
        /** Half or quarter number so and so of a year. */
        HALF,
        QUARTER,
        /** The three months of a year that begin with number so and so: a season as the weather services count it. */
        SEASON,
        /** Its first, or last, so many months. */
        FIRST_MONTHS,
        LAST_MONTHS,
        /** The ten years that begin with it. */
        DECADE
    }

    /**
     * A part of a date.
     *
     * @param portion which part
     * @param number of the half, the quarter or the first month, or how many months; 0 for the other parts
     */
    public record Part(Portion portion, int number) {}

    /** The finest thing it says: a day, also by its name or its distance; a month, also a quarter; or else a year. */
    Grain grain() {
        if (day != null || weekday != null || (shift != null && shift.unit() == Unit.DAY)) {
            return Grain.DAY;
        }
        return month != null || (shift != null && shift.unit() != Unit.YEAR) ? Grain.MONTH : Grain.YEAR;
    }

    /** Whether any calendar can have it: no 31st of April, no third half. */
    boolean isPossible() {
        return isPossibleDay() && isPossiblePart() && saysSomething();
    }

    private boolean saysSomething() {
        return year != null || month != null || day != null || weekday != null || shift != null || part != null;
    }

    private boolean isPossibleDay() {
        if (month != null && (month < 1 || month > 12)) {
            return false;
        }
        if (day == null) {
            return true;
        }
        int most = month == null
                ? 31
                : YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth();
        return 1 <= day && day <= most;
    }

    private boolean isPossiblePart() {
        if (part == null) {
            return true;
        }
        return switch (part.portion()) {
            case HALF -> part.number() == 1 || part.number() == 2;
            case QUARTER -> 1 <= part.number() && part.number() <= 4;
            case SEASON -> 1 <= part.number() && part.number() <= 10;
            case FIRST_MONTHS, LAST_MONTHS -> 1 <= part.number() && part.number() <= 12;
            case EARLY, MIDDLE, LATE, FIRST_DAY, LAST_DAY, DECADE -> true;
        };
    }

    TimePoint withYear(@Nullable Integer other) {
        return new TimePoint(other, month, day, weekday, shift, lean, part, about);
    }

    TimePoint withMonth(@Nullable Integer other) {
        return new TimePoint(year, other, day, weekday, shift, lean, part, about);
    }

    TimePoint withDay(@Nullable Integer other) {
        return new TimePoint(year, month, other, weekday, shift, lean, part, about);
    }

    TimePoint withWeekday(@Nullable Integer other) {
        return new TimePoint(year, month, day, other, shift, lean, part, about);
    }

    TimePoint withShift(@Nullable Shift other) {
        return new TimePoint(year, month, day, weekday, other, lean, part, about);
    }

    TimePoint withLean(@Nullable Lean other) {
        return new TimePoint(year, month, day, weekday, shift, other, part, about);
    }

    TimePoint withPart(@Nullable Part other) {
        return new TimePoint(year, month, day, weekday, shift, lean, other, about);
    }

    TimePoint approximate() {
        return new TimePoint(year, month, day, weekday, shift, lean, part, true);
    }
}
