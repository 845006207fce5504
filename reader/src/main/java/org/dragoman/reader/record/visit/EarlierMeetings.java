package org.dragoman.reader.record.visit;

import java.util.List;
import java.util.Map;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells when a journey was made of which only a meeting on it was dated: "A met B in March 2022. On that trip, he ...". */
final class EarlierMeetings {
    private EarlierMeetings() {}

    /**
     * The date of the meeting that the sentence just before tells of somebody with a date of its own, where a noun speaks of
     * his journey as one that is known, or a verb of one to where they met; null for none.
     */
    static @Nullable Edtf dateFor(Sight sight, Cue journey, Party traveller) {
        Scene before = sight.discourse().before();
        Draft met = sight.discourse().meeting();
        boolean there = journey.setting("to", "").equals("there");
        boolean known = there
                || journey.isNoun()
                        && (sight.scene().syntaxEndingAt("definite", journey.from()) != null
                                || sight.scene().syntaxEndingAt("possessive", journey.from()) != null);
        return known
                        && before != null
                        && met != null
                        && !met.isWorkedOut()
                        && met.sentences().contains(before.sentence())
                        && hasMet(met, traveller)
                ? met.when()
                : null;
    }

    private static boolean hasMet(Draft meeting, Party party) {
        Object name = name(party.field());
        return name != null
                && meeting.get("who") instanceof List<?> who
                && who.stream().anyMatch(one -> name.equals(name(one)));
    }

    private static @Nullable Object name(@Nullable Object field) {
        return field instanceof Map<?, ?> person ? person.get("name") : null;
    }
}
