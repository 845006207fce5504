package org.dragoman.ledger.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes one file in one format: takes events one by one, so that many files can be written in one walk through a ledger. */
public interface EventWriter extends ToldEvents.Taker, Closeable {
    /**
     * Writes what comes after the last event.
     *
     * @throws IOException where the stream cannot be written
     */
    void finish() throws IOException;

    /** How many of the events so far have no place in this form, such as one without a day in a calendar. */
    default long leftOut() {
        return 0;
    }

    /** Lets go of what it holds besides the stream: nothing, unless a format says otherwise. */
    @Override
    default void close() throws IOException {}
}
