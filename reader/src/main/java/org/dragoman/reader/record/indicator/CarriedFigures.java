package org.dragoman.reader.record.indicator;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells what a figure takes over from the sentences before it: what they counted, and for when. */
final class CarriedFigures {
    private static final String PEOPLE = "people";
    private static final int CARRIED = 2;
    private static final double CARRIED_SCORE = 0.95;

    private final Sight sight;

    CarriedFigures(Sight sight) {
        this.sight = sight;
    }

    /** What a figure counts whose own sentence does not say it; null where the ones before do not either. */
    @Nullable Measure measure(Mention mention) {
        return mention.kind() == Kind.QUANTITY ? people(mention) : money(mention);
    }

    /** People that the sentence before began to count. */
    private @Nullable Measure people(Mention mention) {
        Figure.Told told = StoryFigures.of(sight).told();
        boolean same = told != null
                && told.measure().is(MeasureKind.Trait.CARRIED)
                && mention.value() instanceof Amount amount
                && amount.unit().equals(PEOPLE)
                && amount.noun().isEmpty()
                && sight.discourse().sentence() - told.sentence() <= CARRIED;
        return told != null && same
                ? new Measure(
                        told.measure(),
                        told.measure().flow(),
                        null,
                        false,
                        CARRIED_SCORE,
                        "goes on with those counted before")
                : null;
    }

    /** The measure of the sentence before, where this one goes on with figures of the same sort. */
    private @Nullable Measure money(Mention mention) {
        Figure.Told told = StoryFigures.of(sight).told();
        boolean recent = told != null
                && sight.discourse().sentence() - told.sentence() <= CARRIED
                && !StoryFigures.of(sight).isTopicNew();
        String topic = StoryFigures.of(sight).topic();
        MeasureKind kind = recent && told != null
                ? told.measure()
                : topic == null ? null : sight.measures().named(topic);
        boolean money = mention.kind() == Kind.MONEY && kind != null && kind.counts() == MeasureKind.Counts.MONEY;
        if (kind == null || !money || !continues()) {
            return null;
        }
        MeasureKind measure = namesSomebody() ? sight.measures().generalOf(kind) : kind;
        boolean same = measure.equals(kind);
        Flow flow = recent && told != null && same ? told.flow() : measure.flow();
        return new Measure(
                measure, flow, null, false, CARRIED_SCORE, "goes on with the measure of the sentence before");
    }

    /** Whether the sentence has a verb of figures, or is a list of countries with theirs. */
    private boolean continues() {
        Scene scene = sight.scene();
        boolean aims = scene.cues().stream().anyMatch(cue -> cue.is(Promises.FRAME, "target"));
        boolean lists = aims
                || scene.groups().stream()
                        .anyMatch(group -> group.to() < scene.size()
                                && (scene.annotated().token(group.to()).is(":")
                                        || scene.annotated().token(group.to()).is("(")));
        return lists || !scene.cues(Measures.FRAME, "continues").isEmpty();
    }

    private boolean namesSomebody() {
        return sight.scene().groups().stream()
                .anyMatch(group -> group.members().stream().anyMatch(member -> Scene.countryOf(member) != null));
    }

    /** The period of the figures before; null where they tell none that could be this one's. */
    @Nullable Edtf period(Measure measure) {
        Figure.Told told = StoryFigures.of(sight).told();
        boolean old = told == null || told.base() == null && sight.discourse().sentence() - told.sentence() > CARRIED;
        if (told == null || old) {
            String topic = StoryFigures.of(sight).topic();
            boolean about = topic != null && sight.measures().named(topic).isRelatedTo(measure.kind());
            return about ? StoryFigures.of(sight).topicPeriod() : null;
        }
        boolean same = told.base() != null || told.measure().isRelatedTo(measure.kind());
        return same ? told.period() : null;
    }
}
