package org.dragoman.ledger.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** A ledger with some documents in it, for tests of what it answers. */
public final class OneLedger {
    /** When documents come first, and when the next ones do. */
    public static final Instant FIRST = Instant.parse("2024-10-08T10:00:00Z");

    public static final Instant SECOND = Instant.parse("2024-10-12T10:00:00Z");

    /** Who goes to France on most of the visits that tests tell of. */
    public static final Map<String, Object> GUEST = Told.person("Tô Lâm", "party-leader", "VN");

    private static final Instant NOW = Instant.parse("2026-01-12T10:00:00Z");

    private OneLedger() {}

    /** @param folder an empty folder */
    public static Ledger of(Path folder, Told... documents) {
        Ledger ledger = Ledger.open(folder.toString());
        add(ledger, NOW, Stream.of(documents).map(Told::document).toArray(ReadDocument[]::new));
        return ledger;
    }

    /** Takes documents in and works out their events. */
    public static void add(Ledger ledger, Instant now, ReadDocument... documents) {
        try (LedgerWriter writer = ledger.writer()) {
            writer.add(Stream.of(documents).map(ledger::prepare).toList(), now);
            writer.settle();
        }
    }
}
