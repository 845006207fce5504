package org.dragoman.ledger.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/** A ledger with some documents in it, for tests of what it answers. */
public final class OneLedger {
    private static final Instant NOW = Instant.parse("2026-01-12T10:00:00Z");

    private OneLedger() {}

    /** @param folder an empty folder */
    public static Ledger of(Path folder, Told... documents) {
        Ledger ledger = Ledger.open(folder.toString());
        try (LedgerWriter writer = ledger.writer()) {
            writer.add(
                    Stream.of(documents)
                            .map(Told::document)
                            .map(ledger::prepare)
                            .toList(),
                    NOW);
            writer.settle();
        }
        return ledger;
    }
}
