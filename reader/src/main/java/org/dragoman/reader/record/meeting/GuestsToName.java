package org.dragoman.reader.record.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Guests whom a sentence only counts and one soon after it names: "X received the envoys of three countries. They are A, B and
 * C". Belongs to one reading.
 */
final class GuestsToName {
    /** Sentences within which they are named. */
    private static final int SOON = 4;

    private @Nullable Party host;
    private @Nullable Edtf when;
    private int sentence;

    static GuestsToName of(Sight sight) {
        return sight.discourse().memory(GuestsToName.class, GuestsToName::new);
    }

    /** Takes note of the only person in a sentence that tells of a meeting with some of whom it names none. */
    void await(Sight sight, Cue trigger, MeetingSides sides) {
        boolean some =
                trigger.isVerb() && !sight.scene().cues("meeting", "some").isEmpty();
        List<Party> named = some ? sides.known() : List.of();
        if (named.size() == 1 && named.get(0).isPerson()) {
            host = named.get(0);
            when = new MeetingDates(sight, trigger, sight.statuses().said(trigger)).get();
            sentence = sight.discourse().sentence();
        }
    }

    /** The day of the meetings that wait for their guests; null where none was said. */
    @Nullable Edtf when() {
        return when;
    }

    /** The meetings with those whom a sentence names behind a trigger; empty where nobody is waited for. */
    List<List<Party>> meetings(Sight sight, Cue trigger) {
        Party known = host;
        if (known == null || sight.discourse().sentence() - sentence > SOON) {
            return List.of();
        }
        Scene scene = sight.scene();
        List<List<Party>> meetings = new ArrayList<>();
        scene.groups().stream()
                .filter(group -> group.from() >= trigger.to())
                .flatMap(group -> Party.of(group, sight.discourse()).stream())
                .filter(guest -> guest.isPerson() && !Objects.equals(guest.of(), known.of()))
                .map(guest -> List.of(known, guest))
                .forEach(meetings::add);
        return meetings;
    }
}
