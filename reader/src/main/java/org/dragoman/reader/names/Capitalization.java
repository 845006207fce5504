package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.token.Token;

/**
 * How a sentence uses capitals.
 *
 * @param shouting whether most of it is written in capitals throughout
 * @param titleCase whether most of its words have one, as in a headline
 */
record Capitalization(boolean shouting, boolean titleCase) {
    /** The share of words in capitals throughout above which a sentence is written so. */
    private static final double SHOUTING = 0.6;
    /** The share of words with a capital above which a sentence is a headline. */
    private static final double TITLE_CASE = 0.65;
    /** A text of fewer words shows no habit of capitals. */
    private static final int FEWEST_WORDS = 4;
    /** Shorter words show none either. */
    private static final int SHORTEST_WORD = 3;

    static Capitalization of(List<Token> tokens) {
        int all = 0;
        int inCapitals = 0;
        int withCapital = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() >= SHORTEST_WORD) {
                all++;
                inCapitals += token.isAllCapitals() ? 1 : 0;
                withCapital += token.isCapitalized() ? 1 : 0;
            }
        }
        boolean shouting = isMost(inCapitals, all, SHOUTING);
        return new Capitalization(shouting, !shouting && isMost(withCapital, all, TITLE_CASE));
    }

    private static boolean isMost(int some, int all, double least) {
        return all >= FEWEST_WORDS && (double) some / all > least;
    }
}
