package org.dragoman.reader.record.pledge;

import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Sight;

/**
 * Whether a story tells of donors who come together: what states say there that they will give is for others, whoever these
 * are. Belongs to one reading.
 */
final class StoryPledges {
    /** Sentences for which that is in mind. */
    private static final int NEAR = 4;

    private final Discourse story;
    private int told = -NEAR - 1;

    private StoryPledges(Discourse story) {
        this.story = story;
    }

    static StoryPledges of(Sight sight) {
        return sight.discourse().memory(StoryPledges.class, () -> new StoryPledges(sight.discourse()));
    }

    /** Takes in whether a sentence tells of donors. */
    void note(Sight sight) {
        if (!sight.scene().cues(PledgeComposer.TYPE, "donors").isEmpty()) {
            told = story.sentence();
        }
    }

    /** Whether this sentence or one of those just before told of donors. */
    boolean isOfDonors() {
        return story.sentence() - told <= NEAR;
    }
}
