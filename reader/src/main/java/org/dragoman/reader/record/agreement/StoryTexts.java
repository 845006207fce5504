package org.dragoman.reader.record.agreement;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Which accords and joint texts a story has told of, and whose they are. Belongs to one reading. */
final class StoryTexts {
    private final Discourse story;
    private final Map<String, TextParties.Parties> owners = new HashMap<>();
    private @Nullable Draft several;
    private int severalSentence;
    private @Nullable Draft last;
    private int lastSentence;

    private StoryTexts(Discourse story) {
        this.story = story;
    }

    static StoryTexts of(Sight sight) {
        return sight.discourse().memory(StoryTexts.class, () -> new StoryTexts(sight.discourse()));
    }

    /** The several texts that this sentence or the one before told of: what "among them" points at; null where none. */
    @Nullable Draft several() {
        return story.sentence() - severalSentence > 1 ? null : several;
    }

    void several(Draft told) {
        several = told;
        severalSentence = story.sentence();
    }

    /** The text that was told last, for one that is only called "one" or "it"; null where none was told just before. */
    @Nullable Draft last() {
        return story.sentence() - lastSentence > 1 ? null : last;
    }

    void told(Draft text) {
        last = text;
        lastSentence = story.sentence();
    }

    /** Whose the text is that the story has named last among those of a form; null where it named none. */
    TextParties.@Nullable Parties ownersOf(String form) {
        return owners.get(form);
    }

    void ownersOf(String form, TextParties.Parties told) {
        owners.put(form, told);
    }
}
