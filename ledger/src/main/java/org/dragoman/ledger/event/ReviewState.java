package org.dragoman.ledger.event;

/** What humans have said of an event. */
public enum ReviewState {
    /** Nobody has looked: all of it is machine output. */
    UNREVIEWED,
    ACCEPTED,
    /** Said to be wrong: left out of answers unless asked for. */
    REJECTED,
    /** At least one field is a human's word; see {@link FieldValue#corrected}. */
    CORRECTED
}
