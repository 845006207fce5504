package org.dragoman.reader.record.meeting;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Sight;

/** Who has met whom, as a story tells it. Belongs to one reading. */
final class StoryMeetings {
    private final List<List<Party>> meetings = new ArrayList<>();

    static StoryMeetings of(Sight sight) {
        return sight.discourse().memory(StoryMeetings.class, StoryMeetings::new);
    }

    /** Whether the story has told that just these met. */
    boolean haveMet(List<Party> parties) {
        return meetings.stream()
                .anyMatch(met -> met.size() == parties.size()
                        && met.stream().allMatch(one -> parties.stream().anyMatch(one::isSame)));
    }

    void tell(List<Party> parties) {
        meetings.add(List.copyOf(parties));
    }
}
