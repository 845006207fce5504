package org.dragoman.reader.frame;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether those whom a draft names act for a state or an international body: what private persons do is no affair
 * between countries, wherever they do it.
 */
final class Standing {
    /** What only those do of whom the reader knows for whom they act. */
    private static final Set<String> OF_STATES = Set.of("visit", "meeting", "position");

    private static final Set<String> ATTENDED = Set.of("participation");
    private static final String SPOKEN = "position";
    private static final String VOICE = "spokesperson";
    private static final String MERCHANT = "business-leader";

    private Standing() {}

    /** Whether everybody who is said to do it can do it for a state or body. */
    static boolean isPublic(Draft draft) {
        boolean ofStates = OF_STATES.contains(draft.type());
        if (!ofStates && !ATTENDED.contains(draft.type())) {
            return true;
        }
        Collection<?> actors = actors(draft.get("who"));
        boolean voiced = !draft.type().equals(SPOKEN) && actors.stream().anyMatch(Standing::isVoice);
        return !voiced && actors.stream().allMatch(actor -> isPublic(actor, ofStates));
    }

    /** Whether somebody speaks for others, who is told of because he tells. */
    private static boolean isVoice(Object actor) {
        return actor instanceof Map<?, ?> person && VOICE.equals(person.get("office"));
    }

    private static Collection<?> actors(@Nullable Object who) {
        return who instanceof Collection<?> several ? several : who == null ? List.of() : List.of(who);
    }

    private static boolean isPublic(Object actor, boolean ofStates) {
        if (!(actor instanceof Map<?, ?> person) || person.containsKey("org")) {
            return true;
        }
        return ofStates
                ? person.containsKey("of") && !MERCHANT.equals(person.get("office"))
                : person.containsKey("of") || person.containsKey("office");
    }
}
