package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.names.Knowledge;

/** Values of claims in a form that is the same wherever they mean the same. */
final class Normal {
    /** What a value says of how the document words it, which is no part of the value. */
    private static final List<String> WORDING = List.of("as", "repaired");

    private final Rules kinds;
    private final Actors actors;

    Normal(Rules kinds, Actors actors) {
        this.kinds = kinds;
        this.actors = actors;
    }

    /** A key that is equal for two values of a field exactly where they mean the same. */
    String key(String field, Object value) {
        return switch (kinds.kind(field)) {
            case ACTOR -> String.join("|", actorKeys(value));
            case NUMBER -> number(value);
            case TEXT -> String.join(" ", Knowledge.words(String.valueOf(value)));
            case DATE, CODE, RANK -> ClaimJson.value(value);
        };
    }

    /** The keys of all actors of a value, sorted. */
    private TreeSet<String> actorKeys(Object value) {
        TreeSet<String> keys = new TreeSet<>();
        for (Actor actor : actors.actors(value)) {
            keys.add(actor.kind() == Actor.Kind.OFFICE ? "(" + actor.office() + " " + actor.side() + ")" : actor.key());
        }
        return keys;
    }

    private static String number(Object value) {
        return value instanceof Number number ? String.valueOf((float) number.doubleValue()) : String.valueOf(value);
    }

    /** The value without the document's own wording of it. */
    Object shown(Object value) {
        if (value instanceof List<?> list) {
            List<Object> shown = new ArrayList<>();
            for (Object item : list) {
                if (item != null) {
                    shown.add(shown(item));
                }
            }
            return List.copyOf(shown);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> shown = new LinkedHashMap<>();
            map.forEach((key, part) -> {
                if (part != null && !WORDING.contains(String.valueOf(key))) {
                    shown.put(String.valueOf(key), shown(part));
                }
            });
            return shown;
        }
        return value;
    }
}
