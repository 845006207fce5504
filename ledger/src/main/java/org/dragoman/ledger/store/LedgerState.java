package org.dragoman.ledger.store;

/**
 * How far the events of a ledger are worked out: the stamp of anything that is made out of them and kept elsewhere.
 *
 * @param change number of the last change, from 1
 * @param token what tells this change from one of the same number in another ledger, or in this one before it was set back
 */
public record LedgerState(long change, String token) {
    /** Before everything: of a ledger in which nothing was worked out since changes are counted. */
    public static final LedgerState NONE = new LedgerState(-1, "");
}
