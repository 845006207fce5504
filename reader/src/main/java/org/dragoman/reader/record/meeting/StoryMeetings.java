package org.dragoman.reader.record.meeting;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Sight;

/** Who has met whom, as a story tells it. Belongs to one reading. */
final class StoryMeetings {
    /** Sentences after which a story has gone on to something else. */
    private static final int SOON = 6;

    private final List<List<Party>> meetings = new ArrayList<>();
    private int last;

    static StoryMeetings of(Sight sight) {
        return sight.discourse().memory(StoryMeetings.class, StoryMeetings::new);
    }

    /** Whether the story has told that just these met. */
    boolean haveMet(List<Party> parties) {
        return meetings.stream()
                .anyMatch(met -> met.size() == parties.size()
                        && met.stream().allMatch(one -> parties.stream().anyMatch(one::isSame)));
    }

    /** Takes note of a meeting that a sentence tells of. */
    void tell(List<Party> parties, int sentence) {
        meetings.add(List.copyOf(parties));
        last = sentence;
    }

    /**
     * "The next day it was the turn of C": who met the guest before, as told a little before a sentence; nobody where no meeting
     * was, or where he is one of some guests.
     */
    List<Party> host(int sentence, List<Party> guests) {
        boolean recent = !meetings.isEmpty() && sentence - last <= SOON;
        Party host = recent ? meetings.get(meetings.size() - 1).get(0) : null;
        return host == null || guests.stream().anyMatch(host::isSame) ? List.of() : List.of(host);
    }
}
