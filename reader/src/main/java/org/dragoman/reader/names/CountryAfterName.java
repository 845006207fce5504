package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds the country that is said right after somebody's name: "Anna Berg of A". */
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
     * The country whose somebody is said to be; null where none is, or where the words can mean another thing: a journey
     * from there.
     *
     * @param held the offices before the name, in the order of the text
     */
    @Nullable Mention of(NameRun name, List<OfficePhrase> held) {
        PhraseIndex.Hit<String> of = grammar.listed("of", tokens, name.to());
        if (of == null) {
            return null;
        }
        for (Mention mention : sentence.mentions(Kind.COUNTRY)) {
            // the article of "of the" can be a part of the country's name
            boolean named = mention.from() > name.to()
                    && mention.from() <= of.to()
                    && of.to() < mention.to()
                    && mention.value() instanceof Actor.Country country
                    && country.use() == Actor.Country.Use.NAME
                    && (lacksCountry(held) || isOf(name, country.code()));
            if (named) {
                return mention;
            }
        }
        return null;
    }

    /** Whether the offices before a name say no country, so that one after it is theirs. */
    private static boolean lacksCountry(List<OfficePhrase> held) {
        return !held.isEmpty()
                && held.stream().allMatch(office -> office.of() == null && office.at() == null)
                && !held.get(held.size() - 1).isCode("counterpart");
    }

    private static boolean isOf(NameRun name, String country) {
        return name.known().stream()
                .anyMatch(person ->
                        person.terms().stream().anyMatch(term -> term.of().equals(country)));
    }
}
