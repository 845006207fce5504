package org.dragoman.reader.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of one language with its tokens.
 *
 * @param index number of the sentence in its document, from 0
 * @param paragraph number of the paragraph it stands in
 * @param story number of the story of the page, 1 for the main one
 * @param role what part of the page it is
 * @param language BCP 47 code
 * @param tokens at least one token
 */
public record Sentence(int index, int paragraph, int story, Role role, String language, List<Token> tokens) {
    /** What part of a page a sentence is. */
    public enum Role {
        TITLE,
        BODY,
        CAPTION,
        TEASER
    }

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }

    // As a record has it anyway, but without the linking at run time that a cold start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Sentence same
                        && index == same.index
                        && paragraph == same.paragraph
                        && story == same.story
                        && role == same.role
                        && language.equals(same.language)
                        && tokens.equals(same.tokens);
    }

    @Override
    public int hashCode() {
        return 31 * index + paragraph;
    }

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The words from token {@code from} up to {@code to} (exclusive) as written, with single spaces where there was space. */
    public String textOf(int from, int to) {
        if (to - from == 1) {
            return tokens.get(from).text();
        }
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            if (at > from && token.spaced()) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }
}
