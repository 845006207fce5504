package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they stand for, found at a token by the longest phrase. Filed under their first word, so that a
 * token that begins none costs one look-up.
 */
final class PhraseIndex<T> {
    /** A phrase found: the token after its last, and what it stands for. */
    record Hit<T>(int to, List<T> values) {}

    private final Map<String, List<T>> byPhrase = new HashMap<>();
    private final Map<String, Integer> mostWords = new HashMap<>();

    void add(List<String> norms, T value) {
        List<T> values = byPhrase.computeIfAbsent(String.join(" ", norms), phrase -> new ArrayList<>(1));
        if (!values.contains(value)) {
            values.add(value);
        }
        mostWords.merge(norms.get(0), norms.size(), Math::max);
    }

    boolean canBegin(String norm) {
        return mostWords.containsKey(norm);
    }

    /** The longest phrase at a token, or null. */
    @Nullable Hit<T> longest(List<Token> tokens, int at) {
        Integer most = mostWords.get(tokens.get(at).norm());
        if (most == null) {
            return null;
        }
        for (int words = Math.min(most, tokens.size() - at); words > 0; words--) {
            List<T> values = byPhrase.get(phrase(tokens, at, words));
            if (values != null) {
                return new Hit<>(at + words, values);
            }
        }
        return null;
    }

    /** Whether a phrase stands at a token and ends right before another. */
    boolean stands(List<Token> tokens, int from, int to) {
        Integer most = mostWords.get(tokens.get(from).norm());
        return most != null && most >= to - from && byPhrase.containsKey(phrase(tokens, from, to - from));
    }

    private static String phrase(List<Token> tokens, int at, int words) {
        if (words == 1) {
            return tokens.get(at).norm();
        }
        StringBuilder phrase = new StringBuilder(words * 8);
        for (int index = at; index < at + words; index++) {
            if (index > at) {
                phrase.append(' ');
            }
            phrase.append(tokens.get(index).norm());
        }
        return phrase.toString();
    }
}
