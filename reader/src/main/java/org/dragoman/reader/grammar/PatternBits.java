package org.dragoman.reader.grammar;

import java.util.Arrays;

/**
 * Some of many patterns, by their places in the pack. Asked so often that it does no more than it must: unlike a
 * {@link java.util.BitSet} it neither checks places nor keeps count of what is used.
 */
public final class PatternBits {
    private long[] bits;

    /** None yet, with room for some; more is made where it is needed. */
    public PatternBits(int size) {
        bits = new long[size + Long.SIZE - 1 >>> 6];
    }

    /** Adds a pattern. */
    public void set(int pattern) {
        int word = pattern >>> 6;
        if (word >= bits.length) {
            bits = Arrays.copyOf(bits, Math.max(word + 1, 2 * bits.length));
        }
        bits[word] |= 1L << pattern;
    }

    public boolean get(int pattern) {
        int word = pattern >>> 6;
        return word < bits.length && (bits[word] >>> pattern & 1) != 0;
    }

    /** Adds all of some others. */
    public void addAll(PatternBits others) {
        if (others.bits.length > bits.length) {
            bits = Arrays.copyOf(bits, others.bits.length);
        }
        for (int word = 0; word < others.bits.length; word++) {
            bits[word] |= others.bits[word];
        }
    }

    /** Those that are none of some others. */
    public PatternBits without(PatternBits others) {
        PatternBits rest = new PatternBits(0);
        rest.bits = bits.clone();
        for (int word = 0; word < Math.min(bits.length, others.bits.length); word++) {
            rest.bits[word] &= ~others.bits[word];
        }
        return rest;
    }

    public boolean intersects(PatternBits others) {
        for (int word = Math.min(bits.length, others.bits.length) - 1; word >= 0; word--) {
            if ((bits[word] & others.bits[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** The first of them from a place on; -1 where there is none. */
    public int next(int from) {
        int word = from >>> 6;
        if (word >= bits.length) {
            return -1;
        }
        long left = bits[word] & -1L << from;
        while (left == 0) {
            word++;
            if (word == bits.length) {
                return -1;
            }
            left = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }
}
