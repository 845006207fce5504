package org.dragoman.reader.record.participation;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.DateResolution;
import org.dragoman.reader.scene.Event;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells when events are held whose dates stand with their names: "the 2021 summit", "the summit in A last August". */
final class EventDates {
    /** Tokens besides names from the end of an event's name to its date. */
    private static final int NEAR = 5;
    /** Number of the last sentence that opens a document, its title and lead. */
    private static final int OPENING = 2;

    private final Sight sight;
    private final Scene scene;
    private final Anchor.Direction tense;

    EventDates(Sight sight, Anchor.Direction tense) {
        this.sight = sight;
        this.scene = sight.scene();
        this.tense = tense;
    }

    /** The date that is said of a standing, which may be open, or of what is done at an event; null where none is. */
    @Nullable Edtf of(Event event, Cue trigger, boolean standing) {
        Mention own = trigger.named("when");
        Edtf said =
                own == null ? sight.dates().of(trigger, tense) : sight.dates().resolve(own, tense);
        return standing ? said : of(event, said == null || said.isOpen() ? null : said);
    }

    /** The date of what is done at an event: that of its name, unless the act has a finer one within it. */
    private @Nullable Edtf of(Event event, @Nullable Edtf act) {
        Edtf year = yearOf(event);
        if (year != null) {
            return act != null && year.contains(act) || isNews(year) ? act : year;
        }
        Edtf behind = event.from() == event.to() ? null : behind(event);
        return behind == null || behind.isOpen() ? act : behind;
    }

    /** Whether a document opens with an event of its own year: then it tells the news of it. */
    private boolean isNews(Edtf year) {
        Edtf day = scene.discourse().newsDay();
        return day != null && year.contains(day) && scene.sentence().index() <= OPENING;
    }

    /** The year right before the name of an event, or within it. */
    private @Nullable Edtf yearOf(Event event) {
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            boolean named = date.to() == event.from() || date.from() >= event.from() && date.to() <= event.to();
            Edtf year = named && DateResolution.isEvent(date) ? sight.dates().resolve(date, tense) : null;
            if (year != null && !year.isInterval() && year.grain() == Grain.YEAR) {
                return year;
            }
        }
        return null;
    }

    private @Nullable Edtf behind(Event event) {
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            if (date.from() >= event.to()) {
                return DateResolution.isEvent(date) && isNext(event.to(), date.from())
                        ? sight.dates().resolve(date, tense)
                        : null;
            }
        }
        return null;
    }

    private boolean isNext(int from, int to) {
        return scene.plainTokens(from, to) <= NEAR
                && !scene.hasVerbBetween(from, to)
                && !scene.predicates().hasFiniteVerb(from, to)
                && !scene.hasSyntax("and", from, to)
                && !scene.hasSyntax("break", from, to)
                && !scene.hasSyntax("stop", from, to)
                && !scene.hasSyntax("conjunction", from, to)
                && !scene.hasSyntax("sequel", from, to);
    }
}
