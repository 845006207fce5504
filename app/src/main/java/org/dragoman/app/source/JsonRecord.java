package org.dragoman.app.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object that hold one value; what holds several is passed over. Read token by token: a tree of such an
 * object needs five hundred classes that a start would wait for, and is of no other use.
 */
final class JsonRecord {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    private JsonRecord() {}

    /**
     * Reads the first value of a text.
     *
     * @return null where it is no object
     * @throws com.fasterxml.jackson.core.JsonProcessingException where it is no JSON
     */
    static @Nullable JsonRecord parse(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            return read(parser);
        }
    }

    /** As {@link #parse(String)}, of bytes in one of the encodings of Unicode. */
    static @Nullable JsonRecord parse(byte[] json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            return read(parser);
        }
    }

    private static @Nullable JsonRecord read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        JsonRecord record = new JsonRecord();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            record.add(name, parser.nextToken(), parser);
        }
        return record;
    }

    private void add(String name, JsonToken token, JsonParser parser) throws IOException {
        values.remove(name);
        texts.remove(name);
        if (token.isStructStart()) {
            parser.skipChildren();
        } else if (token != JsonToken.VALUE_NULL) {
            values.put(name, parser.getText());
            if (token == JsonToken.VALUE_STRING) {
                texts.add(name);
            }
        }
    }

    /** A field's value as it stands; null where there is none, or a blank one. */
    @Nullable String value(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** A field's text as it stands; null where there is none, or something that is no text. */
    @Nullable String text(String name) {
        return texts.contains(name) ? values.get(name) : null;
    }
}
