package org.dragoman.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** That a claim of a document tells an event, by their numbers: all of it is in an index, and no wide row is read for it. */
record EventClaim(long event, long claim, long document) {
    /** The columns that {@link #of} reads, of tables called l (cell) and c (claim). */
    static final String COLUMNS = "l.event AS event, c.number AS claim, c.document AS document";

    static EventClaim of(ResultSet row) throws SQLException {
        return new EventClaim(row.getLong("event"), row.getLong("claim"), row.getLong("document"));
    }
}
