package org.dragoman.reader.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Tokenizer;
import org.dragoman.reader.token.WordTable;
import org.jspecify.annotations.Nullable;

/** Phrases with a value each, found by the token they begin or end with. Immutable once built. */
final class PhraseTable<T> {
    /** A phrase by the numbers of its words. */
    record Phrase<T>(int[] words, T value) {
        int size() {
            return words.length;
        }
    }

    private final WordTable<List<Phrase<T>>> byFirst = new WordTable<>();
    private final WordTable<List<Phrase<T>>> byLast = new WordTable<>();
    private final BitSet firstWords = new BitSet();

    /** Adds a phrase, cut into tokens as the texts are; of two equal phrases the first counts. */
    void add(Tokenizer tokenizer, String phrase, T value) {
        int[] words = words(tokenizer, phrase);
        if (words.length > 0) {
            Phrase<T> added = new Phrase<>(words, value);
            file(byFirst, words[0], added);
            file(byLast, words[words.length - 1], added);
            firstWords.set(words[0]);
        }
    }

    /** An elided word keeps its apostrophe only before a letter, so one is lent to it. */
    private static int[] words(Tokenizer tokenizer, String phrase) {
        boolean elided = phrase.endsWith("'");
        List<Token> tokens = tokenizer.tokens(elided ? phrase + "x" : phrase);
        return tokens.stream()
                .limit(elided ? tokens.size() - 1L : tokens.size())
                .mapToInt(token -> tokenizer.vocabulary().add(token.norm()))
                .toArray();
    }

    private static <T> void file(WordTable<List<Phrase<T>>> index, int key, Phrase<T> phrase) {
        List<Phrase<T>> phrases = index.computeIfAbsent(key, () -> new ArrayList<>(1));
        phrases.add(phrase);
        phrases.sort(Comparator.comparingInt((Phrase<T> one) -> one.size()).reversed());
    }

    /** The numbers of the words that its phrases begin with; nobody may change them. */
    BitSet firstWords() {
        return firstWords;
    }

    /** Whether one of its phrases stands among some tokens. */
    boolean isIn(List<Token> tokens) {
        for (int at = 0; !isEmpty() && at < tokens.size(); at++) {
            if (at(tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** The longest phrase that begins at a token; null where none does. */
    @Nullable Phrase<T> at(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        List<Phrase<T>> candidates = byFirst.get(tokens.get(at).word());
        return candidates == null ? null : longest(candidates, tokens, at, false);
    }

    /** The longest phrase whose last token stands right before {@code end}; null where none does. */
    @Nullable Phrase<T> endingAt(List<Token> tokens, int end) {
        if (end <= 0 || end > tokens.size()) {
            return null;
        }
        List<Phrase<T>> candidates = byLast.get(tokens.get(end - 1).word());
        return candidates == null ? null : longest(candidates, tokens, end, true);
    }

    private static <T> @Nullable Phrase<T> longest(
            List<Phrase<T>> candidates, List<Token> tokens, int place, boolean ending) {
        for (Phrase<T> phrase : candidates) {
            if (stands(phrase.words(), tokens, ending ? place - phrase.size() : place)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean stands(int[] words, List<Token> tokens, int from) {
        if (from < 0 || from + words.length > tokens.size()) {
            return false;
        }
        for (int index = 0; index < words.length; index++) {
            if (tokens.get(from + index).word() != words[index]) {
                return false;
            }
        }
        return true;
    }
}
