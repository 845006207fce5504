package org.dragoman.reader.record.visit;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.StayDates;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The days of a visit whose first and last are told by verbs of their own: "the visit, begun on Monday, ends on Thursday". */
final class StayEnds {
    /** Words from a noun to a verb of which it is the subject, names aside. */
    private static final int FAR_OF_VERB = 8;
    /** Tokens from a verb to its day. */
    private static final int FAR_OF_DAY = 2;

    private final Sight sight;
    private final Scene scene;

    StayEnds(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
    }

    /**
     * From the day on which a visit is said to begin to that on which it is said to end; also where they are told behind it,
     * and before it the day of the return. Null where one is not.
     */
    @Nullable Edtf of(Cue trigger) {
        Edtf whole = StayLength.isSaid(scene, trigger, "ends") ? wholeAfter(trigger) : null;
        if (whole != null) {
            return whole;
        }
        Edtf begun = trigger.isNoun() ? day(trigger, "begins") : null;
        Edtf ended = begun == null ? null : day(trigger, "ends");
        CalendarDate first = begun == null ? null : begun.start();
        CalendarDate last = ended == null ? null : ended.start();
        if (first == null || last == null || !first.firstDay().isBefore(last.firstDay())) {
            return null;
        }
        Edtf stay = Edtf.between(first, last);
        return StayDates.isSpan(stay) ? stay : null;
    }

    /** "Came home on Friday, ending the visit to A from Monday to Thursday". */
    private @Nullable Edtf wholeAfter(Cue trigger) {
        Anchor.Direction tense =
                sight.statuses().tense(trigger, sight.statuses().said(trigger));
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            boolean behind = date.from() >= trigger.to()
                    && scene.plainTokens(trigger.to(), date.from()) <= FAR_OF_VERB
                    && !scene.hasSyntax("stop", trigger.to(), date.from());
            Edtf days = behind ? sight.dates().resolve(date, tense) : null;
            if (days != null && StayDates.isSpan(days)) {
                return days;
            }
        }
        return null;
    }

    private @Nullable Edtf day(Cue trigger, String part) {
        for (Cue verb : scene.cues("visit", part)) {
            boolean near = verb.from() >= trigger.to() && scene.plainTokens(trigger.to(), verb.from()) <= FAR_OF_VERB;
            Edtf day = near ? dayAfter(verb) : null;
            if (day != null && day.grain() == Grain.DAY && !day.isInterval()) {
                return day;
            }
        }
        return null;
    }

    private @Nullable Edtf dayAfter(Cue verb) {
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            if (date.from() >= verb.to() && date.from() - verb.to() <= FAR_OF_DAY) {
                return sight.dates().resolve(date, isToCome(verb) ? Anchor.Direction.FUTURE : Anchor.Direction.PAST);
            }
        }
        return null;
    }

    private boolean isToCome(Cue verb) {
        String word = scene.annotated().token(verb.to() - 1).norm();
        return scene.pack().isFuture(word)
                || scene.syntax("planned").stream()
                        .anyMatch(cue -> cue.to() <= verb.from() && verb.from() - cue.to() <= 1);
    }
}
