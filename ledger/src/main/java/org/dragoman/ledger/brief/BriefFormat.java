package org.dragoman.ledger.brief;

import java.io.IOException;
import java.io.OutputStream;

/** A format of briefs. */
public interface BriefFormat {
    /** Writes a brief; the stream stays open. */
    void write(Brief brief, OutputStream out) throws IOException;
}
