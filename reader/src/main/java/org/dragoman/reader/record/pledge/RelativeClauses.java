package org.dragoman.reader.record.pledge;

import java.util.Objects;
import org.dragoman.reader.record.indicator.Promises;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Tells of whom a promise is said that only describes what stands before it: "a platform that will provide". */
final class RelativeClauses {
    private static final int BESIDE = 2;

    private final Scene scene;
    private final GiverSubjects subjects;

    RelativeClauses(Scene scene, GiverSubjects subjects) {
        this.scene = scene;
        this.subjects = subjects;
    }

    /** Whether a promise follows a word that ties it to the name before. */
    boolean isInOne(Cue promise) {
        return opening(promise) != null;
    }

    /** Who is named right before that word, or the two between whom the thing before it is; null where it is a mere thing. */
    @Nullable ActorGroup antecedent(Cue promise) {
        Cue opening = Objects.requireNonNull(opening(promise));
        return scene.groups().stream()
                .filter(group -> group.to() <= opening.from())
                .filter(group -> opening.from() - group.to() < BESIDE || isNamedBetween(group))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Cue opening(Cue promise) {
        return scene.cues(Promises.FRAME, "relative").stream()
                .filter(word -> word.to() <= promise.from() && subjects.isRightBefore(word.to(), promise))
                .filter(word ->
                        word.from() > 0 && !scene.hasSyntax("saying", Math.max(0, word.from() - BESIDE), word.from()))
                .findFirst()
                .orElse(null);
    }

    private boolean isNamedBetween(ActorGroup group) {
        return scene.isGoverned(group.from(), "between");
    }
}
