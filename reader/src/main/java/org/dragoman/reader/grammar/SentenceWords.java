package org.dragoman.reader.grammar;

import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Vocabulary;

/** The words of a sentence as numbers, and a summary of them that tells at once of most words that they are not there. */
final class SentenceWords {
    /** The bit for numbers, beside those of the kinds of mentions. */
    private static final long NUMBER = 1L << Integer.SIZE;

    private final int[] words;
    /** For each word the marks of the tables that may hold it, and those of all together. */
    private final long[] marks;

    private final long allMarks;
    private final long[] summary = new long[WordSummary.SIZE];
    private final boolean number;

    SentenceWords(Sentence sentence) {
        words = new int[sentence.size()];
        marks = new long[words.length];
        boolean anyNumber = false;
        long any = 0;
        for (int at = 0; at < words.length; at++) {
            Token token = sentence.token(at);
            words[at] = token.word();
            marks[at] = token.marks();
            any |= marks[at];
            anyNumber |= token.isNumber();
            if (words[at] != Vocabulary.UNKNOWN) {
                WordSummary.add(words[at], summary, 0);
            }
        }
        number = anyNumber;
        allMarks = any;
    }

    /** The numbers of the words, which nobody may change. */
    int[] words() {
        return words;
    }

    /** The marks of each word, which nobody may change. */
    long[] marks() {
        return marks;
    }

    /** The marks of all words together. */
    long allMarks() {
        return allMarks;
    }

    /** The summary of the words, which nobody may change. */
    long[] summary() {
        return summary;
    }

    /** Whether any token is a number. */
    boolean hasNumber() {
        return number;
    }

    /** The kinds of some mentions, as {@link Annotated#bit}s, and whether there is a number, in one. */
    static long kinds(int kinds, boolean number) {
        return Integer.toUnsignedLong(kinds) | (number ? NUMBER : 0);
    }
}
