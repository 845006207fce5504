package org.dragoman.reader.frame;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.names.OfficeTraits;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Whether those whom a draft names can do what it says of them: what private persons do is no affair between countries,
 * wherever they do it. Who can is said by {@code done-by} of the record type and by the traits of offices.
 */
final class Standing {
    private final Map<String, RecordType> types;
    private final OfficeTraits offices;

    Standing(Map<String, RecordType> types, OfficeTraits offices) {
        this.types = types;
        this.offices = offices;
    }

    /** Whether everybody who is said to do it can do it. */
    boolean isPublic(Draft draft) {
        RecordType type = types.get(draft.type());
        if (type == null || type.doneBy().isEmpty()) {
            return true;
        }
        Collection<?> actors = actors(draft.get("who"));
        boolean told = !type.doneBy().contains(RecordType.Doer.VOICES)
                && actors.stream().anyMatch(this::isVoice);
        return !told && actors.stream().allMatch(actor -> isPublic(actor, type));
    }

    /** Whether somebody speaks for others, who is told of because he tells. */
    private boolean isVoice(Object actor) {
        return actor instanceof Map<?, ?> person && offices.speaksForOthers(String.valueOf(person.get("office")));
    }

    private static Collection<?> actors(@Nullable Object who) {
        return who instanceof Collection<?> several ? several : who == null ? List.of() : List.of(who);
    }

    private boolean isPublic(Object actor, RecordType type) {
        if (!(actor instanceof Map<?, ?> person) || person.containsKey("org")) {
            return true;
        }
        return type.doneBy().contains(RecordType.Doer.TITLED)
                ? person.containsKey("of") || person.containsKey("office")
                : person.containsKey("of") && !offices.isPrivate(String.valueOf(person.get("office")));
    }
}
