package org.dragoman.reader.record.meeting;

import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Sight;
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

    /** The date of the meeting that the trigger tells of; null where none is said. */
    @Nullable Edtf get() {
        Edtf date = sight.dates().event(trigger, tense);
        date = date == null && trigger.setting("caption", "no").equals("yes") ? only() : date;
        if (date == null && trigger.setting("subject", "").equals("apposed")) {
            date = sight.dates().before(trigger, tense);
        }
        return date == null && said == Status.PLANNED ? sight.dates().listed(trigger) : date;
    }

    /** The only date of what tells of a picture, wherever it stands. */
    private @Nullable Edtf only() {
        boolean alone = sight.scene().annotated().mentions(Kind.DATE).size() == 1;
        return alone ? sight.dates().shared(trigger, tense) : null;
    }
}
