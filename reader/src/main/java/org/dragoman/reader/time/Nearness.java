package org.dragoman.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.reader.time.Anchor.Direction;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.TimePoint.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Which of several dates a sentence most likely means. News speaks of what lies up to eight months back or four ahead, so a
 * day ahead counts as far as two days back; the tense of the sentence, where it is known, weighs far more.
 */
final class Nearness {
    private static final double AHEAD = 2;
    private static final double AGAINST_TENSE = 10;
    /** What "last" and "next" rule out altogether. */
    private static final double AGAINST_WORDING = 10_000;
    /** Days that a date loses by falling on another day of the week than is said; a slip of the writer still reads. */
    private static final double WRONG_WEEKDAY = 400;
    /** Days that a part of the year loses by not being of the year of the publication. */
    private static final double OTHER_YEAR = 200;

    private final Direction tense;

    Nearness(Direction tense) {
        this.tense = tense;
    }

    boolean isNearer(Edtf candidate, Edtf other, TimePoint said, CalendarDate reference) {
        return cost(candidate, said, reference) < cost(other, said, reference);
    }

    private double cost(Edtf candidate, TimePoint said, CalendarDate reference) {
        Integer weekday = said.weekday();
        boolean wrong = weekday != null && candidate.firstDay().getDayOfWeek().getValue() != weekday;
        boolean partOfOther = said.part() != null
                && said.month() == null
                && candidate.firstDay().getYear() != reference.year();
        boolean monthOfOther = said.lean() == Lean.NEAR && candidate.firstDay().getYear() != reference.year();
        return distance(candidate, said.lean(), reference)
                + (wrong ? WRONG_WEEKDAY : 0)
                + (partOfOther || monthOfOther ? OTHER_YEAR : 0);
    }

    private double distance(Edtf candidate, @Nullable Lean lean, CalendarDate reference) {
        long ahead = ChronoUnit.DAYS.between(reference.lastDay(), candidate.firstDay());
        long back = ChronoUnit.DAYS.between(candidate.lastDay(), reference.firstDay());
        if (ahead > 0) {
            boolean against = lean == Lean.NEAR && tense == Direction.PAST;
            return ahead * (lean == null || against ? aheadByTense() : lean == Lean.PAST ? AGAINST_WORDING : 1);
        }
        if (back > 0) {
            boolean against = lean == Lean.NEAR && tense == Direction.FUTURE;
            return back * (lean == null || against ? backByTense() : lean == Lean.COMING ? AGAINST_WORDING : 1);
        }
        boolean isAnother = lean == Lean.PAST || lean == Lean.COMING;
        return isAnother && candidate.grain() != Grain.DAY ? AGAINST_WORDING : 0;
    }

    private double aheadByTense() {
        return switch (tense) {
            case PAST -> AGAINST_TENSE;
            case FUTURE, PRESENT -> 1;
            case UNKNOWN -> AHEAD;
        };
    }

    private double backByTense() {
        return tense == Direction.FUTURE ? AGAINST_TENSE : 1;
    }

    private boolean isPast(@Nullable Lean lean) {
        return lean == null ? tense == Direction.PAST : lean == Lean.PAST;
    }

    private boolean isComing(@Nullable Lean lean) {
        return lean == null ? tense == Direction.FUTURE : lean == Lean.COMING;
    }

    /** The Monday of the week whose weekend is meant: the one just over or going on, unless the coming one is said. */
    LocalDate mondayBeforeWeekend(LocalDate published, @Nullable Lean lean) {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean weekendHasBegun = published.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        if (isPast(lean)) {
            return lean == null && weekendHasBegun ? monday : monday.minusWeeks(1);
        }
        if (isComing(lean)) {
            return lean != null && weekendHasBegun ? monday.plusWeeks(1) : monday;
        }
        // "was there this weekend", written on a Tuesday, is of the one just over
        boolean isJustOver = tense == Direction.PAST && published.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
        return lean == Lean.NEAR && !isJustOver || weekendHasBegun ? monday : monday.minusWeeks(1);
    }

    /** The day of that name: today or before, unless the tense or the wording says otherwise. */
    LocalDate weekday(DayOfWeek weekday, LocalDate published, @Nullable Lean lean) {
        if (lean == null && tense == Direction.PRESENT) {
            return near(weekday, published);
        }
        if (lean == null) {
            return published.with(
                    tense == Direction.FUTURE
                            ? TemporalAdjusters.nextOrSame(weekday)
                            : TemporalAdjusters.previousOrSame(weekday));
        }
        return switch (lean) {
            case PAST -> published.with(TemporalAdjusters.previous(weekday));
            case COMING -> published.with(TemporalAdjusters.next(weekday));
            case NEAR -> near(weekday, published);
        };
    }

    private LocalDate near(DayOfWeek weekday, LocalDate published) {
        if (tense == Direction.FUTURE) {
            return published.with(TemporalAdjusters.nextOrSame(weekday));
        }
        if (tense == Direction.PAST) {
            return published.with(TemporalAdjusters.previousOrSame(weekday));
        }
        LocalDate before = published.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = published.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.DAYS.between(before, published) <= ChronoUnit.DAYS.between(published, after) ? before : after;
    }
}
