package org.dragoman.reader.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes general words for a person who was named before into mentions of him: "the general", "the Kenyan diplomat", "the
 * 61-year-old leader", "the Kenyan". Which words there are, and the offices of those whom they can mean, is in the packs: the
 * lists {@code descriptions} and {@code persons-of} (these only beside the name of a country) of {@code names.yaml}, by the kinds
 * that {@code core/offices.yaml} describes. A word of the kind {@code rank} means only whoever it was said of.
 */
final class DescriptionReader {
    private static final String ALONE = "descriptions";
    private static final String OF_COUNTRY = "persons-of";
    private static final String RANK = "rank";
    /** Sentences back in which whoever is described may be named. */
    private static final int FARTHEST = 5;
    /** Words before a name among which its rank stands. */
    private static final int WORDS_OF_RANK = 2;

    private final List<SentenceNames> sentences;
    private final OfficeCodes codes;
    private final Antecedents antecedents;
    private final Genders genders;
    /** The ranks that were said of somebody, by the person's number in the document. */
    private final Map<Integer, Set<String>> ranks = new HashMap<>();

    DescriptionReader(List<SentenceNames> sentences, OfficeCodes codes, Antecedents antecedents, Genders genders) {
        this.sentences = sentences;
        this.codes = codes;
        this.antecedents = antecedents;
        this.genders = genders;
    }

    /** Adds the mentions to one sentence, given its place in the list; those before it are done. */
    void annotate(int place) {
        SentenceNames here = sentences.get(place);
        learnRanks(here);
        List<Token> tokens = here.annotated().sentence().tokens();
        int at = 0;
        while (at < tokens.size()) {
            PhraseIndex.Hit<String> alone = here.grammar().listed(ALONE, tokens, at);
            PhraseIndex.Hit<String> owned = here.grammar().listed(OF_COUNTRY, tokens, at);
            PhraseIndex.Hit<String> hit = alone == null || owned != null && owned.to() > alone.to() ? owned : alone;
            if (hit == null) {
                at++;
                continue;
            }
            read(place, at, hit, hit == alone);
            at = hit.to();
        }
        List.copyOf(here.annotated().mentions(Kind.COUNTRY)).forEach(country -> readNational(place, country));
    }

    /** Makes a word for one of a country's people ("the Kenyan") into a mention of whoever of them was named before. */
    private void readNational(int place, Mention word) {
        SentenceNames here = sentences.get(place);
        boolean nobody = !(word.value() instanceof Actor.Country country)
                || !isNational(here, word, country)
                || !isDefinite(here, word.from())
                || isCapitalized(here, word.to())
                || here.annotated().isCovered(word.from(), Kind.PERSON, Kind.REFERENCE);
        if (!nobody) {
            Actor.Person person = meant(place, word.from(), ((Actor.Country) word.value()).code(), any -> true);
            if (person != null) {
                Antecedents.add(here, person, word.from(), word.to(), Antecedents.PRONOUN);
            }
        }
    }

    /**
     * Whether a country's name stands for one of its people. Where such words are also those for what is of the country, the
     * pack lists the former ({@code nationals}) and what can follow them ({@code after-nationals}) besides a sign.
     */
    private static boolean isNational(SentenceNames here, Mention word, Actor.Country country) {
        NamesGrammar grammar = here.grammar();
        if (!grammar.hasList("nationals")) {
            return country.use() == Actor.Country.Use.PEOPLE && grammar.hasList("definite");
        }
        List<Token> tokens = here.annotated().sentence().tokens();
        PhraseIndex.Hit<String> hit = grammar.listed("nationals", tokens, word.from());
        return hit != null
                && hit.to() == word.to()
                && (word.to() == tokens.size()
                        || tokens.get(word.to()).kind() == Token.Kind.SIGN
                                && !tokens.get(word.to()).is("-")
                        || grammar.listed("after-nationals", tokens, word.to()) != null);
    }

    private static boolean isCapitalized(SentenceNames here, int token) {
        List<Token> tokens = here.annotated().sentence().tokens();
        return token < tokens.size() && tokens.get(token).isCapitalized();
    }

