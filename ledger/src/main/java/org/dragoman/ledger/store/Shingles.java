package org.dragoman.ledger.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A sketch of a text by which near-duplicates are found: the least of many hashes of all runs of four words (MinHash, Broder
 * 1997). The share of places in which two sketches are equal estimates the share of word runs that two texts have in
 * common. Sketches with an equal band of places are candidates; two texts of which nine tenths are common share one of
 * sixteen bands of four places all but surely, two that have half in common in two of three cases.
 *
 * @param least the least hash for each of the places
 */
record Shingles(int[] least) {
    private static final int RUN = 4;
    private static final int PLACES = 64;
    private static final int BAND = 4;
    /** Texts that have as much in common are copies. */
    private static final double ENOUGH = 0.7;
    /** Shorter texts say too little for a likeness to mean anything. */
    private static final int FEWEST_WORDS = 24;

    private static final long[] FACTORS = factors();

    private static long[] factors() {
        long[] factors = new long[PLACES];
        long state = 0x9E3779B97F4A7C15L;
        for (int place = 0; place < PLACES; place++) {
            state = mixed(state + place);
            factors[place] = state | 1;
        }
        return factors;
    }

    static Shingles of(String text) {
        int[] least = new int[PLACES];
        Arrays.fill(least, Integer.MAX_VALUE);
        long[] words = new long[RUN];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            long hash = 1_125_899_906_842_597L;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(at));
                at++;
            }
            if (at > start) {
                words[count++ % RUN] = hash;
                if (count >= RUN) {
                    add(least, run(words, count));
                }
            }
            at++;
        }
        return new Shingles(count < FEWEST_WORDS ? new int[0] : least);
    }

    private static long run(long[] words, int count) {
        long hash = 0;
        for (int back = 0; back < RUN; back++) {
            hash = mixed(hash ^ words[(count + back) % RUN]);
        }
        return hash;
    }

    private static void add(int[] least, long hash) {
        for (int place = 0; place < PLACES; place++) {
            int value = (int) ((hash * FACTORS[place]) >>> 33);
            if (value < least[place]) {
                least[place] = value;
            }
        }
    }

    private static long mixed(long value) {
        long one = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long two = (one ^ (one >>> 27)) * 0x94D049BB133111EBL;
        return two ^ (two >>> 31);
    }

    /** The hashes under which the text is looked up; none for a text too short to be compared. */
    long[] bands() {
        long[] bands = new long[least.length / BAND];
        for (int band = 0; band < bands.length; band++) {
            long hash = band + 1;
            for (int place = 0; place < BAND; place++) {
                hash = mixed(hash ^ least[band * BAND + place]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    boolean isCopyOf(Shingles other) {
        if (least.length == 0 || other.least.length == 0) {
            return false;
        }
        int same = 0;
        for (int place = 0; place < PLACES; place++) {
            same += least[place] == other.least[place] ? 1 : 0;
        }
        return same >= ENOUGH * PLACES;
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(least.length * Integer.BYTES);
        bytes.asIntBuffer().put(least);
        return bytes.array();
    }

    static Shingles of(byte[] bytes) {
        int[] least = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(least);
        return new Shingles(least);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(least, shingles.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }

    @Override
    public String toString() {
        return Arrays.toString(least);
    }
}
