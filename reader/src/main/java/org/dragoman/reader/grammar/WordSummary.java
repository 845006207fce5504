package org.dragoman.reader.grammar;

/**
 * Sets of words by a few bits each (a Bloom filter of one hash), kept within arrays: two sets whose bits do not overlap have
 * no word in common.
 */
final class WordSummary {
    /** How many longs one takes. */
    static final int SIZE = 4;

    private static final int SPREAD = 0x9E3779B9;
    private static final int BITS = 24;
    private static final int BITS_OF_LONG = 6;

    private WordSummary() {}

    /** Adds a word to the set that begins at a place. */
    static void add(int word, long[] sets, int at) {
        int hash = word * SPREAD >>> BITS;
        sets[at + (hash >>> BITS_OF_LONG)] |= 1L << hash;
    }

    /** Whether a set and the one that begins at a place of others may have a word in common. */
    static boolean overlap(long[] set, long[] others, int at) {
        return (set[0] & others[at] | set[1] & others[at + 1] | set[2] & others[at + 2] | set[3] & others[at + 3]) != 0;
    }
}
