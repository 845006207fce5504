package org.dragoman.reader.names;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * A question's words as one language reads them.
 *
 * @param sentence the words with their one candidate
 * @param whole whether the words are nothing but names and offices
 * @param left the words that are neither of an office or name nor of a country, body or place; null for none worth mention
 */
record Query(
        SentenceNames sentence, boolean whole, @Nullable String left) {
    @Nullable Candidate candidate() {
        List<Candidate> candidates = sentence.candidates();
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    /** The name in the question, or null. */
    @Nullable String name() {
        Candidate candidate = candidate();
        NameRun run = candidate == null ? null : candidate.name();
        return run == null ? null : sentence.textOf(run);
    }

    /** What stands before the country or body that the question names, or null where it names none. */
    @Nullable String otherThanCountry() {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        for (Mention mention : sentence.annotated().mentions(Kind.COUNTRY, Kind.BODY)) {
            int of = sentence.grammar().listedBefore("of", tokens, mention.from());
            int end = of < 0 ? mention.from() : of;
            if (end > 0) {
                return sentence.annotated().sentence().textOf(0, end);
            }
        }
        return null;
    }

    /** The code of the first country or body that stands apart from office and name, or null where there is none. */
    @Nullable String actorBeside() {
        Candidate read = candidate();
        return sentence.annotated().mentions(Kind.COUNTRY, Kind.BODY).stream()
                .filter(mention -> read == null || mention.to() <= read.from() || mention.from() >= read.to())
                .map(mention -> mention.value() instanceof Actor actor ? actor.of() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The office in the question, or null. */
    @Nullable OfficePhrase office() {
        Candidate candidate = candidate();
        return candidate == null || !candidate.hasOffice()
                ? null
                : candidate.offices().get(0);
    }
}
