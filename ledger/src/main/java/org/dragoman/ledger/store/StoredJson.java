package org.dragoman.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as the ledger's own columns hold it. */
final class StoredJson {
    private static final ObjectReader MAP =
            new ObjectMapper().readerFor(new TypeReference<LinkedHashMap<String, Object>>() {});

    private StoredJson() {}

    /** @throws LedgerException where the text is no JSON object */
    static Map<String, Object> map(String text) {
        try {
            return MAP.readValue(text);
        } catch (JsonProcessingException e) {
            throw new LedgerException("a row of the ledger is damaged: " + e.getOriginalMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }

    static @Nullable String text(Map<String, Object> map, String field) {
        Object value = map.get(field);
        return value == null ? null : String.valueOf(value);
    }

    static long number(Map<String, Object> map, String field) {
        return map.get(field) instanceof Number number ? number.longValue() : 0;
    }
}
