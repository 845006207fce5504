package org.dragoman.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.reader.claim.Claim;
import org.jspecify.annotations.Nullable;

/** Finds the sides that a claim is about: countries and bodies, also by the persons who act for them. */
final class Parties {
    private static final List<String> FIELDS = List.of("between", "by", "who", "to", "from", "of", "toward", "body");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9+-]+");

    private Parties() {}

    /** Their codes, sorted. */
    static List<String> of(Claim claim) {
        Set<String> codes = new TreeSet<>();
        FIELDS.forEach(field -> add(claim.field(field), codes));
        return List.copyOf(codes);
    }

    private static void add(@Nullable Object value, Set<String> codes) {
        if (value instanceof List<?> list) {
            list.forEach(item -> add(item, codes));
        } else if (value instanceof Map<?, ?> actor) {
            add(actor.get("of"), codes);
        } else if (value instanceof String code && CODE.matcher(code).matches()) {
            codes.add(code);
        }
    }
}
