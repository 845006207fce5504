package org.dragoman.reader.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of claims as JSON gives them. */
final class Values {
    private Values() {}

    /** A list as it is, nothing as an empty list, anything else as a list of itself. */
    static List<?> list(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? new ArrayList<>(list) : Collections.singletonList(value);
    }

    static boolean isMap(@Nullable Object value) {
        return value instanceof Map<?, ?>;
    }

    static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Whether there is a value, and no empty or false one. */
    static boolean isFilled(@Nullable Object value) {
        return value != null && !value.equals("") && !value.equals(false);
    }

    /** The value as a number; null where it is none. */
    static @Nullable Double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return value == null ? null : Double.valueOf(value.toString().strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
