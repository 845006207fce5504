package org.dragoman.app.cli;

import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger is meant: the part that all commands on a ledger share. */
final class LedgerOptions {
    @Option(
            names = "--ledger",
            paramLabel = "PLACE",
            description = "The ledger: a folder, or jdbc:postgresql:... for a team"
                    + " (default: a folder in your data directory).")
    private @Nullable String place;

    /** @throws org.dragoman.ledger.store.LedgerException where it cannot be opened */
    Ledger open() {
        return Ledger.open(location());
    }

    /**
     * A ledger to ask: none is made, so that a slip of the pen leaves no empty one behind.
     *
     * @throws Failure where there is none
     * @throws org.dragoman.ledger.store.LedgerException where it cannot be opened
     */
    Ledger openExisting() {
        needOne();
        return open();
    }

    /** The same for a ledger that shares what a reader has loaded. */
    Ledger openExisting(PackFiles packs, Dragoman reader) {
        needOne();
        return open(packs, reader);
    }

    private void needOne() {
        if (!Ledger.isThere(location())) {
            throw new Failure("there is no ledger in " + location() + "; ./dragoman ingest PATH"
                    + (place == null ? "" : " --ledger " + place) + " makes one");
        }
    }

    /** @throws org.dragoman.ledger.store.LedgerException where it cannot be opened */
    Ledger open(PackFiles packs) {
        return Ledger.open(location(), packs);
    }

    /**
     * A ledger that shares what a reader has loaded.
     *
     * @throws org.dragoman.ledger.store.LedgerException where it cannot be opened
     */
    Ledger open(PackFiles packs, Dragoman reader) {
        return Ledger.open(location(), () -> Fusion.of(packs, reader.knowledge()));
    }

    private String location() {
        return place == null ? Ledger.defaultLocation() : place;
    }
}
