package org.dragoman.reader.grammar;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The patterns that can begin at each token of a sentence, those of a token in the order of the pack. Belongs to one search. */
final class Candidates {
    private final BitSet possible;
    /** Where the patterns of a token begin; those of the last end where the one after it would begin. */
    private final int[] starts;

    private final BitSet tokens = new BitSet();
    private int[] patterns = new int[16];
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
        }
        System.arraycopy(patterns, place, patterns, place + 1, count - place);
        patterns[place] = index;
        count++;
    }

    /** Ends the token at hand; what is added from now on belongs to the one after it. */
    void endToken(int at) {
        if (count > starts[at]) {
            tokens.set(at);
        }
        token = at + 1;
        starts[token] = count;
    }

    /** The first token at or after another that a pattern can begin at; -1 where there is none. */
    int nextToken(int from) {
        return tokens.nextSetBit(from);
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
