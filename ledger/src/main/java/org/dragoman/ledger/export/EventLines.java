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
    public EventWriter start(OutputStream out) {
        JsonLines lines = new JsonLines(out);
        return new EventWriter() {
            @Override
            public void take(ToldEvent told) throws IOException {
                lines.add(EventObject.of(told, words));
            }

            @Override
            public void finish() throws IOException {
                lines.flush();
            }
        };
    }
}
