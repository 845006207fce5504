package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which events leave the ledger. */
public interface ExportFormat {
    /**
     * Writes all events. The stream is flushed and left open.
     *
     * @throws IOException where the stream cannot be written
     */
    void write(ToldEvents events, OutputStream out) throws IOException;
}
