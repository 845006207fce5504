package org.dragoman.reader.record.agreement;

import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.ToldYears;
import org.dragoman.reader.time.Edtf;

/** Places the steps of a text one after another: "signed in May 2019 and in force since 1 June" is of one year. */
final class StepDates {
    private StepDates() {}

    /** A later step, whose day without a year of its own is the first such day after the step before it. */
    static Draft inOrder(Sight sight, Cue words, Draft before, Draft step) {
        Edtf told = before.when();
        Edtf own = step.when();
        return told == null || own == null || !isYearless(sight, words) ? step : step.when(ToldYears.after(told, own));
    }

    /** Whether the first date behind the words names a day and a month, but no year. */
    private static boolean isYearless(Sight sight, Cue words) {
        return sight.scene().annotated().mentions(Kind.DATE).stream()
                .filter(date -> date.from() >= words.to())
                .findFirst()
                .filter(ToldYears::isYearless)
                .isPresent();
    }
}
