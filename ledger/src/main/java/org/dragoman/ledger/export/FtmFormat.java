package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;

/** Entities of FollowTheMoney, one a line: persons, public bodies and documents first, where an event first needs them. */
final class FtmFormat implements ExportFormat {
    private final FtmRules rules;

    FtmFormat(FtmRules rules) {
        this.rules = rules;
    }

    @Override
    public EventWriter start(OutputStream out) {
        JsonLines lines = new JsonLines(out);
        FtmEntities entities = new FtmEntities(rules, lines);
        return new EventWriter() {
            @Override
            public void take(ToldEvent told) throws IOException {
                entities.add(told);
            }

            @Override
            public void finish() throws IOException {
                lines.flush();
            }
        };
    }
}
