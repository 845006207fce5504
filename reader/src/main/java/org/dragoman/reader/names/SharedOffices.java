package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Shares one office word in the plural out among the countries that are listed with it: "the presidents of A and B". */
final class SharedOffices {
    /** Words between a comma or "and" and the next country of a list. */
    private static final int MOST_LINKING = 3;

    private final Annotated sentence;
    private final List<Token> tokens;
    private final NamesGrammar grammar;

    SharedOffices(Annotated sentence, NamesGrammar grammar) {
        this.sentence = sentence;
        this.tokens = sentence.sentence().tokens();
        this.grammar = grammar;
    }

    /**
     * A candidate for each country, from left to right; none where fewer than two are listed.
     *
     * @param from where the words before the office begin that belong to it
     */
    List<Candidate> of(OfficePhrase office, int from) {
        List<Mention> countries = countries(office);
        List<Candidate> shares = new ArrayList<>();
        for (int index = 0; countries.size() > 1 && index < countries.size(); index++) {
            Mention country = countries.get(index);
            int start = index == 0
                    ? Math.min(from, country.from())
                    : start(countries.get(index - 1).to(), country);
            int end = index == countries.size() - 1 ? Math.max(office.to(), country.to()) : country.to();
            if (country.value() instanceof Actor.Country one) {
                shares.add(new Candidate(start, end, null, List.of(office.ofCountry(one.code())), false, false, null));
            }
        }
        return shares;
    }

    /** The codes of the countries that are listed with an office, from left to right. */
    List<String> codes(OfficePhrase office) {
        return countries(office).stream()
                .map(SharedOffices::codeOf)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether an office word is followed by a list of countries that goes on behind it up to a token. */
    boolean isListedUpTo(OfficePhrase office, int end) {
        List<Mention> countries = countries(office);
        return countries.size() > 1 && countries.get(countries.size() - 1).to() == end;
    }

    /**
     * Whether several countries stand with an office word, the last of them joined to the others, in a language that has no
     * form for several holders. Where one comes twice, a clause begins within: "to the president of A, B and A agree".
     */
    boolean isPaired(OfficePhrase office) {
        List<Mention> countries = countries(office);
        int last = countries.size() - 1;
        if (last < 1) {
            return false;
        }
        PhraseIndex.Hit<String> and =
                grammar.listed("pair", tokens, countries.get(last - 1).to());
        boolean joined = and != null && and.to() == countries.get(last).from();
        return joined
                && countries.stream().map(SharedOffices::codeOf).distinct().count() == countries.size();
    }

    private static @Nullable String codeOf(Mention country) {
        return country.value() instanceof Actor.Country named ? named.code() : null;
    }

    /** Where a country of a list begins, with the word for "of" before it. */
    int start(int before, Mention country) {
        PhraseIndex.Hit<String> and = grammar.listed("list", tokens, before);
        return and == null || and.to() > country.from() ? country.from() : and.to();
    }

    /** The countries inside an office phrase, and those that a list before or after it goes on with. */
    private List<Mention> countries(OfficePhrase office) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : sentence.mentions(Kind.COUNTRY)) {
            boolean inside = mention.from() >= office.from() && mention.to() <= office.to();
            if (inside && isNew(found, mention) && !isWhereSent(office, mention)) {
                found.add(mention);
            }
        }
        if (found.isEmpty()) {
            return found;
        }
        addBefore(found);
        addAfter(found);
        return found;
    }

    /** "The ambassadors of A and B to C": they are not of C. */
    private static boolean isWhereSent(OfficePhrase office, Mention mention) {
        return mention.value() instanceof Actor.Country country
                && country.code().equals(office.at());
    }

    private static boolean isNew(List<Mention> found, Mention mention) {
        return isCountry(mention) && found.stream().noneMatch(other -> other.from() == mention.from());
    }

    private static boolean isCountry(Mention mention) {
        return mention.value() instanceof Actor.Country country
                && country.use() != Actor.Country.Use.INSTITUTION
                && country.use() != Actor.Country.Use.PEOPLE;
    }

    private void addAfter(List<Mention> found) {
        Mention next = next(found.get(found.size() - 1).to());
        while (next != null) {
            found.add(next);
            next = next(next.to());
        }
    }

    /** The country after a comma or "and" and perhaps a word for "of"; null where another thing follows. */
    @Nullable Mention next(int end) {
        PhraseIndex.Hit<String> and = grammar.listed("list", tokens, end);
        if (and == null) {
            return null;
        }
        PhraseIndex.Hit<String> of = grammar.listed("of", tokens, and.to());
        int from = of == null ? and.to() : of.to();
        for (Mention mention : sentence.mentions(Kind.COUNTRY)) {
            boolean here = mention.from() >= from && mention.from() - from < MOST_LINKING;
            if (here && isCountry(mention) && isOnlyStops(from, mention.from())) {
                return mention;
            }
        }
        return null;
    }

    private boolean isOnlyStops(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            if (token.isWord() && (token.isCapitalized() || !grammar.isStop(token))) {
                return false;
            }
        }
        return true;
    }

    private void addBefore(List<Mention> found) {
        boolean owned = grammar.listed("possessive", tokens, found.get(0).to()) != null;
        Mention before = before(found.get(0).from(), owned);
        while (before != null) {
            found.add(0, before);
            before = before(before.from(), owned);
        }
    }

    /** The adjective before a comma or "and", or the name where a possessive ends the list: "A and B's presidents". */
    private @Nullable Mention before(int start, boolean owned) {
        int and = grammar.listedBefore("list", tokens, start);
        Actor.Country.Use wanted = owned ? Actor.Country.Use.NAME : Actor.Country.Use.DEMONYM;
        for (Mention mention : sentence.mentions(Kind.COUNTRY)) {
            boolean fits = mention.value() instanceof Actor.Country country && country.use() == wanted;
            if (and >= 0 && mention.to() == and && fits) {
                return mention;
            }
        }
        return null;
    }
}
