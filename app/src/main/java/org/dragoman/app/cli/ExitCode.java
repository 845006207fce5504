package org.dragoman.app.cli;

/** What a run's end tells the one who started it. */
public final class ExitCode {
    /** Everything was done. */
    public static final int DONE = 0;

    /** Something could not be read or is wrong; what could be done was done. */
    public static final int PROBLEMS = 1;

    /** The command line makes no sense; nothing was done. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
