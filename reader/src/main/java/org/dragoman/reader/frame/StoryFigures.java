package org.dragoman.reader.frame;

import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What the figures of a story count, since when and in what. Belongs to one reading. */
final class StoryFigures {
    /** For so many sentences what figures count and in what is still in mind. */
    private static final int NEAR = 3;

    private Figure.@Nullable Told figures;
    private @Nullable String topic;
    private @Nullable Edtf topicPeriod;
    private int topicSentence;
    private @Nullable String unit;
    private int unitSentence;

    /** The figures that the story gave last; null where it gave none yet. */
    Figure.@Nullable Told figures() {
        return figures;
    }

    /** The country that the story compares others for; null where it does not. */
    @Nullable String base() {
        return figures == null ? null : figures.base();
    }

    void figures(Figure.Told told) {
        figures = told;
    }

    /** The measure that this sentence or the one before it named first; null where they named none. */
    @Nullable String topic(int sentence) {
        return sentence - topicSentence <= 1 ? topic : null;
    }

    /** The period of what the sentences just before named, where it gave no figures. */
    @Nullable Edtf topicPeriod(int sentence) {
        return sentence - topicSentence <= NEAR ? topicPeriod : null;
    }

    /** Whether the sentences since the last figures named what they count. */
    boolean isTopicNew(int sentence) {
        return topic(sentence) != null && (figures == null || topicSentence > figures.sentence());
    }

    void topic(String measure, @Nullable Edtf period, int sentence) {
        topic = measure;
        topicPeriod = period;
        topicSentence = sentence;
    }

    /** The currency that the sentences just before counted in; null where they named none. */
    @Nullable String unit(int sentence) {
        return sentence - unitSentence <= NEAR ? unit : null;
    }

    void unit(String said, int sentence) {
        unit = said;
        unitSentence = sentence;
    }
}
