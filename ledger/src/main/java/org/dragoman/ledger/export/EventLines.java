package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;

/** Events as JSON Lines: one event a line, with every value reported and every claim that tells it. */
final class EventLines implements ExportFormat {
    private final EventWords words;

    EventLines(EventWords words) {
        this.words = words;
    }

    @Override
    public void write(ToldEvents events, OutputStream out) throws IOException {
        JsonLines lines = new JsonLines(out);
        events.forEach(told -> lines.add(EventObject.of(told, words)));
        lines.flush();
    }
}
