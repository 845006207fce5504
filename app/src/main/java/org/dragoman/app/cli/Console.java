package org.dragoman.app.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Where a run reads from and prints to.
 *
 * @param in standard input
 * @param out for results
 * @param err for everything that is said about the run
 * @param outIsTerminal whether a person reads the results as they come
 * @param errIsTerminal whether a person reads what is said
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal) {
    /** What precedes everything that is said about a run. */
    private static final String NAME = "dragoman: ";

    /** A console that is no terminal and has nothing to read. */
    public static Console of(PrintWriter out, PrintWriter err) {
        return new Console(InputStream.nullInputStream(), out, err, false, false);
    }

    /** Says one thing about the run, in one line. */
    public void say(String message) {
        err.println(NAME + message.strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }

    /** Says why something failed: in one line, with where it happened only for those who look for the fault. */
    public void say(String message, Throwable cause, boolean debug) {
        say(message);
        if (debug) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace));
            err.print(trace);
            err.flush();
        }
    }
}
