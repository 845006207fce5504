package org.dragoman.reader.record.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Which mechanism a story speaks of. Belongs to one reading. */
final class StoryMechanisms {
    private final List<Draft> all = new ArrayList<>();

    static StoryMechanisms of(Sight sight) {
        return sight.discourse().memory(StoryMechanisms.class, StoryMechanisms::new);
    }

    /** The mechanism that the story spoke of last; null where it spoke of none. */
    @Nullable Draft last() {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** The mechanism of whose sessions the one with a number is the next; the one spoken of last where it is that of none. */
    @Nullable Draft before(int session) {
        Draft found = last();
        for (Draft told : all) {
            found = told.get("session") instanceof Integer number && number == session - 1 ? told : found;
        }
        return found;
    }

    void tell(Draft told) {
        all.add(told);
    }
}
