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

    /**
     * Who published most. Counting goes through all documents; the days are looked up only of those that are answered with.
     *
     * @param most how many publishers at most; 0 for all
     */
    static List<Publisher> publishers(Handle handle, int most) {
        String counted = "SELECT source, count(*) AS documents, count(copy_of) AS copies FROM document GROUP BY source"
                + " ORDER BY documents DESC, source" + (most > 0 ? " LIMIT " + most : "");
        return handle.createQuery("SELECT c.source AS source, c.documents AS documents, c.copies AS copies, "
                        + day("min") + " AS first, " + day("max") + " AS last FROM (" + counted + ") c"
                        + " ORDER BY c.documents DESC, c.source")
                .map((row, context) -> new Publisher(
                        row.getString("source"),
                        row.getLong("documents"),
                        row.getLong("copies"),
                        row.getString("first"),
                        row.getString("last")))
                .list();
    }

    /** The first or last day of one publisher's documents; written so that each is one look into the index. */
    private static String day(String which) {
        return "CASE WHEN c.source IS NULL THEN (SELECT " + which
                + "(d.published) FROM document d WHERE d.source IS NULL)" + " ELSE (SELECT " + which
                + "(d.published) FROM document d WHERE d.source = c.source) END";
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }
}
