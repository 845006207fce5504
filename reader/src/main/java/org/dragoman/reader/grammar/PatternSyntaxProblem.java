package org.dragoman.reader.grammar;

/** A pattern that cannot be compiled; the message says what is wrong and what would help. */
public final class PatternSyntaxProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PatternSyntaxProblem(String message) {
        super(message);
    }
}
