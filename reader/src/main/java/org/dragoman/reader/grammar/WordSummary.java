package org.dragoman.reader.grammar;

/** A set of words by a few bits (a Bloom filter of one hash): two sets whose bits do not overlap have no word in common. */
final class WordSummary {
    private static final int SPREAD = 0x9E3779B9;

    private long first;
    private long second;
    private long third;
    private long fourth;

    void add(int word) {
        int hash = word * SPREAD >>> 24;
        long bit = 1L << hash;
        switch (hash >>> 6) {
            case 0 -> first |= bit;
            case 1 -> second |= bit;
            case 2 -> third |= bit;
            default -> fourth |= bit;
        }
    }

    boolean overlaps(WordSummary other) {
        return ((first & other.first) | (second & other.second) | (third & other.third) | (fourth & other.fourth)) != 0;
    }
}
