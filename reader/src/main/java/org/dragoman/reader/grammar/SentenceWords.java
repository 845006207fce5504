package org.dragoman.reader.grammar;

import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Vocabulary;

/** The words of a sentence as numbers, and a summary of them that tells at once of most words that they are not there. */
final class SentenceWords {
    private final int[] words;
    private final WordSummary summary = new WordSummary();
    private final boolean number;

    SentenceWords(Sentence sentence) {
        words = new int[sentence.size()];
        boolean anyNumber = false;
        for (int at = 0; at < words.length; at++) {
            Token token = sentence.token(at);
            words[at] = token.word();
            anyNumber |= token.isNumber();
            if (words[at] != Vocabulary.UNKNOWN) {
                summary.add(words[at]);
            }
        }
        number = anyNumber;
    }

    /** The numbers of the words, which nobody may change. */
    int[] words() {
        return words;
    }

    /** Whether any token is a number. */
    boolean hasNumber() {
        return number;
    }

    /** Whether one of some words may stand in the sentence; never false where one does. */
    boolean mayHaveAny(WordSummary wanted) {
        return summary.overlaps(wanted);
    }
}
