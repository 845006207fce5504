package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which events leave the ledger. */
public interface ExportFormat {
    /**
     * Begins a file. What is needed before the first event is written at once.
     *
     * @param out left open; flushed when the writer is finished
     * @throws IOException where the stream cannot be written
     */
    EventWriter start(OutputStream out) throws IOException;

    /**
     * Writes all events. The stream is flushed and left open.
     *
     * @return how many of them have no place in this form
     * @throws IOException where the stream cannot be written
     */
    default long write(ToldEvents events, OutputStream out) throws IOException {
        try (EventWriter writer = start(out)) {
            events.forEach(writer);
            writer.finish();
            return writer.leftOut();
        }
    }
}
