package org.dragoman.ledger.store;

import java.time.LocalDate;

/** Days as the ledger's columns hold them. */
final class Days {
    private static final long MOST = 3_000_000;

    private Days() {}

    /** The day's number from 1970-01-01 on; that of a very distant day is bounded. */
    static long number(LocalDate day) {
        return Math.max(-MOST, Math.min(MOST, day.toEpochDay()));
    }
}
