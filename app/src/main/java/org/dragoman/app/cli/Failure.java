package org.dragoman.app.cli;

/** A reason why a command ends without doing its work, in words for the one who started it. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
