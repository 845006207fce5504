package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds the countries, bodies and places that the packs' tables name. */
final class Gazetteer {
    /** Tokens of the longest name of a country. */
    private static final int LONGEST_COUNTRY = 4;

    private Gazetteer() {}

    /** Adds the mentions of one sentence; the document's words tell which names of countries are something else in it. */
    static void annotate(Annotated sentence, NamesGrammar grammar, DocumentWords words) {
        List<Token> tokens = sentence.sentence().tokens();
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at = tokens.get(at).isWord() ? next(tokens, at, grammar, words, found) : at + 1;
        }
        if (!found.isEmpty()) {
            leaveDateline(tokens, found);
            chooseNamesakes(found);
            sentence.addAll(found);
        }
    }

    /** Of a country and another country's region of one name, the one of which the sentence names something else. */
    private static void chooseNamesakes(List<Mention> found) {
        for (Mention region : List.copyOf(found)) {
            if (region.kind() != Mention.Kind.PLACE) {
                continue;
            }
            for (Mention country : List.copyOf(found)) {
                boolean same = country.kind() == Mention.Kind.COUNTRY
                        && region.from() == country.from()
                        && region.to() == country.to();
                if (same && !codeOf(region).equals(codeOf(country))) {
                    found.remove(isNamedElse(found, region) ? country : region);
                }
            }
        }
    }

    private static boolean isNamedElse(List<Mention> found, Mention region) {
        return found.stream()
                .anyMatch(
                        other -> other.from() != region.from() && codeOf(other).equals(codeOf(region)));
    }

    private static String codeOf(Mention mention) {
        String code = mention.value() instanceof Place place
                ? place.country()
                : mention.value() instanceof Actor actor ? actor.of() : null;
        return code == null ? "" : code;
    }

    /** The city that a report is sent from, before the dash that opens it, is a place and no government. */
    private static void leaveDateline(List<Token> tokens, List<Mention> found) {
        int end = found.get(0).to();
        boolean opens = found.get(0).from() == 0 && end + 1 < tokens.size() && isDash(tokens, end);
        if (opens && found.stream().noneMatch(mention -> mention.from() == end + 1)) {
            found.removeIf(mention -> mention.from() == 0
                    && mention.value() instanceof Actor.Country country
                    && country.use() == Actor.Country.Use.SEAT);
        }
    }

    private static boolean isDash(List<Token> tokens, int at) {
        return tokens.get(at).is("-")
                && tokens.get(at).spaced()
                && tokens.get(at + 1).isCapitalized();
    }

    private static int next(
            List<Token> tokens, int at, NamesGrammar grammar, DocumentWords words, List<Mention> found) {
        PhraseIndex.Hit<NameForm> hit = grammar.forms().longest(tokens, at);
        if (hit == null) {
            return polity(tokens, at, grammar, found);
        }
        if (isArticleOfLonger(tokens, at, hit, grammar)) {
            return at + 1;
        }
        boolean other = hit.to() == at + 1
                && (isPerson(tokens, at, grammar, words.givenNames())
                        || words.initials().has(tokens.get(at)));
        int before = found.size();
        for (NameForm form : hit.values()) {
            boolean excluded = !stands(form, tokens, at, hit.to(), grammar) || other && form.isCountry();
            if (excluded || form.paired() && !isInPair(form, hit, tokens, at, grammar)) {
                continue;
            }
            if (form.isNothing()) {
                found.subList(before, found.size()).clear();
                return hit.to();
            }
            Mention mention = new Mention(form.kind(), at, hit.to(), form.value(), "names");
            // two spellings of one name may differ in capitals alone
            if (!found.subList(before, found.size()).contains(mention)) {
                found.add(mention);
            }
        }
        return found.size() == before ? at + 1 : hit.to();
    }

    /** Whether a name begins with a small word after which a longer one begins: "the Caribbean" in "the Caribbean Community". */
    private static boolean isArticleOfLonger(
            List<Token> tokens, int at, PhraseIndex.Hit<NameForm> hit, NamesGrammar grammar) {
        boolean small = !tokens.get(at).isCapitalized() && hit.to() > at + 1;
        PhraseIndex.Hit<NameForm> inner = small ? grammar.forms().longest(tokens, at + 1) : null;
        return inner != null && inner.to() > hit.to();
    }

    /** Whether a word that names a country in pairs, and nowhere else, does so here. */
    private static boolean isInPair(
            NameForm form, PhraseIndex.Hit<NameForm> hit, List<Token> tokens, int from, NamesGrammar grammar) {
        return !isNamed(hit.values(), form) && isInPair(form, tokens, from, hit.to(), grammar);
    }

    /** "The republic of A": a word for a state and a country's name behind it, where no table has the two together. */
    private static int polity(List<Token> tokens, int at, NamesGrammar grammar, List<Mention> found) {
        PhraseIndex.Hit<String> prefix = grammar.listed("polities", tokens, at);
        if (prefix == null || prefix.to() >= tokens.size()) {
            return at + 1;
        }
        PhraseIndex.Hit<NameForm> name = grammar.forms().longest(tokens, prefix.to());
        if (name == null) {
            return at + 1;
        }
        for (NameForm form : name.values()) {
            boolean named = form.value() instanceof Actor.Country country
                    && country.use() == Actor.Country.Use.NAME
                    && !form.paired()
                    && stands(form, tokens, prefix.to(), name.to(), grammar);
            if (named) {
                found.add(new Mention(form.kind(), at, name.to(), form.value(), "names"));
                return name.to();
            }
        }
        return at + 1;
    }

    /** Whether a word that names a country in pairs is its name elsewhere too. */
    private static boolean isNamed(List<NameForm> forms, NameForm paired) {
        return forms.stream().anyMatch(form -> form.isCountry() && !form.paired() && of(form).equals(of(paired)));
    }

    private static Object of(NameForm form) {
        return form.value() instanceof Actor.Country country ? country.code() : form.value();
    }

    /** Whether a dash ties a word to the name of another country: the short names of {@code A-B relations}. */
    private static boolean isInPair(NameForm form, List<Token> tokens, int from, int to, NamesGrammar grammar) {
        boolean longer = from > 0 && tokens.get(from - 1).isCapitalized()
                || to < tokens.size() && tokens.get(to).isCapitalized();
        if (form.capital() && longer && !tokens.get(from).isAllCapitals()) {
            return false;
        }
        boolean before = from > 1 && tokens.get(from - 1).is("-") && endsAt(tokens, from - 1, grammar);
        return before
                || to + 1 < tokens.size()
                        && tokens.get(to).is("-")
                        && isCountry(grammar.forms().longest(tokens, to + 1), tokens.get(to + 1));
    }

    private static boolean endsAt(List<Token> tokens, int end, NamesGrammar grammar) {
        for (int from = end - 1; from >= Math.max(0, end - LONGEST_COUNTRY); from--) {
            PhraseIndex.Hit<NameForm> hit = grammar.forms().longest(tokens, from);
            if (hit != null && hit.to() == end && isCountry(hit, tokens.get(from))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCountry(PhraseIndex.@Nullable Hit<NameForm> hit, Token first) {
        return hit != null
                && hit.values().stream()
                        .anyMatch(form -> form.isCountry() && (first.isCapitalized() || !form.capital()));
    }

    /** Whether a word is somebody's name: a given name of the document, or one right after a small word for a person. */
    private static boolean isPerson(List<Token> tokens, int at, NamesGrammar grammar, GivenNames given) {
        boolean addressed = at > 0
                && !tokens.get(at - 1).isCapitalized()
                && grammar.listedBefore("kin", tokens, at) >= 0
                && grammar.listedBefore("no-kin", tokens, at) < 0;
        return addressed
                || given.isGiven(tokens.get(at).norm()) && grammar.listedBefore("country-cues", tokens, at) < 0;
    }

    private static boolean stands(NameForm form, List<Token> tokens, int at, int to, NamesGrammar grammar) {
        Token first = tokens.get(at);
        if (form.capital() && !first.isCapitalized()) {
            return false;
        }
        if (form.acronym() && !first.isAllCapitals()) {
            return false;
        }
        if (form.capital() && to - at == 1 && isInnerPart(tokens, at) && !isAfterPrefix(tokens, at, grammar)) {
            return false;
        }
        if (form.capital() && to - at == 1 && LocalNames.hold(tokens, at, grammar)) {
            return false;
        }
        return !form.ambiguous()
                || !isFirstWord(tokens, at)
                || isListed(tokens, to, grammar)
                || form.isCountry() && grammar.listed("state-acts", tokens, to) != null;
    }

    /** Whether a comma or "and" and the name of a country or body follow: in a list even an ordinary word is one. */
    private static boolean isListed(List<Token> tokens, int to, NamesGrammar grammar) {
        PhraseIndex.Hit<String> and = grammar.listed("and", tokens, to);
        boolean comma = to < tokens.size() && tokens.get(to).is(",");
        int next = comma ? to + 1 : and == null ? tokens.size() : and.to();
        if (next >= tokens.size()) {
            return false;
        }
        PhraseIndex.Hit<NameForm> side = grammar.forms().longest(tokens, next);
        boolean body = and != null
                && side != null
                && side.values().stream().anyMatch(other -> other.kind() == Mention.Kind.BODY);
        return body || isCountry(side, tokens.get(next));
    }

    /** Whether a one-word form is a piece of a hyphenated word. */
    private static boolean isInnerPart(List<Token> tokens, int at) {
        boolean before = at > 1
                && tokens.get(at - 1).is("-")
                && !tokens.get(at - 1).spaced()
                && !tokens.get(at).spaced()
                && tokens.get(at - 2).isWord()
                && !tokens.get(at - 2).isCapitalized();
        boolean after = at + 2 < tokens.size()
                && tokens.get(at + 1).is("-")
                && !tokens.get(at + 1).spaced()
                && !tokens.get(at + 2).spaced()
                && tokens.get(at + 2).isWord()
                && !tokens.get(at + 2).isCapitalized()
                && tokens.get(at + 2).text().length() < 5;
        return before || after;
    }

    /** Whether a hyphen ties a word of time to a country's adjective that qualifies what follows ({@code then-French minister}). */
    private static boolean isAfterPrefix(List<Token> tokens, int at, NamesGrammar grammar) {
        return at > 1 && tokens.get(at - 1).is("-") && grammar.listedBefore("hyphened", tokens, at - 1) >= 0;
    }

    private static boolean isFirstWord(List<Token> tokens, int at) {
        return at == 0
                || tokens.get(at - 1).is("\"")
                || tokens.get(at - 1).is(".")
                || tokens.get(at - 1).is(":");
    }
}
