package org.dragoman.reader.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The initials that are a country's elsewhere and in one document stand for something that it names in full, as the Red Cross
 * of a country may be called by the letters of another country.
 */
final class OwnInitials {
    /** Those of no document. */
    static final OwnInitials NONE = new OwnInitials();

    /** Shorter ones are only taken for something else where they are said in brackets right behind it. */
    private static final int TELLING = 3;

    /** Letters of the small words inside a name, which give no initial. */
    private static final int SMALL_WORD = 3;

    private final Map<String, Set<String>> countries = new HashMap<>();
    private final Map<String, Boolean> own = new HashMap<>();

    private OwnInitials() {}

    /** Those of a document, each of its sentences with the grammar of its language; sentences without one are passed over. */
    static OwnInitials of(List<Annotated> sentences, Function<Annotated, @Nullable NamesGrammar> grammars) {
        OwnInitials initials = new OwnInitials();
        sentences.forEach(sentence -> initials.note(sentence, grammars.apply(sentence)));
        if (!initials.countries.isEmpty()) {
            sentences.forEach(sentence -> initials.compare(sentence, grammars.apply(sentence)));
        }
        return initials;
    }

    /** Whether a token is the initials of something that is no country. */
    boolean has(Token token) {
        return !own.isEmpty() && own.getOrDefault(token.text(), false);
    }

    private void note(Annotated sentence, @Nullable NamesGrammar grammar) {
        if (grammar == null) {
            return;
        }
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (grammar.forms().canBegin(token) && token.isAllCapitals() && !countries.containsKey(token.text())) {
                Set<String> codes =
                        codes(grammar.forms().longest(sentence.sentence().tokens(), at));
                if (!codes.isEmpty()) {
                    countries.put(token.text(), codes);
                }
            }
        }
    }

    private static Set<String> codes(PhraseIndex.@Nullable Hit<NameForm> hit) {
        return hit == null
                ? Set.of()
                : hit.values().stream()
                        .filter(NameForm::isCountry)
                        .map(form -> String.valueOf(((Actor.Country) form.value()).code()))
                        .collect(Collectors.toSet());
    }

    private void compare(Annotated sentence, @Nullable NamesGrammar grammar) {
        for (int at = 0; grammar != null && at < sentence.size(); at++) {
            Token first = sentence.token(at);
            if (first.isCapitalized() && !first.isAllCapitals()) {
                for (String initials : countries.keySet()) {
                    compare(initials, sentence, at, grammar);
                }
            }
        }
    }

    private void compare(String initials, Annotated sentence, int from, NamesGrammar grammar) {
        if (initials.charAt(0) != sentence.token(from).text().charAt(0)) {
            return;
        }
        int to = end(initials, sentence, from);
        boolean bracketed = to > 0
                && to + 2 < sentence.size()
                && sentence.token(to).is("(")
                && sentence.token(to + 1).text().equals(initials);
        boolean alone = to == from + initials.length()
                && initials.length() >= TELLING
                && (to == sentence.size() || !sentence.token(to).isCapitalized());
        if (bracketed || alone) {
            own.merge(
                    initials, !isNamed(initials, sentence.sentence().tokens(), from, to, grammar), Boolean::logicalAnd);
        }
    }

    /** The token after a name of which these are the first letters; negative where none begins at a token. */
    private static int end(String initials, Annotated sentence, int from) {
        int letter = 0;
        int at = from;
        while (at < sentence.size() && letter < initials.length()) {
            Token token = sentence.token(at);
            boolean small =
                    token.isWord() && !token.isCapitalized() && token.text().length() <= SMALL_WORD;
            boolean next = token.isCapitalized() && token.text().charAt(0) == initials.charAt(letter);
            if (!small && !next) {
                return -1;
            }
            letter += next ? 1 : 0;
            at++;
        }
        return letter == initials.length() ? at : -1;
    }

    /** Whether the full name is, or holds, a name of the country whose initials they are elsewhere. */
    private boolean isNamed(String initials, List<Token> tokens, int from, int to, NamesGrammar grammar) {
        for (int at = from; at < to; at++) {
            Set<String> named = codes(grammar.forms().longest(tokens, at));
            if (named.stream().anyMatch(countries.getOrDefault(initials, Set.of())::contains)) {
                return true;
            }
        }
        return false;
    }
}
