package org.dragoman.app.cli;

/** What every command is told by the program it belongs to. */
public interface Program {
    Console console();

    /** Whether failures are shown with where in the program they happened. */
    boolean debug();
}
