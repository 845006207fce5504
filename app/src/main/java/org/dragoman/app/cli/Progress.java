package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells on a console how far a long run is: documents read, how fast, how much time is left. On a terminal one line is
 * written over again and again; elsewhere a line comes now and then.
 */
final class Progress {
    private static final long SECOND = 1_000_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean overwrites;
    private final LongSupplier clock;
    private final long total;
    private final long start;
    private long nextTime;
    private boolean shown;

    /**
     * @param console to tell it on
     * @param total bytes to be read in all; 0 where unknown
     * @param clock nanoseconds
     */
    Progress(Console console, long total, LongSupplier clock) {
        this.err = console.err();
        this.overwrites = console.errIsTerminal();
        this.clock = clock;
        this.total = total;
        this.start = clock.getAsLong();
        this.nextTime = start + (overwrites ? SECOND : 15 * SECOND);
    }

    /** Called after each document. */
    void update(long documents, long bytes) {
        long now = clock.getAsLong();
        if (now < nextTime) {
            return;
        }
        nextTime = now + (overwrites ? SECOND / 5 : 15 * SECOND);
        String line = line(documents, bytes, seconds());
        if (overwrites) {
            err.print(CLEAR_LINE + line);
            shown = true;
        } else {
            err.println("dragoman: " + line);
        }
        err.flush();
    }

    private String line(long documents, long bytes, double seconds) {
        String line = String.format(Locale.ROOT, "%,d documents, %,.0f a second", documents, documents / seconds);
        if (total <= 0 || bytes <= 0) {
            return line;
        }
        double share = Math.min(1.0, (double) bytes / total);
        long left = Math.round(seconds / share - seconds);
        return line + String.format(Locale.ROOT, ", %.0f %%, %d:%02d left", 100 * share, left / 60, left % 60);
    }

    /** Makes room for something else to be said. */
    void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
            shown = false;
        }
    }

    /** Seconds since the start, never 0. */
    double seconds() {
        return Math.max(clock.getAsLong() - start, 1_000_000L) / (double) SECOND;
    }
}
