package org.dragoman.reader.grammar;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place where a pattern stands.
 *
 * @param pattern which
 * @param from its first token
 * @param to the token after its last
 * @param slots what its named slots took
 */
public record Match(Pattern pattern, int from, int to, Map<String, Capture> slots) {
    public Match {
        slots = Map.copyOf(slots);
    }

    /**
     * What a slot took.
     *
     * @param from first token
     * @param to token after the last
     * @param value the number's digits, the class's value or the words themselves
     * @param mention the mention, where the slot wants one
     */
    public record Capture(
            int from, int to, String value, @Nullable Mention mention) {}

    public @Nullable Capture slot(String name) {
        return slots.get(name);
    }

    public boolean has(String slot) {
        return slots.containsKey(slot);
    }

    /**
     * The whole number that a slot took.
     *
     * @throws IllegalArgumentException where the pattern has no such slot here
     */
    public int number(String slot) {
        Capture capture = slots.get(slot);
        if (capture == null) {
            throw new IllegalArgumentException("rule " + pattern.name() + " took no slot " + slot);
        }
        return Integer.parseInt(capture.value());
    }

    public int length() {
        return to - from;
    }
}
