package org.dragoman.reader.record.meeting;

import java.util.stream.Stream;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells when people met, by the dates of the sentence. */
final class MeetingDates {
    /** Tokens from "during" to the visit: "a three-day official". */
    private static final int TO_VISIT = 6;
    /** The last token at which words still head a sentence. */
    private static final int HEAD = 1;

    private final Sight sight;
    private final Cue trigger;
    private final Status said;
    private final Anchor.Direction tense;

    MeetingDates(Sight sight, Cue trigger, Status said) {
        this.sight = sight;
        this.trigger = trigger;
        this.said = said;
        this.tense = sight.statuses().tense(trigger, said);
    }

    /** The date of the meeting that the trigger tells of; null where none is said. */
    @Nullable Edtf get() {
        Edtf date = sight.dates().event(trigger, tense);
        date = date == null ? ofVisit() : date;
        date = date == null ? ofArrival() : date;
        date = date == null && trigger.setting("caption", "no").equals("yes") ? only() : date;
        if (date == null && trigger.setting("subject", "").equals("apposed")) {
            date = sight.dates().before(trigger, tense);
        }
        return date == null && said == Status.PLANNED ? sight.dates().listed(trigger) : date;
    }

    /**
     * "Met X during a visit to A on Monday", "discussed it with X at their meeting on Monday": the day of the visit within which
     * they met, or of the meeting that it was, said behind it or at the head.
     */
    private @Nullable Edtf ofVisit() {
        Cue occasion = sight.scene().triggers().stream()
                .filter(cue -> cue.from() >= trigger.to() ? isOccasion(cue) && isWithin(cue) : opens(cue))
                .findFirst()
                .orElse(null);
        return occasion == null ? null : sight.dates().event(occasion, tense);
    }

    private boolean isOccasion(Cue cue) {
        boolean meeting = cue.frame().equals(trigger.frame()) && cue.isNoun() && !trigger.isNoun();
        return cue.frame().equals("visit") || meeting && cue.isAct();
    }

    /** "During a visit to A on Monday, X met Y": whether the words at the head of the sentence say that they met on a visit. */
    private boolean opens(Cue visit) {
        Scene scene = sight.scene();
        return visit.frame().equals("visit")
                && visit.to() <= trigger.from()
                && !scene.hasSyntax("stop", visit.to(), trigger.from())
                && scene.syntax("circumstance").stream()
                        .anyMatch(during -> during.from() <= HEAD
                                && during.from() <= visit.from()
                                && visit.from() - during.to() <= TO_VISIT);
    }

    /** Whether the words between the meeting and a visit say that this is when they met. */
    private boolean isWithin(Cue visit) {
        Scene scene = sight.scene();
        boolean apart = Stream.of("break", "stop", "who", "relative")
                .anyMatch(part -> scene.hasSyntax(part, trigger.to(), visit.from()));
        return !apart
                && scene.syntax("circumstance").stream()
                        .anyMatch(during -> during.from() >= trigger.to()
                                && during.from() <= visit.from()
                                && visit.from() - during.to() <= TO_VISIT
                                && !isOtherActBefore(during.from()));
    }

    /** Whether an act is told between the meeting and a token; one that overlaps the meeting is the same told twice, a title none. */
    private boolean isOtherActBefore(int token) {
        return sight.scene().triggers().stream()
                .filter(other -> !sight.scene().isInTitle(other))
                .anyMatch(other -> other.from() >= trigger.to() && other.from() < token);
    }

    /** "Arrives in A on Monday, where she will meet X": the day of the journey that leads to where they meet. */
    private @Nullable Edtf ofArrival() {
        Scene scene = sight.scene();
        for (Cue where : scene.syntax("where")) {
            boolean here = where.to() <= trigger.from() && !scene.hasSyntax("stop", where.to(), trigger.from());
            Cue journey = here ? journeyBefore(where.from()) : null;
            if (journey != null) {
                return sight.dates().event(journey, tense);
            }
        }
        return null;
    }

    private @Nullable Cue journeyBefore(int end) {
        Cue last = null;
        for (Cue cue : sight.scene().triggers()) {
            boolean journey = cue.frame().equals("visit") && cue.isVerb() && cue.to() <= end;
            last = journey && (last == null || cue.from() >= last.from()) ? cue : last;
        }
        return last;
    }

    /** The only date of what tells of a picture, wherever it stands. */
    private @Nullable Edtf only() {
        boolean alone = sight.scene().annotated().mentions(Kind.DATE).size() == 1;
        return alone ? sight.dates().shared(trigger, tense) : null;
    }
}
