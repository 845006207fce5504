package org.dragoman.reader.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words that the packs of one language name, each with a number of its own, so that a text's words are looked up once and from then on
 * compared as numbers. Packs add words while they are loaded; reading only asks, so that loaded packs are safe for threads.
 */
public final class Vocabulary {
    /** The number of all words that no pack names. */
    public static final int UNKNOWN = 0;
    /** What {@link #find} says of words with letters whose small forms no table tells. */
    public static final int UNTOLD = -1;

    private static final int SMALLEST = 1 << 10;
    /** Spreads hashes over the table: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    /** For each place the hash of the word there and its number, side by side: most words are told from it alone. */
    private int[] places = new int[2 * SMALLEST];

    /** The words by number. */
    private final List<String> words = new ArrayList<>(List.of(""));
    /** The letters of all words, one word behind another, so that comparing a word takes one look into memory. */
    private char[] letters = new char[SMALLEST];
    /** By number where the letters of a word begin; those of the last end where the next would begin. */
    private int[] starts = new int[SMALLEST];

    /** By number the marks of the tables that may hold a word. */
    private long[] marks = new long[SMALLEST];

    private int tables;

    /** The number of a word in the form that patterns compare; {@link #UNKNOWN} where no pack names it. */
    public int number(String norm) {
        return places[place(norm, norm.hashCode()) + 1];
    }

    /**
     * The number of the word whose small letters stand between two positions; nothing is made for asking.
     *
     * @param small letters as {@link Letters#smallOf} has them
     * @return {@link #UNKNOWN} where no pack names it, {@link #UNTOLD} where it has letters that take more than a table
     */
    public int find(char[] small, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            char letter = small[at];
            if (letter == 0) {
                return UNTOLD;
            }
            hash = 31 * hash + letter;
        }
        int mask = places.length - 1;
        int place = firstPlace(hash);
        while (places[place + 1] != UNKNOWN && (places[place] != hash || !isWord(places[place + 1], small, from, to))) {
            place = place + 2 & mask;
        }
        return places[place + 1];
    }

    private boolean isWord(int number, char[] small, int from, int to) {
        int start = starts[number];
        boolean same = starts[number + 1] - start == to - from;
        for (int at = from; same && at < to; at++) {
            same = letters[start + at - from] == small[at];
        }
        return same;
    }

    /** The word of a number, as patterns compare it. */
    String word(int number) {
        return words.get(number);
    }

    /** The number of a word that a pack names. */
    public int add(String norm) {
        int hash = norm.hashCode();
        int place = place(norm, hash);
        if (places[place + 1] != UNKNOWN) {
            return places[place + 1];
        }
        places[place] = hash;
        places[place + 1] = words.size();
        words.add(norm);
        addLetters(norm);
        if (4 * words.size() > places.length) {
            grow();
        }
        return words.size() - 1;
    }

    /** Puts the letters of the word added last behind those of the others. */
    private void addLetters(String norm) {
        int start = starts[words.size() - 1];
        int end = start + norm.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, 2 * letters.length));
        }
        if (words.size() >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        norm.getChars(0, norm.length(), letters, start);
        starts[words.size()] = end;
    }

    /** Where a word stands, or would stand. */
    private int place(String norm, int hash) {
        int mask = places.length - 1;
        int place = firstPlace(hash);
        while (places[place + 1] != UNKNOWN
                && (places[place] != hash || !words.get(places[place + 1]).equals(norm))) {
            place = place + 2 & mask;
        }
        return place;
    }

    /**
     * A bit for a table of words: a word without it is not there, which saves looking. More tables than a number has bits
     * share them.
     */
    long newMark() {
        return 1L << tables++;
    }

    /** Tells that a table holds a word. */
    void mark(int word, long mark) {
        if (word >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(words.size(), 2 * marks.length));
        }
        marks[word] |= mark;
    }

    /** The marks of all tables that may hold a word; none for {@link #UNKNOWN}. */
    long marks(int word) {
        return word < marks.length ? marks[word] : 0;
    }

    /** Where a word is looked for first. */
    private int firstPlace(int hash) {
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(places.length - 1 >>> 1) << 1;
    }

    private void grow() {
        places = new int[2 * places.length];
        for (int number = 1; number < words.size(); number++) {
            int hash = words.get(number).hashCode();
            int place = place(words.get(number), hash);
            places[place] = hash;
            places[place + 1] = number;
        }
    }
}
