package org.dragoman.reader.record.agreement;

import java.time.LocalDate;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;

/** Places the steps of a text one after another: "signed in May 2019 and in force since 1 June" is of one year. */
final class StepDates {
    private StepDates() {}

    /** A later step, whose day without a year of its own is the first such day after the step before it. */
    static Draft inOrder(Sight sight, Cue words, Draft before, Draft step) {
        Edtf told = before.when();
        Edtf own = step.when();
        CalendarDate start = own == null || own.isInterval() ? null : own.start();
        boolean open = told != null && start != null && start.grain() == Grain.DAY && isYearless(sight, words);
        if (told == null || start == null || !open) {
            return step;
        }
        LocalDate day = start.firstDay().withYear(told.firstDay().getYear());
        LocalDate next = day.isBefore(told.firstDay()) ? day.plusYears(1) : day;
        return step.when(Edtf.of(CalendarDate.of(next)));
    }

    /** Whether the first date behind the words names a day and a month, but no year. */
    private static boolean isYearless(Sight sight, Cue words) {
        return sight.scene().annotated().mentions(Kind.DATE).stream()
                .filter(date -> date.from() >= words.to())
                .findFirst()
                .map(Mention::value)
                .filter(TimeExpression.class::isInstance)
                .map(value -> ((TimeExpression) value).start())
                .filter(point ->
                        point != null && point.month() != null && point.year() == null && point.shift() == null)
                .isPresent();
    }
}
