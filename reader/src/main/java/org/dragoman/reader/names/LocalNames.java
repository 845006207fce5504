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
        boolean longer = at + 1 < tokens.size() && isPart(tokens.get(at + 1));
        int start = at;
        while (start > 0 && at - start < LONGEST && isPart(tokens.get(start - 1))) {
            start--;
        }
        return (longer || start < at) && grammar.listedBefore("localities", tokens, start) >= 0;
    }

    private static boolean isPart(Token token) {
        return token.isWord() && token.isCapitalized();
    }
}
