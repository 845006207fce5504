package org.dragoman.ledger.brief;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that a wording is filled with; what is not known is left out. */
final class Fields {
    private final Map<String, Object> values = new HashMap<>();

    Fields put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
