package org.dragoman.reader.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.reader.pack.Later;
import org.jspecify.annotations.Nullable;

/**
 * What is made of each language, when a text in it is first met. Safe for threads.
 *
 * @param <T> what it is
 */
public final class PerLanguage<T> {
    private final Map<String, Later<T>> parts;

    PerLanguage(Map<String, Later<T>> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** What is made of a language, by its code; null where there are no packs for it. */
    public @Nullable T get(String code) {
        Later<T> part = parts.get(code);
        return part == null ? null : part.get();
    }

    /** What is made of all languages, by their codes. */
    public Map<String, T> all() {
        Map<String, T> all = new LinkedHashMap<>();
        parts.forEach((code, part) -> all.put(code, part.get()));
        return all;
    }
}
