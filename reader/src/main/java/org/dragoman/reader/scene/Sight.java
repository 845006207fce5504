package org.dragoman.reader.scene;

import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A scene with the finders that work on it, made once a sentence.
 *
 * @param scene the sentence
 * @param arguments who does what to whom
 * @param dates when
 * @param statuses whether it happened
 * @param pairs between whom
 * @param measures what figures can count
 */
public record Sight(
        Scene scene, Arguments arguments, Dates dates, Statuses statuses, Pairs pairs, MeasureKinds measures) {
    /** A scene with fresh finders. */
    public static Sight of(Scene scene, MeasureKinds measures) {
        Arguments arguments = new Arguments(scene);
        return new Sight(
                scene, arguments, new Dates(scene), new Statuses(scene), new Pairs(scene, arguments), measures);
    }

    /** What the story has told before. */
    public Discourse discourse() {
        return scene.discourse();
    }

    /** The date beside a noun and the word that says what became of it; null where none stands there. */
    public @Nullable Edtf date(Cue noun, @Nullable Cue change, Status said) {
        Mention moved = Postponements.newDay(scene, noun);
        if (moved != null) {
            return dates.resolve(moved, Anchor.Direction.FUTURE);
        }
        int from = change == null ? noun.from() : Math.min(noun.from(), change.from());
        int to = change == null ? noun.to() : Math.max(noun.to(), change.to());
        Mention own = dates.bracketedBehind(noun);
        Mention nearest = own == null ? dates.nearest(from, to) : own;
        return nearest == null ? null : dates.resolve(nearest, statuses.tense(change == null ? noun : change, said));
    }
}