    private void learnRanks(SentenceNames here) {
        List<Token> tokens = here.annotated().sentence().tokens();
        for (Mention mention : here.annotated().mentions(Kind.PERSON)) {
            if (!(mention.value() instanceof Actor.Person person) || person.name() == null) {
                continue;
            }
            for (int at = Math.max(0, mention.from() - WORDS_OF_RANK); at < mention.to(); at++) {
                PhraseIndex.Hit<String> rank = here.grammar().listed(ALONE, tokens, at);
                if (rank != null && rank.values().contains(RANK)) {
                    ranks.computeIfAbsent(person.entity(), entity -> new HashSet<>())
                            .add(words(here, at, rank.to()));
                }
            }
        }
    }

    private static String words(SentenceNames here, int from, int to) {
        StringBuilder words = new StringBuilder();
        here.annotated()
                .sentence()
                .tokens()
                .subList(from, to)
                .forEach(token -> words.append(token.norm()).append(' '));
        return words.toString();
    }

    private void read(int place, int noun, PhraseIndex.Hit<String> hit, boolean alone) {
        SentenceNames here = sentences.get(place);
        Annotated annotated = here.annotated();
        Mention country = countryBeside(here, noun, hit.to());
        boolean before = country != null && country.to() <= noun;
        int from = before ? Objects.requireNonNull(country).from() : noun;
        int to = country == null || before ? hit.to() : country.to();
        if (country == null && !alone
                || !isDefinite(here, from)
                || isCapitalized(here, to)
                || annotated.isCovered(noun, Kind.PERSON, Kind.REFERENCE)) {
            return;
        }
        String code = country == null ? null : ((Actor.Country) country.value()).code();
        Actor.Person person = meant(place, from, code, fitting(here, noun, hit));
        if (person != null) {
            Antecedents.add(here, person, from, to, Antecedents.PRONOUN);
        }
    }

    /** The country that a general word is of: named before it or after it, as the language has it. */
    private static @Nullable Mention countryBeside(SentenceNames here, int noun, int to) {
        boolean first = here.grammar().isCountryFirst();
        for (Mention mention : here.annotated().mentions(Kind.COUNTRY)) {
            boolean beside = first ? mention.to() == noun : mention.from() == to;
            if (beside && mention.value() instanceof Actor.Country) {
                return mention;
            }
        }
        return null;
    }

    /** Whether words before a general word speak of somebody who is known already. */
    private static boolean isDefinite(SentenceNames here, int from) {
        List<Token> tokens = here.annotated().sentence().tokens();
        NamesGrammar grammar = here.grammar();
        if (!grammar.hasList("definite")) {
            boolean counted = from > 0 && tokens.get(from - 1).kind() == Token.Kind.NUMBER;
            return !counted && grammar.listedBefore("indefinite-before", tokens, from) < 0;
        }
        return grammar.listedBefore("definite", tokens, describedFrom(grammar, tokens, from)) >= 0;
    }

    /** The first token of the adjectives and the age before a token; the token itself where there are none. */
    private static int describedFrom(NamesGrammar grammar, List<Token> tokens, int token) {
        int at = token;
        while (at > 0) {
            int adjective = grammar.listedBefore("describing", tokens, at);
            if (adjective < 0 && tokens.get(at - 1).kind() != Token.Kind.NUMBER) {
                return at;
            }
            at = adjective < 0 ? at - 1 : adjective;
        }
        return at;
    }

    private Predicate<Actor.Person> fitting(SentenceNames here, int noun, PhraseIndex.Hit<String> hit) {
        String gender = genders.of(here, noun);
        String words = words(here, noun, hit.to());
        return person -> genders.fits(person, gender)
                && hit.values().stream()
                        .anyMatch(kind -> kind.equals(RANK)
                                ? ranks.getOrDefault(person.entity(), Set.of()).contains(words)
                                : isOfKind(person, kind));
    }

    private boolean isOfKind(Actor.Person person, String kind) {
        return person.holdings().isEmpty()
                || person.holdings().stream().anyMatch(holding -> codes.isDescribed(kind, holding.office()));
    }

    private Actor.@Nullable Person meant(int place, int from, @Nullable String code, Predicate<Actor.Person> fitting) {
        // nobody receives himself: who does something is not whom the next words of the same clause describe
        Actor.Person subject = sentences.get(place).subjectInClause(from);
        Predicate<Actor.Person> other =
                subject == null ? fitting : fitting.and(person -> person.entity() != subject.entity());
        return code == null
                ? antecedents.inFocus(place, from, other)
                : antecedents.named(place, from, FARTHEST, other.and(person -> code.equals(person.of())));
    }
}
