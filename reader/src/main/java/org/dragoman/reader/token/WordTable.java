package org.dragoman.reader.token;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values filed under the numbers of words. {@link Vocabulary#UNKNOWN} has none. Filled while packs are loaded, only asked
 * afterwards. Many words are looked up by their number as it is, which costs one look into memory; a few, of which a reader has
 * thousands of tables, by hashing, which takes little room.
 */
public final class WordTable<T> {
    private static final int SMALLEST = 8;
    /** Spreads neighbouring numbers over the table: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;
    /** From so many words on a table is looked up by numbers as they are, if these are not so many times larger. */
    private static final int MANY = 16;

    private static final int SPARSE = 256;

    /** Who is told what the table holds; null where nobody is. */
    private final @Nullable Vocabulary vocabulary;

    private final long mark;

    /** Words by their place; {@link Vocabulary#UNKNOWN} where a place is free. */
    private int[] words = new int[SMALLEST];

    private @Nullable Object[] values = new @Nullable Object[SMALLEST];
    /** Values by the number of the word; null where hashing takes less room. */
    private @Nullable Object @Nullable [] byNumber;

    private int size;
    private int largest;

    /** A table that many words are looked up in: the vocabulary is told what it holds, so that the others need no look. */
    public WordTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.mark = vocabulary.newMark();
    }

    /** A table of which there are thousands, or of words of no vocabulary. */
    public WordTable() {
        this.vocabulary = null;
        this.mark = -1;
    }

    /** The value of a token's word; null where it has none. */
    public @Nullable T get(Token token) {
        return get(token.word(), token.marks());
    }

    /** The value of a word with these marks; null where it has none. */
    public @Nullable T get(int word, long marks) {
        return mayHold(marks) ? get(word) : null;
    }

    /** Whether the marks of a word, or those of several together, leave it possible that the table holds it. */
    public boolean mayHold(long marks) {
        return vocabulary == null || (marks & mark) != 0;
    }

    /** The value of a word; null where it has none. */
    @SuppressWarnings("unchecked")
    public @Nullable T get(int word) {
        @Nullable Object[] direct = byNumber;
        if (direct != null) {
            return word < direct.length ? (T) direct[word] : null;
        }
        return word == Vocabulary.UNKNOWN ? null : (T) values[place(word)];
    }

    public boolean has(int word) {
        return word != Vocabulary.UNKNOWN && words[place(word)] == word;
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
        largest = Math.max(largest, word);
        words[place] = word;
        values[place] = value;
        fileByNumber(word, value);
        if (vocabulary != null) {
            vocabulary.mark(word, mark);
        }
    }

    private void fileByNumber(int word, T value) {
        if (size < MANY || largest / SPARSE > size) {
            byNumber = null;
            return;
        }
        @Nullable Object[] direct = byNumber;
        if (direct == null) {
            direct = new @Nullable Object[largest + 1];
            for (int place = 0; place < words.length; place++) {
                direct[words[place]] = values[place];
            }
        } else if (largest >= direct.length) {
            direct = Arrays.copyOf(direct, Math.max(largest + 1, direct.length * 3 / 2));
        }
        direct[word] = value;
        byNumber = direct;
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
            }
        }
    }
}
