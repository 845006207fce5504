package org.dragoman.ledger.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A wording with fields to fill: {@code {who} to {to}[, {when}]}. What stands in square brackets, and may hold further
 * brackets, is left out where one of its own fields is missing; elsewhere a missing field is a question mark.
 */
public final class WordPattern {
    private sealed interface Part {
        record Words(String text) implements Part {}

        record Field(String name) implements Part {}

        record Optional(List<Part> parts) implements Part {}
    }

    private final String source;
    private final List<Part> parts;
    private int at;

    private WordPattern(String source) {
        this.source = source;
        this.parts = parse();
    }

    public static WordPattern of(String source) {
        return new WordPattern(source);
    }

    private List<Part> parse() {
        List<Part> found = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (at < source.length() && source.charAt(at) != ']') {
            char next = source.charAt(at++);
            if (next == '[' || next == '{') {
                found.add(new Part.Words(words.toString()));
                words.setLength(0);
                found.add(next == '[' ? new Part.Optional(parse()) : field());
            } else {
                words.append(next);
            }
        }
        at++;
        found.add(new Part.Words(words.toString()));
        return found;
    }

    private Part field() {
        int end = source.indexOf('}', at);
        String name = source.substring(at, end < 0 ? source.length() : end);
        at = end < 0 ? source.length() : end + 1;
        return new Part.Field(name);
    }

    /** The wording with its fields filled. */
    public String fill(UnaryOperator<@Nullable String> values) {
        String filled = fill(parts, values, false);
        return filled == null ? "" : filled;
    }

    private static @Nullable String fill(List<Part> parts, UnaryOperator<@Nullable String> values, boolean optional) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Words words) {
                text.append(words.text());
            } else if (part instanceof Part.Field field) {
                String value = values.apply(field.name());
                if (value == null && optional) {
                    return null;
                }
                text.append(value == null ? "?" : value);
            } else if (part instanceof Part.Optional inner) {
                String value = fill(inner.parts(), values, true);
                text.append(value == null ? "" : after(text, value));
            }
        }
        return text.toString();
    }

    /** What follows a colon needs no comma before it, and what stands first neither comma nor space. */
    private static String after(CharSequence text, String value) {
        if (!value.startsWith(",")) {
            return value;
        }
        if (text.length() == 0) {
            return value.substring(1).stripLeading();
        }
        return text.charAt(text.length() - 1) == ':' ? value.substring(1) : value;
    }
}
