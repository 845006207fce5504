package org.dragoman.reader.token;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values filed under the numbers of words. {@link Vocabulary#UNKNOWN} has none. Filled while packs are loaded, only asked
 * afterwards.
 */
public final class WordTable<T> {
    private static final int SMALLEST = 8;
    /** Tables of so many places keep a bit a word. */
    private static final int LARGE = 128;
    /** A block of presence is a long of 64 words. */
    private static final int BLOCK_BITS = 6;
    /** Spreads neighbouring numbers over the table: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    /** Words by their place; {@link Vocabulary#UNKNOWN} where a place is free. */
    private int[] words = new int[SMALLEST];

    private @Nullable Object[] values = new @Nullable Object[SMALLEST];
    /**
     * A bit for each word that has a value, which stays near the processor where the table does not; only of a table that
     * has grown large, else empty.
     */
    private long[] present = {};

    private int size;

    /** The value of a word; null where it has none. */
    @SuppressWarnings("unchecked")
    public @Nullable T get(int word) {
        return mayHave(word) ? (T) values[place(word)] : null;
    }

    public boolean has(int word) {
        return mayHave(word) && words[place(word)] == word;
    }

    private boolean mayHave(int word) {
        if (words.length < LARGE) {
            return word != Vocabulary.UNKNOWN;
        }
        int block = word >>> BLOCK_BITS;
        return block < present.length && (present[block] >>> word & 1) != 0;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Files a value under a word, in place of the one before. */
    public void put(int word, T value) {
        if (word == Vocabulary.UNKNOWN) {
            throw new IllegalArgumentException("a word that no pack names cannot have a value");
        }
        if (2 * (size + 1) > words.length) {
            grow();
        }
        int place = place(word);
        size += words[place] == word ? 0 : 1;
        words[place] = word;
        values[place] = value;
        if (words.length >= LARGE) {
            mark(word);
        }
    }

    private void mark(int word) {
        int block = word >>> BLOCK_BITS;
        if (block >= present.length) {
            present = Arrays.copyOf(present, Math.max(block + 1, present.length * 3 / 2));
        }
        present[block] |= 1L << word;
    }

    /** The value of a word, which is made where there is none. */
    public T computeIfAbsent(int word, Supplier<T> make) {
        T value = get(word);
        if (value == null) {
            value = make.get();
            put(word, value);
        }
        return value;
    }

    /** The place of a word, or the free one where it would stand. */
    private int place(int word) {
        int mask = words.length - 1;
        int place = word * SPREAD >>> Integer.numberOfLeadingZeros(mask);
        while (words[place] != word && words[place] != Vocabulary.UNKNOWN) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldWords = words;
        @Nullable Object[] oldValues = values;
        words = new int[oldWords.length * 2];
        values = new @Nullable Object[oldWords.length * 2];
        for (int old = 0; old < oldWords.length; old++) {
            if (oldWords[old] != Vocabulary.UNKNOWN) {
                int place = place(oldWords[old]);
                words[place] = oldWords[old];
                values[place] = oldValues[old];
                if (words.length >= LARGE) {
                    mark(oldWords[old]);
                }
            }
        }
    }
}
