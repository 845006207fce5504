package org.dragoman.reader.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;

/**
 * Whether the countries of a claim are ones that the sentence names or the story is about: one that was only mentioned
 * somewhere before is no side of what is told now.
 */
final class Bearing {
    private static final List<String> SIDES = List.of("between", "to", "from");
    private static final double DOUBTFUL = 0.4;

    private Bearing() {}

    /** Lowers the score of a draft of whose countries the story does not speak. */
    static void weigh(Draft draft, RecordType type, Scene scene) {
        boolean pointing =
                scene.annotated().mentions(Mention.Kind.REFERENCE).stream().anyMatch(scene::isPointing);
        if (!type.guessesSides() || pointing) {
            return;
        }
        Set<String> here = new HashSet<>();
        scene.actors().forEach(mention -> here.add(String.valueOf(Scene.countryOf(mention))));
        for (String code : draft.sides(SIDES)) {
            if (!here.contains(code) && !draft.names(Set.of(code)) && !isBorne(scene, code)) {
                draft.times(DOUBTFUL, "the story does not speak of " + code);
                return;
            }
        }
    }

    /** Whether the story speaks of a country; in a list the item before tells of something else. */
    private static boolean isBorne(Scene scene, String code) {
        boolean item = scene.size() > 1
                && !scene.annotated().token(0).isWord()
                && scene.annotated().token(0).is("-");
        return item ? scene.discourse().isAbout(code) : scene.discourse().bears(code);
    }
}
