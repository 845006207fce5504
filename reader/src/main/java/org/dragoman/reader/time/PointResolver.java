package org.dragoman.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.TimePoint.Base;
import org.dragoman.reader.time.TimePoint.Shift;
import org.dragoman.reader.time.TimePoint.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the one date that a point of time means. */
final class PointResolver {
    private final Anchor anchor;
    private final @Nullable CalendarDate published;
    private final @Nullable CalendarDate focus;
    private final Nearness nearness;

    PointResolver(Anchor anchor) {
        this.anchor = anchor;
        this.published = anchor.published().flatMap(Edtf::cover).orElse(null);
        this.focus = anchor.focus().flatMap(PointResolver::lastSpokenOf).orElse(null);
        this.nearness = new Nearness(anchor.tense());
    }

    private static Optional<CalendarDate> lastSpokenOf(Edtf focus) {
        Optional<CalendarDate> cover = focus.cover();
        return cover.isPresent()
                ? cover
                : Optional.ofNullable(focus.end()).or(() -> Optional.ofNullable(focus.start()));
    }

    Optional<Edtf> resolve(TimePoint point) {
        Optional<Edtf> found = isOfWeek(point) ? week(point) : calendar(point);
        return point.about() ? found.map(PointResolver::approximate) : found;
    }

    private static Edtf approximate(Edtf date) {
        CalendarDate start = date.start();
        CalendarDate end = date.end();
        return new Edtf(
                start == null ? null : start.approximate(), end == null ? null : end.approximate(), date.isInterval());
    }

    private static boolean isOfWeek(TimePoint point) {
        if (point.day() != null || point.month() != null) {
            return false;
        }
        Shift shift = point.shift();
        boolean weekly = shift != null && (shift.unit() == Unit.WEEK || shift.unit() == Unit.WEEKEND);
        return weekly || point.weekday() != null;
    }

    /** Weeks, weekends and days of the week. */
    private Optional<Edtf> week(TimePoint point) {
        Shift shift = point.shift();
        Optional<LocalDate> base = baseDay(shift == null ? Base.PUBLISHED : shift.base());
        if (base.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = base.get();
        Integer weekday = point.weekday();
        if (shift == null || shift.unit() == Unit.DAY) {
            return weekday == null
                    ? Optional.empty()
                    : Optional.of(Edtf.of(nearness.weekday(DayOfWeek.of(weekday), day, point.lean())));
        }
        if (shift.unit() == Unit.WEEKEND) {
            LocalDate monday = nearness.mondayBeforeWeekend(day, point.lean());
            return Optional.of(days(monday.plusDays(5), monday.plusDays(6)));
        }
        LocalDate other = shift.unit() == Unit.YEAR ? day.plusYears(shift.amount()) : day.plusWeeks(shift.amount());
        LocalDate monday = other.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Optional.of(weekday == null ? days(monday, monday.plusDays(6)) : Edtf.of(monday.plusDays(weekday - 1L)));
    }

    private static Edtf days(LocalDate first, LocalDate last) {
        return Edtf.between(CalendarDate.of(first), CalendarDate.of(last));
    }

    private Optional<LocalDate> baseDay(Base base) {
        return Optional.ofNullable(base(base))
                .filter(date -> date.grain() == Grain.DAY)
                .map(CalendarDate::firstDay);
    }

    private @Nullable CalendarDate base(Base base) {
        return base == Base.FOCUS && focus != null ? focus : published;
    }

    /** Days, months, years and their parts. */
    private Optional<Edtf> calendar(TimePoint point) {
        Shift shift = point.shift();
        if (shift == null) {
            return dated(point);
        }
        CalendarDate base = base(shift.base());
        if (base == null) {
            return Optional.empty();
        }
        return switch (shift.unit()) {
            case YEAR -> dated(point.withShift(null).withYear(base.year() + shift.amount()));
            case MONTH -> base.month() == 0 ? Optional.empty() : dated(monthsAfter(base, point, shift.amount()));
            case QUARTER -> base.month() == 0 ? Optional.empty() : Optional.of(quartersAfter(base, shift.amount()));
            case DAY ->
                base.day() == 0
                        ? Optional.empty()
                        : Optional.of(Edtf.of(base.firstDay().plusDays(shift.amount())));
            case WEEK, WEEKEND -> week(point.withMonth(null).withDay(null));
        };
    }

    private static TimePoint monthsAfter(CalendarDate base, TimePoint point, int amount) {
        YearMonth month = YearMonth.of(base.year(), base.month()).plusMonths(amount);
        return point.withShift(null).withYear(month.getYear()).withMonth(month.getMonthValue());
    }

    private static Edtf quartersAfter(CalendarDate base, int amount) {
        int first = (base.month() - 1) / 3 * 3 + 1;
        YearMonth month = YearMonth.of(base.year(), first).plusMonths(3L * amount);
        return Edtf.between(CalendarDate.of(month), CalendarDate.of(month.plusMonths(2)));
    }

    private Optional<Edtf> dated(TimePoint point) {
        if (point.year() != null) {
            return Parts.of(point);
        }
        CalendarDate reference = published != null ? published : focus;
        if (reference == null) {
            return Optional.empty();
        }
        boolean needsMonth = point.month() == null && point.day() != null;
        return needsMonth ? nearestMonth(point, reference) : nearestYear(point, reference);
    }

    private Optional<Edtf> nearestYear(TimePoint point, CalendarDate reference) {
        Edtf best = null;
        int reach = reference.grain() == Grain.YEAR ? 0 : 1;
        for (int year = reference.year() - reach; year <= reference.year() + reach; year++) {
            Edtf candidate = Parts.of(point.withYear(year)).orElse(null);
            if (candidate != null && (best == null || nearness.isNearer(candidate, best, point, reference))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Edtf> nearestMonth(TimePoint point, CalendarDate reference) {
        if (reference.grain() == Grain.YEAR) {
            return inFocusMonth(point);
        }
        Edtf best = null;
        YearMonth middle = YearMonth.of(reference.year(), reference.month());
        int reach = reference.grain() == Grain.MONTH ? 0 : 1;
        for (int away = -reach; away <= reach; away++) {
            YearMonth month = middle.plusMonths(away);
            Edtf candidate = Parts.of(point.withYear(month.getYear()).withMonth(month.getMonthValue()))
                    .orElse(null);
            if (candidate != null && (best == null || nearness.isNearer(candidate, best, point, reference))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of a publication only the year is known: a day alone is of the month that the text spoke of last. */
    private Optional<Edtf> inFocusMonth(TimePoint point) {
        CalendarDate spokenOf = focus;
        return spokenOf == null || spokenOf.month() == 0
                ? Optional.empty()
                : Parts.of(point.withYear(spokenOf.year()).withMonth(spokenOf.month()));
    }
}
