package org.dragoman.reader.frame;

import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells when people met, by the dates of the sentence. */
final class MeetingDates {
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

    /** The date of a meeting of some parties; null where none is said. */
    @Nullable Edtf of(List<Party> parties) {
        Edtf date = behindGuest(parties);
        date = date == null ? sight.dates().event(trigger, tense) : date;
        date = date == null && trigger.setting("caption", "no").equals("yes") ? only() : date;
        if (date == null && trigger.setting("subject", "").equals("apposed")) {
            date = sight.dates().before(trigger, tense);
        }
        return date == null && said == Status.PLANNED ? sight.dates().listed(trigger) : date;
    }

    /** "Met A on Monday and B in May": the date right behind a guest, where the sentence has several. */
    private @Nullable Edtf behindGuest(List<Party> parties) {
        List<Mention> dates = sight.scene().annotated().mentions(Kind.DATE).stream()
                .filter(date -> date.from() >= trigger.to() && DateResolution.isEvent(date))
                .toList();
        if (dates.size() < 2) {
            return null;
        }
        for (Party party : parties) {
            Mention guest = party.mention();
            for (Mention date : dates) {
                if (guest.from() >= trigger.to() && isBehind(guest, date)) {
                    return sight.dates().resolve(date, tense);
                }
            }
        }
        return null;
    }

    private boolean isBehind(Mention guest, Mention date) {
        return date.from() >= guest.to()
                && sight.scene().plainTokens(guest.to(), date.from()) <= 1
                && sight.scene().actors().stream()
                        .noneMatch(other -> other.from() >= guest.to() && other.to() <= date.from());
    }

    /** The only date of what tells of a picture, wherever it stands. */
    private @Nullable Edtf only() {
        boolean alone = sight.scene().annotated().mentions(Kind.DATE).size() == 1;
        return alone ? sight.dates().shared(trigger, tense) : null;
    }
}
