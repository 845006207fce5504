package org.dragoman.reader.token;

import java.util.BitSet;

/** Some words of a vocabulary. Filled while packs are loaded, only asked afterwards. */
public final class WordSet {
    private final Vocabulary vocabulary;
    private final long mark;
    private final BitSet words = new BitSet();

    public WordSet(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.mark = vocabulary.newMark();
    }

    /** Adds a word in the form that patterns compare. */
    public void add(String norm) {
        int word = vocabulary.add(norm);
        words.set(word);
        vocabulary.mark(word, mark);
    }

    /** Adds words by their numbers. */
    public void addAll(BitSet numbers) {
        words.or(numbers);
        numbers.stream().forEach(word -> vocabulary.mark(word, mark));
    }

    /** Whether a word in the form that patterns compare is one of them. */
    public boolean has(String norm) {
        return words.get(vocabulary.number(norm));
    }

    public boolean has(Token token) {
        return (token.marks() & mark) != 0 && words.get(token.word());
    }
}
