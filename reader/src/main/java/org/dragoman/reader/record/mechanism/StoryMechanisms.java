package org.dragoman.reader.record.mechanism;

import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Which mechanism a story speaks of. Belongs to one reading. */
final class StoryMechanisms {
    private @Nullable Draft last;

    static StoryMechanisms of(Sight sight) {
        return sight.discourse().memory(StoryMechanisms.class, StoryMechanisms::new);
    }

    /** The mechanism that the story spoke of last; null where it spoke of none. */
    @Nullable Draft last() {
        return last;
    }

    void tell(Draft told) {
        last = told;
    }
}
