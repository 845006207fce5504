package org.dragoman.reader.token;

import java.util.List;

/**
 * Cuts text into words, numbers and signs. A dash is always a token of its own, so that {@code sud-coreen} and
 * {@code sud - coreen} are the same three tokens; a number keeps its inner separators ({@code 4,96}, {@code 1.000}); a word
 * that begins with letters keeps its digits ({@code G20}), a number gives up its letters ({@code 21|st}); initials and known
 * abbreviations keep their full stop ({@code U.S.}, {@code J.}).
 */
public final class Tokenizer {
    private final TokenRules rules;
    private final Vocabulary vocabulary;

    /**
     * A tokenizer for one language.
     *
     * @param vocabulary the words that the language's packs name
     */
    public Tokenizer(TokenRules rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /** The words whose numbers its tokens have. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The tokens of a whole text, for patterns. */
    public List<Token> tokens(String text) {
        return tokens(text, 0, text.length());
    }

    /** The tokens between two positions of a view; their offsets count from the view's beginning. */
    public List<Token> tokens(String view, int from, int to) {
        return new TokenCutter(rules, vocabulary, view, from, to).tokens();
    }
}
