package org.dragoman.reader.grammar;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The patterns that can begin at each token of a sentence, those of a token in the order of the pack. Belongs to one search. */
final class Candidates {
    private final BitSet possible;
    /** Where the patterns of a token begin; those of the last end where the one after it would begin. */
    private final int[] starts;

    private int[] patterns = new int[16];
    /** For each of the patterns the token. */
    private int[] tokens = new int[16];

    private int count;
    private int token;

    /**
     * None yet.
     *
     * @param possible the patterns that may be added; others are passed over
     */
    Candidates(BitSet possible, int size) {
        this.possible = possible;
        this.starts = new int[size + 1];
    }

    /** Adds the possible ones of some patterns to those of the token at hand, unless they are there. */
    void addAll(int @Nullable [] indexes) {
        if (indexes == null) {
            return;
        }
        for (int index : indexes) {
            if (possible.get(index)) {
                add(index);
            }
        }
    }

    private void add(int index) {
        int first = starts[token];
        int place = count;
        while (place > first && patterns[place - 1] > index) {
            place--;
        }
        if (place > first && patterns[place - 1] == index) {
            return;
        }
        if (count == patterns.length) {
            patterns = Arrays.copyOf(patterns, 2 * count);
            tokens = Arrays.copyOf(tokens, 2 * count);
        }
        for (int at = count; at > place; at--) {
            patterns[at] = patterns[at - 1];
        }
        patterns[place] = index;
        tokens[count] = token;
        count++;
    }

    /** Ends the token at hand; what is added from now on belongs to the one after it. */
    void endToken() {
        token++;
        starts[token] = count;
    }

    /** How many there are, each counted at each of its tokens. */
    int size() {
        return count;
    }

    /** The token that a pattern can begin at, by its index among all. */
    int token(int index) {
        return tokens[index];
    }

    /** The index of a token's first pattern. */
    int from(int token) {
        return starts[token];
    }

    /** The index after that of a token's last pattern. */
    int to(int token) {
        return starts[token + 1];
    }

    /** The place in the pack of a pattern. */
    int pattern(int index) {
        return patterns[index];
    }
}
