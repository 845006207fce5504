package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.token.Token;

/**
 * The years that what a sentence tells is of: the one it opens with ("In 2009, the Prime Minister of A went to B"), or the one
 * that stands alone over its paragraph. Belongs to one reading.
 */
final class YearsTold {
    /** Words before the year that opens a sentence: "In October". */
    private static final int OPENING = 3;

    private int heading;
    private int paragraph = -1;

    /** Notes a sentence: a year that is all of it, and opens a paragraph, stands over the rest of that paragraph. */
    void pass(SentenceNames sentence) {
        int own = sentence.annotated().sentence().paragraph();
        if (own != paragraph) {
            List<Token> tokens = sentence.annotated().sentence().tokens();
            boolean alone = tokens.get(0).isYear() && tokens.stream().noneMatch(Token::isWord);
            heading = alone ? year(tokens.get(0)) : 0;
        }
        paragraph = own;
    }

    /** The year of what a sentence tells; 0 where none is said. */
    int of(SentenceNames sentence) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        for (int at = 0; at < tokens.size() && at <= OPENING; at++) {
            if (tokens.get(at).isYear()) {
                return opens(tokens, at) ? year(tokens.get(at)) : 0;
            }
        }
        return sentence.annotated().sentence().paragraph() == paragraph ? heading : 0;
    }

    private static boolean opens(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && !tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).isNumber();
    }

    private static int year(Token token) {
        return Integer.parseInt(token.norm());
    }
}
