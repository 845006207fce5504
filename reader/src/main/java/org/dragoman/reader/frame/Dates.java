package org.dragoman.reader.frame;

import java.util.Optional;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeResolver;
import org.jspecify.annotations.Nullable;

/** Finds and resolves the dates of one sentence. */
final class Dates {
    private static final int ACROSS_TRIGGER = 9;
    private static final int ACROSS_BREAK = 14;
    private static final int TOO_FAR = 48;
    private static final int SENTENCE_START = 4;

    private final Scene scene;

    Dates(Scene scene) {
        this.scene = scene;
    }

    /** The day or days that a trigger's clause gives, resolved; null where it gives none that can be resolved. */
    @Nullable Edtf of(Cue trigger, Anchor.Direction tense) {
        Mention nearest = nearest(trigger.from(), trigger.to());
        return nearest == null ? null : resolve(nearest, tense);
    }

    /** The date mention that belongs to a stretch most likely; deadlines and durations are none. */
    @Nullable Mention nearest(int from, int to) {
        Mention best = null;
        int bestCost = TOO_FAR;
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            int cost = isEvent(mention) ? cost(mention, from, to) : TOO_FAR;
            if (cost < bestCost) {
                best = mention;
                bestCost = cost;
            }
        }
        return best;
    }

    private static boolean isEvent(Mention mention) {
        return mention.value() instanceof TimeExpression time
                && time.form() != TimeExpression.Form.DEADLINE
                && time.form() != TimeExpression.Form.PAIR;
    }

    private int cost(Mention mention, int from, int to) {
        int left = Math.min(mention.to(), to);
        int right = Math.max(mention.from(), from);
        int start = mention.to() <= from ? mention.to() : left;
        int end = mention.to() <= from ? from : right;
        int cost = Math.max(0, end - start);
        if (mention.from() <= SENTENCE_START && mention.to() <= from) {
            cost = Math.min(cost, SENTENCE_START);
        } else {
            long triggers = scene.triggers().stream()
                    .filter(other -> other.from() >= start && other.to() <= end)
                    .count();
            cost += (int) triggers * ACROSS_TRIGGER;
            cost += scene.hasSyntax("break", start, end) ? ACROSS_BREAK : 0;
        }
        return cost;
    }

    /** What a date mention says, given the document's date and what the story spoke of last; null where unclear. */
    @Nullable Edtf resolve(Mention mention, Anchor.Direction tense) {
        if (!(mention.value() instanceof TimeExpression time)) {
            return null;
        }
        Anchor anchor = new Anchor(
                Optional.ofNullable(scene.discourse().published()),
                Optional.ofNullable(scene.discourse().focusDate()),
                tense);
        return TimeResolver.resolve(time, anchor).orElse(null);
    }
}
