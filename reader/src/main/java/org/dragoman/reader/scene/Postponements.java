package org.dragoman.reader.scene;

import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** "The visit, due on Monday, was put off to June 3": what is moved to another day is not called off; that day is its own. */
final class Postponements {
    /** Words from what is moved to the verb that says so; its names and its first day come between. */
    private static final int REACH = 30;

    private Postponements() {}

    /** Whether a word that denies or calls off only moves it to a day that is named. */
    static boolean isMove(Scene scene, Cue denial) {
        return scene.syntax("moved-to").stream().anyMatch(move -> move.overlaps(denial.from(), denial.to()));
    }

    /** The day to which what a trigger tells of is moved; null where it is not. */
    static @Nullable Mention newDay(Scene scene, Cue trigger) {
        for (Cue move : scene.syntax("moved-to")) {
            boolean object = move.overlaps(trigger.from(), trigger.to());
            boolean after = move.from() >= trigger.to()
                    && move.from() - trigger.to() <= REACH
                    && !scene.hasSyntax("stop", trigger.to(), move.from());
            if (object || after && trigger.isNoun()) {
                return move.named("when");
            }
        }
        return null;
    }
}
