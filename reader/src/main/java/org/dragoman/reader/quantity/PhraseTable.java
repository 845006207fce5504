package org.dragoman.reader.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Phrases with a value each, found by the token they begin or end with. Immutable once built. */
final class PhraseTable<T> {
    /** A phrase. */
    record Phrase<T>(List<String> norms, T value) {
        int size() {
            return norms.size();
        }
    }

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    /** Adds a phrase, cut into tokens as the texts are; of two equal phrases the first counts. */
    void add(Tokenizer tokenizer, String phrase, T value) {
        List<String> norms = norms(tokenizer, phrase);
        if (!norms.isEmpty()) {
            Phrase<T> added = new Phrase<>(norms, value);
            file(byFirst, norms.get(0), added);
            file(byLast, norms.get(norms.size() - 1), added);
        }
    }

    /** An elided word keeps its apostrophe only before a letter, so one is lent to it. */
    private static List<String> norms(Tokenizer tokenizer, String phrase) {
        boolean elided = phrase.endsWith("'");
        List<Token> tokens = tokenizer.tokens(elided ? phrase + "x" : phrase);
        return tokens.stream()
                .limit(elided ? tokens.size() - 1L : tokens.size())
                .map(Token::norm)
                .toList();
    }

    private static <T> void file(Map<String, List<Phrase<T>>> index, String key, Phrase<T> phrase) {
        List<Phrase<T>> phrases = index.computeIfAbsent(key, word -> new ArrayList<>(1));
        phrases.add(phrase);
        phrases.sort(Comparator.comparingInt((Phrase<T> one) -> one.size()).reversed());
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** The longest phrase that begins at a token; null where none does. */
    @Nullable Phrase<T> at(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        List<Phrase<T>> candidates = byFirst.get(tokens.get(at).norm());
        return candidates == null ? null : longest(candidates, tokens, at, false);
    }

    /** The longest phrase whose last token stands right before {@code end}; null where none does. */
    @Nullable Phrase<T> endingAt(List<Token> tokens, int end) {
        if (end <= 0 || end > tokens.size()) {
            return null;
        }
        List<Phrase<T>> candidates = byLast.get(tokens.get(end - 1).norm());
        return candidates == null ? null : longest(candidates, tokens, end, true);
    }

    private static <T> @Nullable Phrase<T> longest(
            List<Phrase<T>> candidates, List<Token> tokens, int place, boolean ending) {
        for (Phrase<T> phrase : candidates) {
            if (stands(phrase.norms(), tokens, ending ? place - phrase.size() : place)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean stands(List<String> norms, List<Token> tokens, int from) {
        if (from < 0 || from + norms.size() > tokens.size()) {
            return false;
        }
        for (int index = 0; index < norms.size(); index++) {
            if (!tokens.get(from + index).is(norms.get(index))) {
                return false;
            }
        }
        return true;
    }
}
