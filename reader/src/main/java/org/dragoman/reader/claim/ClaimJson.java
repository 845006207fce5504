package org.dragoman.reader.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes claims as the record format's JSON: one object, one line. */
public final class ClaimJson {
    /** What a generator writes to is its caller's: neither closed nor flushed with each value. */
    private static final JsonFactory FACTORY = new JsonFactory()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

    private ClaimJson() {}

    /** The claim as one line of JSON, without a line end. */
    public static String line(Claim claim) {
        return line(claim.toMap());
    }

    /** A map of texts, numbers, truth values, lists and maps as one line of JSON. */
    public static String line(Map<String, ?> object) {
        return value(object);
    }

    /** A text, number, truth value, list or map as JSON in one line. */
    public static String value(Object value) {
        StringWriter text = new StringWriter();
        try {
            write(value, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * Writes a text, number, truth value, list or map as JSON in one line, without a line end; the writer stays open.
     *
     * @throws IOException where it cannot be written
     */
    public static void write(Object value, Writer writer) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(writer)) {
            write(json, value);
        }
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof String text) { // most are
            json.writeString(text);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.stripTrailingZeros().toPlainString());
        } else if (value instanceof Number number) {
            json.writeNumber(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
