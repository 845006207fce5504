package org.dragoman.reader.token;

import java.util.HashMap;
import java.util.Map;

/**
 * The words that the packs name, each with a number of its own, so that a text's words are looked up once and from then on
 * compared as numbers. Packs add words while they are loaded; reading only asks, so that loaded packs are safe for threads.
 */
public final class Vocabulary {
    /** The number of all words that no pack names. */
    public static final int UNKNOWN = 0;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a word in the form that patterns compare; {@link #UNKNOWN} where no pack names it. */
    public int number(String norm) {
        Integer number = numbers.get(norm);
        return number == null ? UNKNOWN : number;
    }

    /** The number of a word that a pack names. */
    public int add(String norm) {
        return numbers.computeIfAbsent(norm, word -> numbers.size() + 1);
    }
}
