package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds the country that is said right after somebody's name: "Anna Berg of A", "Anna Berg (A)". */
final class CountryAfterName {
    private final Annotated sentence;
    private final List<Token> tokens;
    private final NamesGrammar grammar;

    CountryAfterName(Annotated sentence, NamesGrammar grammar) {
        this.sentence = sentence;
        this.tokens = sentence.sentence().tokens();
        this.grammar = grammar;
    }

    /**
     * A country behind a name.
     *
     * @param code the country
     * @param end the token behind it, and behind the bracket that holds it
     */
    record Found(String code, int end) {}

    /**
     * The country whose somebody is said to be; null where none is, or where the words can mean another thing: a journey
     * from there.
     *
     * @param held the offices before the name, in the order of the text
     */
    @Nullable Found of(NameRun name, List<OfficePhrase> held) {
        PhraseIndex.Hit<String> of = grammar.listed("of", tokens, name.to());
        for (Mention mention : sentence.mentions(Kind.COUNTRY)) {
            // the article of "of the" can be a part of the country's name
            boolean after =
                    of != null && mention.from() > name.to() && mention.from() <= of.to() && of.to() < mention.to();
            boolean bracketed = sentence.isBracketed(mention) && mention.from() == name.to() + 1;
            if ((after || bracketed)
                    && mention.value() instanceof Actor.Country country
                    && country.use() == Actor.Country.Use.NAME
                    && (lacksCountry(held) && (bracketed || isTheirs(held, mention)) || isOf(name, country.code()))) {
                return new Found(country.code(), bracketed ? mention.to() + 1 : mention.to());
            }
        }
        return null;
    }

    /** Whether the offices before a name say no country, so that one after it is theirs. */
    private static boolean lacksCountry(List<OfficePhrase> held) {
        return !held.isEmpty() && held.stream().allMatch(office -> office.of() == null && office.at() == null);
    }

    /** "Told his counterpart X of A's plan": what somebody is told of is not whose he is. */
    private boolean isTheirs(List<OfficePhrase> held, Mention country) {
        return !held.get(held.size() - 1).isCode("counterpart")
                || grammar.listed("possessive", tokens, country.to()) == null;
    }

    private static boolean isOf(NameRun name, String country) {
        return name.known().stream().anyMatch(person -> person.actedFor(country));
    }
}
