package org.dragoman.reader.frame;

import java.util.List;
import java.util.Set;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;

/**
 * Claims with guessed sides that stand alone. Of two countries that have to do with each other a document tells more than one
 * thing; where all it has is one claim with sides that no sentence says, it is about something else.
 */
final class LoneGuesses {
    private static final List<String> SIDES = List.of("between", "by", "to", "from", "who");
    /** What a claim scores at least whose sides the sentence gives. */
    private static final double SAID = 0.8;
    /** Claims of one country with others of which a survey of its relations tells at least. */
    private static final int SURVEY = 4;

    private LoneGuesses() {}

    /** Whether a draft is sure of its sides, or another draft of the document tells of them too. */
    static boolean keeps(Draft draft, RecordType type, List<Draft> all) {
        Set<String> codes = draft.sides(SIDES);
        boolean said = draft.score() >= SAID && draft.touchesAny(codes);
        if (!type.guessesSides() || said) {
            return true;
        }
        return codes.size() < 2
                || draft.names(codes)
                || all.stream()
                        .anyMatch(other -> other != draft && other.sides(SIDES).containsAll(codes))
                || all.stream()
                                .filter(other -> other != draft && isOfOneOf(codes, other.sides(SIDES)))
                                .count()
                        >= SURVEY;
    }

    /** Whether some sides, two at least, have one of others among them. */
    private static boolean isOfOneOf(Set<String> codes, Set<String> sides) {
        return sides.size() >= 2 && sides.stream().anyMatch(codes::contains);
    }
}
