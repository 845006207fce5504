package org.dragoman.ledger.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Counts the changes of events, and tells which events changed since one. */
final class Changes {
    private Changes() {}

    /** The number of a new change; to be asked for within its transaction. */
    static long next(Handle handle) {
        long number = Math.max(0, latest(handle).change()) + 1;
        handle.execute(
                "INSERT INTO event_change (number, token) VALUES (?, ?)",
                number,
                UUID.randomUUID().toString());
        return number;
    }

    static LedgerState latest(Handle handle) {
        return handle.createQuery("SELECT number, token FROM event_change ORDER BY number DESC LIMIT 1")
                .map((row, context) -> new LedgerState(row.getLong("number"), row.getString("token")))
                .findOne()
                .orElse(LedgerState.NONE);
    }

    /** Whether the ledger has been in a state. */
    static boolean knows(Handle handle, LedgerState state) {
        return state.equals(LedgerState.NONE)
                || handle.createQuery("SELECT count(*) FROM event_change WHERE number = ? AND token = ?")
                                .bind(0, state.change())
                                .bind(1, state.token())
                                .mapTo(Long.class)
                                .one()
                        > 0;
    }

    /** The numbers of the events that were worked out anew, or went, after a change, in their order. */
    static List<Long> since(Handle handle, long change) {
        return handle.createQuery("SELECT number FROM event WHERE changed > :change"
                        + " UNION SELECT event FROM event_gone WHERE changed > :change ORDER BY 1")
                .bind("change", change)
                .mapTo(Long.class)
                .list();
    }

    /** How many events have claims that came or went since they were worked out. */
    static long unsettled(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM event WHERE stale = 1")
                .mapTo(Long.class)
                .one();
    }
}
