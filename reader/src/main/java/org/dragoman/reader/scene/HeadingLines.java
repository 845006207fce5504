package org.dragoman.reader.scene;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;

/** Tells which lines are headings of the lists below them: short, no sentence, and without a name. */
public final class HeadingLines {
    /** Tokens of a heading at most. */
    private static final int LONGEST = 16;
    /** Marks and numbers before the words of a heading. */
    private static final int MOST_BEFORE = 3;

    private HeadingLines() {}

    /** Whether words open a line that is a heading as a whole. */
    public static boolean isLine(Scene scene, Cue words) {
        return opens(words)
                && scene.size() <= LONGEST
                && !scene.annotated().token(scene.size() - 1).is(".")
                && namesNobody(scene, scene.size())
                && scene.triggers().stream()
                        .allMatch(trigger ->
                                trigger.from() >= words.from() && (trigger.isNoun() || trigger.to() <= words.to()));
    }

    /** Whether words are the whole of a line, or all of it up to a colon, behind which the list begins. */
    public static boolean isUpToColon(Scene scene, Cue words) {
        boolean ends = words.to() >= scene.size()
                || scene.annotated().token(words.to()).is(":");
        return ends && words.to() <= LONGEST && namesNobody(scene, words.to());
    }

    /** Whether no more than marks and numbers can stand before words. */
    public static boolean opens(Cue words) {
        return words.from() <= MOST_BEFORE;
    }

    private static boolean namesNobody(Scene scene, int end) {
        return scene.actorsBetween(0, end).stream().noneMatch(HeadingLines::isNamed);
    }

    private static boolean isNamed(Mention mention) {
        return mention.value() instanceof Actor.Person person && person.name() != null;
    }
}
