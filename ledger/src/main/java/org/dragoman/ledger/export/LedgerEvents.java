package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;

/** The events of a ledger that fit a query. */
public final class LedgerEvents implements ToldEvents {
    private final Ledger ledger;
    private final EventQuery query;

    public LedgerEvents(Ledger ledger, EventQuery query) {
        this.ledger = ledger;
        this.query = query;
    }

    @Override
    public void forEach(Taker taker) throws IOException {
        try {
            ledger.walk(query, (event, reports) -> {
                try {
                    taker.take(new ToldEvent(event, reports));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
