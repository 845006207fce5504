package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.token.Token;

/** Names of villages, districts, streets and churches that hold the name of a country as one of their words. */
final class LocalNames {
    /** A noun before a name of this many words at most says what the name is of. */
    private static final int LONGEST = 4;

    private LocalNames() {}

    /** Whether a word is one of several in a name that such a noun stands right before: no country is named there. */
    static boolean hold(List<Token> tokens, int at, NamesGrammar grammar) {
        if (isInside(tokens, at, grammar)) {
            return true;
        }
        boolean longer = at + 1 < tokens.size() && isPart(tokens.get(at + 1));
        int start = at;
        while (start > 0 && at - start < LONGEST && isPart(tokens.get(start - 1))) {
            start--;
        }
        return (longer || start < at) && grammar.listedBefore("localities", tokens, start) >= 0;
    }

    /** "X, chairman of the village Y": whether a name behind such a noun is that of a place, as its holder stands before. */
    static boolean isPlace(List<Token> tokens, int office, int name, NamesGrammar grammar) {
        boolean apposed = office > 1
                && (tokens.get(office - 1).is(",") || tokens.get(office - 1).is("-"))
                && isPart(tokens.get(office - 2));
        return apposed && grammar.listedBefore("localities", tokens, name) >= 0;
    }

    /** Whether it is an inner syllable of a name written with the marks of the language at home: the middle one of three. */
    private static boolean isInside(List<Token> tokens, int at, NamesGrammar grammar) {
        return grammar.home() != null
                && at > 0
                && at + 1 < tokens.size()
                && isPart(tokens.get(at - 1))
                && isPart(tokens.get(at + 1))
                && Folding.hasMarks(tokens.get(at + 1).text())
                && (at + 2 >= tokens.size() || !tokens.get(at + 2).is("-"))
                && grammar.forms().longest(tokens, at + 1) == null
                && grammar.listedBefore("country-cues", tokens, at) < 0;
    }

    private static boolean isPart(Token token) {
        return token.isWord() && token.isCapitalized();
    }
}
