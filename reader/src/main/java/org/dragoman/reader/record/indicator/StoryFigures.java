package org.dragoman.reader.record.indicator;

import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What the figures of a story count, since when and in what. Belongs to one reading. */
final class StoryFigures {
    /** For so many sentences what figures count and in what is still in mind. */
    private static final int NEAR = 3;

    private final Discourse story;
    private Figure.@Nullable Told told;
    private @Nullable String topic;
    private @Nullable Edtf topicPeriod;
    private int topicSentence;
    private @Nullable String unit;
    private int unitSentence;

    private StoryFigures(Discourse story) {
        this.story = story;
    }

    static StoryFigures of(Sight sight) {
        return sight.discourse().memory(StoryFigures.class, () -> new StoryFigures(sight.discourse()));
    }

    /** The figures that the story gave last; null where it gave none yet. */
    Figure.@Nullable Told told() {
        return told;
    }

    /** The country that the story compares others for; null where it does not. */
    @Nullable String base() {
        return told == null ? null : told.base();
    }

    void tell(Figure.Told figures) {
        told = figures;
    }

    /** The measure that this sentence or the one before it named first; null where they named none. */
    @Nullable String topic() {
        return story.sentence() - topicSentence <= 1 ? topic : null;
    }

    /** The period of what the sentences just before named, where it gave no figures. */
    @Nullable Edtf topicPeriod() {
        return story.sentence() - topicSentence <= NEAR ? topicPeriod : null;
    }

    /** Whether the sentences since the last figures named what they count. */
    boolean isTopicNew() {
        return topic() != null && (told == null || topicSentence > told.sentence());
    }

    void topic(String measure, @Nullable Edtf period) {
        topic = measure;
        topicPeriod = period;
        topicSentence = story.sentence();
    }

    /** The currency that the sentences just before counted in; null where they named none. */
    @Nullable String unit() {
        return story.sentence() - unitSentence <= NEAR ? unit : null;
    }

    void unit(String said) {
        unit = said;
        unitSentence = story.sentence();
    }
}
