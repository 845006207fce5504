package org.dragoman.ledger.store;

import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.reader.pack.PackFiles;

/** A ledger opened as if its files might only be read: whoever runs the tests may write everything, as root does. */
public final class ReadOnly {
    private ReadOnly() {}

    /** @param location a folder with a ledger */
    public static Ledger open(String location) {
        return Ledger.open(Place.of(location).forReading(), () -> Fusion.of(PackFiles.shipped()));
    }
}
