package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;

/** Finds the countries, bodies and places that the packs' tables name. */
final class Gazetteer {
    private Gazetteer() {}

    static void annotate(Annotated sentence, NamesGrammar grammar) {
        List<Token> tokens = sentence.sentence().tokens();
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at = tokens.get(at).isWord() ? next(tokens, at, grammar, found) : at + 1;
        }
        if (!found.isEmpty()) {
            sentence.addAll(found);
        }
    }

    private static int next(List<Token> tokens, int at, NamesGrammar grammar, List<Mention> found) {
        PhraseIndex.Hit<NameForm> hit = grammar.forms().longest(tokens, at);
        if (hit == null) {
            return at + 1;
        }
        List<NameForm> standing = hit.values().stream()
                .filter(form -> stands(form, tokens, at, hit.to()))
                .toList();
        if (standing.stream().anyMatch(NameForm::isNothing)) {
            return hit.to();
        }
        for (NameForm form : standing) {
            found.add(new Mention(form.kind(), at, hit.to(), form.value(), "names"));
        }
        return standing.isEmpty() ? at + 1 : hit.to();
    }

    private static boolean stands(NameForm form, List<Token> tokens, int at, int to) {
        Token first = tokens.get(at);
        if (form.capital() && !first.isCapitalized()) {
            return false;
        }
        if (form.acronym() && !first.isAllCapitals()) {
            return false;
        }
        if (form.capital() && to - at == 1 && isInnerPart(tokens, at)) {
            return false;
        }
        return !form.ambiguous() || !isFirstWord(tokens, at);
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

    private static boolean isFirstWord(List<Token> tokens, int at) {
        return at == 0
                || tokens.get(at - 1).is("\"")
                || tokens.get(at - 1).is(".")
                || tokens.get(at - 1).is(":");
    }
}
