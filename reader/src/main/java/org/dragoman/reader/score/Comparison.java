package org.dragoman.reader.score;

/** How a field of a gold claim is compared with that of a claim that was read. */
enum Comparison {
    /** The same word, code or number. */
    EXACT,
    /** As many actors, each of the gold's found. */
    ACTORS,
    /** At least two of the gold's actors (or all, where it has fewer) and no wrong one. */
    GROUP,
    /** Dates that overlap, the one read no vaguer. */
    DATE,
    /** Numbers within half a per cent. */
    NUMBER,
    /** Equal sets. */
    SET,
    /** At least half of the gold's content words. */
    TEXT,
    /** The same listed measure, or two that the record format does not list. */
    MEASURE,
    /** The same position. */
    RANK
}
