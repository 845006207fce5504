package org.dragoman.reader.frame;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        if (!type.guessesSides() || draft.score() >= SAID) {
            return true;
        }
        Set<String> codes = codes(draft);
        return codes.size() < 2
                || draft.names(codes)
                || all.stream().anyMatch(other -> other != draft && codes(other).containsAll(codes))
                || all.stream()
                                .filter(other -> other != draft && isOfOneOf(codes, codes(other)))
                                .count()
                        >= SURVEY;
    }

    /** Whether some sides, two at least, have one of others among them. */
    private static boolean isOfOneOf(Set<String> codes, Set<String> sides) {
        return sides.size() >= 2 && sides.stream().anyMatch(codes::contains);
    }

    private static Set<String> codes(Draft draft) {
        Set<String> codes = new HashSet<>();
        for (String side : SIDES) {
            add(codes, draft.get(side));
        }
        return codes;
    }

    private static void add(Set<String> codes, @Nullable Object side) {
        if (side instanceof Collection<?> several) {
            several.forEach(one -> add(codes, one));
        } else if (side instanceof Map<?, ?> actor && actor.get("of") != null) {
            codes.add(String.valueOf(actor.get("of")));
        } else if (side instanceof String code) {
            codes.add(code);
        }
    }
}
