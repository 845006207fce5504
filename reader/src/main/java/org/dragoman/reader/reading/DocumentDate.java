package org.dragoman.reader.reading;

import java.util.List;
import java.util.Optional;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeExpression.Form;
import org.dragoman.reader.time.TimeResolver;

/**
 * The year of a document whose source does not say when it was published: the latest that it dates an event in. News
 * names the year of what lies far from it and is silent about its own, so that the latest year said is the best guess; a
 * day or month is a better witness than a bare year, a deadline is none.
 */
final class DocumentDate {
    private DocumentDate() {}

    static Optional<Edtf> guess(List<Annotated> sentences) {
        int byDay = 0;
        int byYear = 0;
        for (Annotated sentence : sentences) {
            for (Mention mention : sentence.mentions(Kind.DATE)) {
                Optional<Edtf> said = said(mention);
                int year = said.map(DocumentDate::year).orElse(0);
                if (said.isPresent() && said.get().grain() == Grain.YEAR) {
                    byYear = Math.max(byYear, year);
                } else {
                    byDay = Math.max(byDay, year);
                }
            }
        }
        int year = byDay > 0 ? byDay : byYear;
        return year > 0 ? Optional.of(Edtf.of(CalendarDate.ofYear(year))) : Optional.empty();
    }

    private static Optional<Edtf> said(Mention mention) {
        if (!(mention.value() instanceof TimeExpression time)
                || time.form() == Form.DEADLINE
                || time.form() == Form.PAIR) {
            return Optional.empty();
        }
        return TimeResolver.resolve(time, Anchor.NONE);
    }

    /** The year in which it begins; of what is open there, in which it ends. */
    private static int year(Edtf date) {
        CalendarDate start = date.start();
        CalendarDate end = date.end();
        return start != null ? start.year() : end == null ? 0 : end.year();
    }
}
