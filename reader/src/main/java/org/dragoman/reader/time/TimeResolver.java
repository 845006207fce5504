package org.dragoman.reader.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the dates that a wording means, given what is known around it. Pure: no clock is asked. */
public final class TimeResolver {
    private TimeResolver() {}

    /** The date or interval meant; empty where it cannot be worked out, and for a {@link TimeExpression.Form#PAIR}. */
    public static Optional<Edtf> resolve(TimeExpression expression, Anchor anchor) {
        PointResolver points = new PointResolver(anchor);
        return switch (expression.form()) {
            case ON, DEADLINE -> points.resolve(expression.only());
            case SINCE -> points.resolve(expression.only()).map(Edtf::start).map(Edtf::since);
            case UNTIL -> points.resolve(expression.only()).map(Edtf::end).map(Edtf::until);
            case BETWEEN -> between(expression.start(), expression.end(), points, anchor.tense());
            case PAIR -> Optional.empty();
        };
    }

    private static Optional<Edtf> between(
            @Nullable TimePoint first, @Nullable TimePoint last, PointResolver points, Anchor.Direction tense) {
        if (first == null || last == null) {
            return Optional.empty();
        }
        if (isBareWeekday(first) && isBareWeekday(last)) {
            return weekdays(points.resolve(first), points.resolve(last), tense);
        }
        TimePoint start = first;
        TimePoint end = last;
        if (start.year() != null && end.year() == null && end.shift() == null) {
            end = share(end, start);
        }
        end = end.month() == null && end.day() != null && end.shift() == null ? end.withMonth(start.month()) : end;
        Optional<Edtf> resolvedEnd = points.resolve(end);
        Optional<Edtf> resolvedStart =
                resolvedEnd.map(Edtf::start).flatMap(known -> points.resolve(before(first, known)));
        if (resolvedStart.isEmpty() || resolvedEnd.isEmpty()) {
            return Optional.empty();
        }
        return join(resolvedStart.get(), resolvedEnd.get());
    }

    private static boolean isBareWeekday(TimePoint point) {
        return point.weekday() != null
                && point.lean() == null
                && point.shift() == null
                && point.day() == null
                && point.month() == null
                && point.year() == null;
    }

    /** "From Wednesday to Friday", told on a Thursday: what is to come begins with the next first day, what is past ends with the last. */
    private static Optional<Edtf> weekdays(Optional<Edtf> first, Optional<Edtf> last, Anchor.Direction tense) {
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = first.get().firstDay();
        LocalDate end = last.get().lastDay();
        boolean turned = end.isBefore(start);
        start = turned && tense == Anchor.Direction.PAST ? start.minusWeeks(1) : start;
        end = turned && tense != Anchor.Direction.PAST ? end.plusWeeks(1) : end;
        return Optional.of(Edtf.between(CalendarDate.of(start), CalendarDate.of(end)));
    }

    /** The end takes the year of the start, or the next where it lies earlier in the year. */
    private static TimePoint share(TimePoint end, TimePoint start) {
        boolean nextYear = start.month() != null && end.month() != null && end.month() < start.month();
        return end.withYear(start.year() == null || !nextYear ? start.year() : Integer.valueOf(start.year() + 1));
    }

    /** The start takes from the end what it does not say itself. */
    private static TimePoint before(TimePoint start, CalendarDate end) {
        if (start.year() != null || start.shift() != null || (start.month() == null && start.day() == null)) {
            return start;
        }
        if (start.month() == null) {
            return end.month() == 0 ? start : start.withMonth(end.month()).withYear(end.year());
        }
        boolean yearBefore = end.month() > 0 && start.month() > end.month();
        return start.withYear(yearBefore ? end.year() - 1 : end.year());
    }

    private static Optional<Edtf> join(Edtf start, Edtf end) {
        CalendarDate from = start.start();
        CalendarDate to = end.end();
        if (from == null || to == null || to.lastDay().isBefore(from.firstDay())) {
            return Optional.empty();
        }
        return Optional.of(Edtf.between(from, to));
    }
}
