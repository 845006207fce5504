package org.dragoman.reader.scene;

import java.time.LocalDate;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Places days without a year in the year that was told before them: "was proclaimed in 2008; A recognised it on 7 March". */
public final class ToldYears {
    private ToldYears() {}

    /** A date as it was resolved, or where it names no year the first such day from a date told before it in the past. */
    public static @Nullable Edtf placed(Sight sight, Mention mention, @Nullable Edtf resolved) {
        Edtf told = isYearless(mention) ? sight.dates().yearTold(mention) : null;
        Edtf published = sight.discourse().published();
        boolean past = told != null
                && published != null
                && told.firstDay().getYear() < published.firstDay().getYear();
        return resolved == null || told == null || !past ? resolved : after(told, resolved);
    }

    /** The first day with the month and day of a date that does not lie before another one; others stay as they are. */
    public static Edtf after(Edtf told, Edtf date) {
        CalendarDate start = date.isInterval() ? null : date.start();
        if (start == null || start.grain() != Grain.DAY) {
            return date;
        }
        LocalDate day = start.firstDay().withYear(told.firstDay().getYear());
        return Edtf.of(CalendarDate.of(day.isBefore(told.firstDay()) ? day.plusYears(1) : day));
    }

    /** Whether a date names a month and nothing that tells the year. */
    public static boolean isYearless(Mention mention) {
        return mention.value() instanceof TimeExpression time
                && time.start() != null
                && time.start().month() != null
                && time.start().year() == null
                && time.start().shift() == null;
    }
}
