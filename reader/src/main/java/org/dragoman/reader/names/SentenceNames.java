package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the candidates found in it.
 *
 * @param index number in the list of the document's sentences
 * @param annotated the sentence
 * @param grammar the names grammar of its language
 * @param candidates from left to right
 */
record SentenceNames(int index, Annotated annotated, NamesGrammar grammar, List<Candidate> candidates) {
    /** The same names in another copy of their sentence. */
    SentenceNames in(Annotated copy) {
        return new SentenceNames(index, copy, grammar, candidates);
    }

    String textOf(NameRun name) {
        return annotated.sentence().textOf(name.from(), name.to());
    }

    /** How the document calls somebody, without the ending of whoever the office before him is of ({@code the country's}). */
    String textOf(Candidate candidate) {
        PhraseIndex.Hit<String> ending =
                grammar.listed("possessive", annotated.sentence().tokens(), candidate.from());
        int from = ending == null || ending.to() >= candidate.to() ? candidate.from() : ending.to();
        return annotated.sentence().textOf(from, candidate.to());
    }

    /** Whether nobody at home bears a title: its words are used of other countries only. */
    boolean isTitleAbroad(OfficePhrase office) {
        return grammar.listed("titles-abroad", annotated.sentence().tokens(), office.from()) != null;
    }

    /**
     * The organ that the words of an office name: of a body ({@code president of the European Council}), or the kind of a
     * state's ({@code president of the Senate}); null for none.
     */
    @Nullable String organ(OfficePhrase office) {
        return annotated.mentions(Mention.Kind.BODY).stream()
                .filter(body -> body.from() >= office.from() && body.to() <= office.to())
                .map(body -> body.value() instanceof Actor.Body named ? named.organ() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> organOfState(office));
    }

    private @Nullable String organOfState(OfficePhrase office) {
        List<Token> tokens = annotated.sentence().tokens();
        for (int at = office.from(); at < office.to(); at++) {
            PhraseIndex.Hit<String> hit = grammar.listed("organs", tokens, at);
            if (hit != null && hit.to() <= office.to()) {
                return hit.values().get(0);
            }
        }
        return null;
    }

    /** Whether a word that opens a clause stands between two tokens. */
    boolean opensClause(int from, int to) {
        List<Token> tokens = annotated.sentence().tokens();
        for (int at = from; at < to; at++) {
            if (grammar.listed("clause-words", tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first person before a token whom no preposition governs, where no word between the two opens another clause; null
     * where there is none.
     */
    Actor.@Nullable Person subjectInClause(int token) {
        List<Token> tokens = annotated.sentence().tokens();
        for (Mention mention : annotated.mentions(Mention.Kind.PERSON)) {
            boolean free = mention.to() <= token && grammar.listedBefore("oblique", tokens, mention.from()) < 0;
            if (free && mention.value() instanceof Actor.Person person) {
                return opensClause(mention.to(), token) ? null : person;
            }
        }
        return null;
    }

    /** Whether it names a year that is not the document's own: then an unnamed office may be an earlier holder's. */
    boolean namesOtherYear(Period period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (first == null || last == null) {
            return false;
        }
        for (Token token : annotated.sentence().tokens()) {
            if (token.isYear()) {
                int year = Integer.parseInt(token.norm());
                if (year < first.getYear() || year > last.getYear()) {
                    return true;
                }
            }
        }
        return false;
    }
}
