package org.dragoman.ledger.search;

import java.util.List;

/**
 * A part of a question.
 *
 * @param words as they were asked
 * @param senses what they can stand for, in every language; empty where they are only words
 */
public record SearchTerm(String words, List<Sense> senses) {
    public SearchTerm {
        senses = List.copyOf(senses);
    }
}
