package org.dragoman.ledger.store;

import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.event.Counts;
import org.jdbi.v3.core.Handle;

/** Counts what the ledger holds. */
final class CountReader {
    private CountReader() {}

    static Counts counts(Handle handle) {
        Map<String, Long> types = new TreeMap<>();
        handle.createQuery("SELECT type, count(*) AS many FROM event WHERE review <> 'REJECTED' GROUP BY type")
                .map((row, context) -> types.put(row.getString("type"), row.getLong("many")))
                .list();
        return new Counts(
                count(handle, "SELECT count(*) FROM document"),
                count(handle, "SELECT count(*) FROM document WHERE copy_of IS NOT NULL"),
                count(handle, "SELECT count(*) FROM claim"),
                types.values().stream().mapToLong(Long::longValue).sum(),
                types,
                count(handle, "SELECT count(*) FROM person"),
                count(handle, "SELECT count(*) FROM review"));
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }
}
