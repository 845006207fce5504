package org.dragoman.ledger.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a question: words that stand for something together, or a single word.
 *
 * @param words as they were asked
 * @param senses what they can stand for
 * @param small whether they are but the mortar between others
 * @param together whether the words have to stand side by side, as the question says
 */
record SearchUnit(List<Word> words, Set<Sense> senses, boolean small, boolean together) {
    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    SearchTerm term() {
        return new SearchTerm(text(), List.copyOf(senses));
    }
}
