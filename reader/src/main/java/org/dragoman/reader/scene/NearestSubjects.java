package org.dragoman.reader.scene;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the nearest of those named before a verb who can do what it says. */
final class NearestSubjects {
    /** Tokens within which an owner with what it owns can still be the subject: "X's foreign ministry said". */
    private static final int OWNED = 6;
    /** Tokens from the last of a list to the verb that "and" joins to the one before the list. */
    private static final int NEXT_VERB = 6;

    private final Scene scene;
    private final Surroundings around;

    NearestSubjects(Scene scene, Surroundings around) {
        this.scene = scene;
        this.around = around;
    }

    /** The nearest group before a verb in its clause that nothing governs and that passes a test; null where there is none. */
    @Nullable Argument before(Cue trigger, Predicate<ActorGroup> test) {
        List<ActorGroup> groups = scene.groups();
        for (int index = groups.size() - 1; index >= 0; index--) {
            ActorGroup group = groups.get(index);
            if (group.to() > trigger.from()
                    || group.to() < scene.start()
                    || scene.predicates().insertions().part(group, trigger.from())) {
                continue;
            }
            if (scene.hasSyntax("stop", group.to(), trigger.from())
                    || trigger.from() - group.to() > Arguments.FARTHEST) {
                return null;
            }
            Cue governor = scene.governor(group.from());
            if (governor == null
                    && Arguments.canAct(group)
                    && !isFarOwner(group, trigger)
                    && !isEndOfList(index, trigger)
                    && test.test(group)) {
                return around.scored(
                        group, trigger.from() - group.to(), group.to(), trigger.from(), "subject before the verb");
            }
        }
        return null;
    }

    /** "Has ties with A, B, the states of C and will chair": the last of those whom a preposition governs before another verb. */
    private boolean isEndOfList(int index, Cue trigger) {
        ActorGroup group = scene.groups().get(index);
        boolean and = scene.syntax("and").stream().anyMatch(cue -> cue.from() == group.to())
                && trigger.from() - group.to() <= NEXT_VERB;
        int start = around.beforeArticles(group.from());
        if (!and || index == 0 || !around.isComma(start - 1)) {
            return false;
        }
        ActorGroup before = scene.groups().get(index - 1);
        return before.to() == start - 1
                && before.members().size() > 1
                && scene.governor(before.from()) != null
                && scene.groups().stream()
                        .anyMatch(other -> other.to() <= before.from()
                                && scene.governor(other.from()) == null
                                && Arguments.canAct(other));
    }

    /** Whether a group only owns a thing of which more is said before the verb: "X's invasion of Y to end, and called on". */
    private boolean isFarOwner(ActorGroup group, Cue trigger) {
        return trigger.from() - group.to() > OWNED
                && scene.syntax("genitive").stream().anyMatch(genitive -> genitive.from() == group.to());
    }
}
