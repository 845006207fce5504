package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Vocabulary;
import org.dragoman.reader.token.WordTable;
import org.jspecify.annotations.Nullable;

/** Phrases and what they stand for, as a tree of their words: found at a token by the longest phrase. */
final class PhraseIndex<T> {
    /** A phrase found: the token after its last, and what it stands for. */
    record Hit<T>(int to, List<T> values) {}

    /** The phrases that begin alike. */
    private static final class Branch<T> {
        private @Nullable List<T> values;
        private @Nullable WordTable<Branch<T>> longer;

        @Nullable Branch<T> next(int word) {
            return longer == null ? null : longer.get(word);
        }

        Branch<T> grown(int word) {
            WordTable<Branch<T>> branches = longer == null ? new WordTable<>() : longer;
            longer = branches;
            return branches.computeIfAbsent(word, Branch::new);
        }

        void add(T value) {
            List<T> all = values == null ? new ArrayList<>(1) : values;
            values = all;
            if (!all.contains(value)) {
                all.add(value);
            }
        }
    }

    private final Vocabulary vocabulary;
    private final WordTable<Branch<T>> roots;

    PhraseIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.roots = new WordTable<>(vocabulary);
    }

    /** Adds a phrase of one word or more. */
    void add(List<String> norms, T value) {
        Branch<T> branch = roots.computeIfAbsent(vocabulary.add(norms.get(0)), Branch::new);
        for (String norm : norms.subList(1, norms.size())) {
            branch = branch.grown(vocabulary.add(norm));
        }
        branch.add(value);
    }

    boolean canBegin(Token token) {
        return roots.get(token) != null;
    }

    /** The longest phrase at a token, or null. */
    @Nullable Hit<T> longest(List<Token> tokens, int from) {
        Branch<T> branch = roots.get(tokens.get(from));
        Hit<T> longest = null;
        int at = from;
        while (branch != null) {
            at++;
            if (branch.values != null) {
                longest = new Hit<>(at, branch.values);
            }
            branch = at < tokens.size() ? branch.next(tokens.get(at).word()) : null;
        }
        return longest;
    }

    /** Whether a phrase stands at a token and ends right before another. */
    boolean stands(List<Token> tokens, int from, int to) {
        Branch<T> branch = roots.get(tokens.get(from));
        for (int at = from + 1; at < to && branch != null; at++) {
            branch = branch.next(tokens.get(at).word());
        }
        return branch != null && branch.values != null;
    }
}
