package org.dragoman.ledger.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.ClaimJson;
import org.jspecify.annotations.Nullable;

/** Values of claims as text that a person reads and a program can take apart. */
final class FieldText {
    /** Between the items of a list; no name or code holds it. */
    static final String SEPARATOR = "; ";

    private FieldText() {}

    /** A value in one line: items with semicolons between, persons as {@code name (office, side)}, numbers plain. */
    static String of(Object value) {
        if (value instanceof List<?> list) {
            return String.join(SEPARATOR, list.stream().map(FieldText::of).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return map.containsKey("name") || map.containsKey("office") || map.containsKey("org")
                    ? actor(map)
                    : rest(map);
        }
        return value instanceof Number number ? number(number).toPlainString() : String.valueOf(value);
    }

    /** A number without needless decimals. */
    static BigDecimal number(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        BigDecimal stripped = exact.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String actor(Map<?, ?> actor) {
        Object name = actor.get("name") == null ? actor.get("org") : actor.get("name");
        List<String> details = new ArrayList<>();
        add(details, actor.get("office"));
        add(details, actor.get("of"));
        String detail = String.join(", ", details);
        if (name == null) {
            return detail;
        }
        return detail.isEmpty() ? String.valueOf(name) : name + " (" + detail + ")";
    }

    private static void add(List<String> details, @Nullable Object detail) {
        if (detail != null) {
            details.add(of(detail));
        }
    }

    private static String rest(Map<?, ?> map) {
        return ClaimJson.value(map);
    }
}
