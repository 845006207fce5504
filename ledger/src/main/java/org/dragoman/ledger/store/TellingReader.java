package org.dragoman.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Source;
import org.dragoman.ledger.fuse.Telling;
import org.dragoman.reader.claim.Claim;
import org.jdbi.v3.core.Handle;

/** Finds the claims of events as fusion wants them. */
final class TellingReader {
    private final Handle handle;

    TellingReader(Handle handle) {
        this.handle = handle;
    }

    /**
     * The claims of some events, by the numbers of the events.
     *
     * @param knownOn only of documents that came by this day
     */
    Map<Long, List<Telling>> tellings(Collection<Long> events, LocalDate knownOn) {
        Map<Long, List<Telling>> tellings = new HashMap<>();
        if (events.isEmpty()) {
            return tellings;
        }
        String numbers = events.stream().map(String::valueOf).collect(Collectors.joining(","));
        handle.createQuery("SELECT l.event AS event, c.number AS c_number, c.type AS c_type, c.status AS c_status,"
                        + " c.confidence AS c_confidence, c.record AS c_record, c.rule AS c_rule,"
                        + " c.trigger_words AS c_trigger_words, d.number AS d_number, d.id AS d_id, d.source AS d_source,"
                        + " d.published AS d_published, d.known_on AS d_known_on, d.copy_of AS d_copy_of,"
                        + " r.number AS root, r.source AS root_source"
                        + " FROM cell l JOIN claim c ON c.cell = l.number JOIN document d ON d.number = c.document"
                        + " JOIN document r ON r.number = coalesce(d.copy_of, d.number)"
                        + " WHERE l.event IN (" + numbers + ") AND d.known_on <= ?")
                .bind(0, Days.number(knownOn))
                .map((row, context) -> tellings.computeIfAbsent(row.getLong("event"), event -> new ArrayList<>())
                        .add(telling(row)))
                .list();
        return tellings;
    }

    private static Telling telling(ResultSet row) throws SQLException {
        row.getLong("d_copy_of");
        boolean copy = !row.wasNull();
        String rootSource = row.getString("root_source");
        String voice = rootSource == null ? "#" + row.getLong("root") : rootSource;
        Claim claim = ReportReader.claim(row, row.getString("d_id"), List.of());
        Source source = new Source(
                row.getLong("c_number"),
                row.getLong("d_number"),
                row.getString("d_id"),
                row.getString("d_source"),
                row.getString("d_published"),
                claim.language(),
                copy);
        return new Telling(source, claim, voice, LocalDate.ofEpochDay(row.getLong("d_known_on")));
    }
}
