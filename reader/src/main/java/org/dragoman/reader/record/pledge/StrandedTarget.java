package org.dragoman.reader.record.pledge;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.record.indicator.Measures;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Reads a target whose amount a translation machine has put elsewhere: the sentence ends with what is to be reached ("by
 * 2020, two-way trade to"), and its one sum stands somewhere before.
 */
final class StrandedTarget {
    private static final int AT_END = 3;
    private static final int BESIDE = 6;
    private static final double SCORE = 0.7;

    private final Sight sight;
    private final Scene scene;

    StrandedTarget(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
    }

    /** The target, or nothing. */
    List<Draft> read() {
        List<Mention> sums = scene.annotated().mentions(Kind.MONEY);
        Cue last = sums.size() == 1 ? last() : null;
        String what = last == null ? "other" : PledgeTargets.targetOf(sight, measure(last));
        if (last == null || what.equals("other") || sums.get(0).to() > last.from()) {
            return List.of();
        }
        List<String> pair = sight.discourse().pair();
        Mention date = new Deadlines(sight).nearest(last.from(), last.to());
        if (date == null || pair.size() != 2 || !sight.discourse().isTold(pair.get(0), pair.get(1))) {
            return List.of();
        }
        Draft draft = new Draft(PledgeComposer.TYPE, scene, last);
        draft.set("by", pair.stream().sorted().toList()).set("what", what);
        PledgeComposer.write(draft, sums.get(0));
        new Deadlines(sight).write(draft, last);
        return List.of(draft.times(SCORE, "the only sum of a sentence that ends before its amount"));
    }

    /** The wording of a target that ends the sentence; null where there is none. */
    private @Nullable Cue last() {
        return scene.cues(PledgeComposer.TYPE, "target").stream()
                .filter(cue -> scene.size() - cue.to() <= AT_END && measure(cue).length() > 0)
                .findFirst()
                .orElse(null);
    }

    /** What is to reach the amount: the measure named right before or inside a wording; empty where none is. */
    private String measure(Cue target) {
        return scene.cues(Measures.FRAME, "measure").stream()
                .filter(cue -> cue.to() <= target.to() && target.from() - cue.to() <= BESIDE)
                .map(cue -> cue.setting("measure", ""))
                .findFirst()
                .orElse("");
    }
}
