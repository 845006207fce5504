package org.dragoman.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dragoman.reader.time.TimePoint.Part;
import org.jspecify.annotations.Nullable;

/** Turns a point whose year is known into its date, and takes the part of it that is meant. */
final class Parts {
    private Parts() {}

    /** Empty where the year has no such day. */
    static Optional<Edtf> of(TimePoint point) {
        Integer year = point.year();
        if (year == null || !point.isPossible() || year < 1 || year > 9990) {
            return Optional.empty();
        }
        int month = point.month() == null ? 0 : point.month();
        int day = point.day() == null || month == 0 ? 0 : point.day();
        CalendarDate whole = new CalendarDate(year, month, day, false);
        return Optional.of(part(whole, point.part()));
    }

    private static Edtf part(CalendarDate whole, @Nullable Part part) {
        if (part == null) {
            return Edtf.of(whole);
        }
        return switch (part.portion()) {
            case EARLY, MIDDLE, LATE -> Edtf.of(whole);
            case FIRST_DAY -> Edtf.of(whole.firstDay());
            case LAST_DAY -> Edtf.of(whole.lastDay());
            case HALF -> half(whole, part.number());
            case QUARTER -> months(whole.year(), part.number() * 3 - 2, part.number() * 3);
            case SEASON -> months(whole.year(), part.number(), part.number() + 2);
            case FIRST_MONTHS -> months(whole.year(), 1, part.number());
            case LAST_MONTHS -> months(whole.year(), 13 - part.number(), 12);
            case DECADE -> Edtf.between(CalendarDate.ofYear(whole.year()), CalendarDate.ofYear(whole.year() + 9));
        };
    }

    private static Edtf half(CalendarDate whole, int number) {
        if (whole.month() == 0) {
            return months(whole.year(), number * 6 - 5, number * 6);
        }
        LocalDate middle = whole.firstDay().plusDays(14);
        return number == 1
                ? Edtf.between(CalendarDate.of(whole.firstDay()), CalendarDate.of(middle))
                : Edtf.between(CalendarDate.of(middle.plusDays(1)), CalendarDate.of(whole.lastDay()));
    }

    private static Edtf months(int year, int first, int last) {
        return Edtf.between(CalendarDate.of(YearMonth.of(year, first)), CalendarDate.of(YearMonth.of(year, last)));
    }
}
