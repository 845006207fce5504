package org.dragoman.ledger.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.event.Counts;
import org.dragoman.ledger.event.Publisher;
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
                count(handle, "SELECT count(copy_of) FROM document"),
                count(handle, "SELECT count(*) FROM claim"),
                types.values().stream().mapToLong(Long::longValue).sum(),
                types,
                count(handle, "SELECT count(*) FROM person"),
                count(handle, "SELECT count(*) FROM review"));
    }

    static List<Publisher> publishers(Handle handle) {
        return handle.createQuery("SELECT source, count(*) AS documents, count(copy_of) AS copies,"
                        + " min(published) AS first, max(published) AS last FROM document GROUP BY source"
                        + " ORDER BY documents DESC, source")
                .map((row, context) -> new Publisher(
                        row.getString("source"),
                        row.getLong("documents"),
                        row.getLong("copies"),
                        row.getString("first"),
                        row.getString("last")))
                .list();
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }
}
