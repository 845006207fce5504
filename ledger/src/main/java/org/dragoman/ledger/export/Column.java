package org.dragoman.ledger.export;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param kind what its cells hold
 * @param from where they come from: the name of a recipe, with a field's name behind it where it takes one
 * @param meaning what it says, for the codebook
 */
record Column(String name, Kind kind, String from, String meaning) {
    /** What cells hold. */
    enum Kind {
        TEXT,
        /** A number with decimals. */
        NUMBER,
        INTEGER,
        DAY,
        TRUTH
    }
}
