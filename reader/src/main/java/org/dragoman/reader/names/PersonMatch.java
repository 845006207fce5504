package org.dragoman.reader.names;

import java.util.List;

/**
 * A person who answers a question.
 *
 * @param person name, other spellings and all terms
 * @param terms the terms that the question is about: of its office and date, or all of them where it gives neither
 * @param score how sure it is that this person is meant, 0 to 1
 * @param reason what speaks for the person, in plain words
 * @param repaired whether the name asked for was a mangled one
 */
public record PersonMatch(KnownPerson person, List<Term> terms, double score, String reason, boolean repaired) {
    public PersonMatch {
        terms = List.copyOf(terms);
    }
}
