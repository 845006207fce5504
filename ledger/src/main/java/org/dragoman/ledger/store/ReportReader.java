package org.dragoman.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Source;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.claim.Status;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds claims with their documents and their evidence. */
final class ReportReader {
    /** The columns that {@link #claim} reads, of a table called c; the document's too, of one called d. */
    static final String COLUMNS = "c.number AS c_number, c.type AS c_type, c.status AS c_status,"
            + " c.confidence AS c_confidence, c.record AS c_record, c.rule AS c_rule,"
            + " c.trigger_words AS c_trigger_words";

    private static final Comparator<Report> EARLIEST_FIRST = Comparator.comparing(
                    (Report report) -> String.valueOf(report.document().published()))
            .thenComparing(report -> report.document().copyOf() != null)
            .thenComparing(report -> report.document().id())
            .thenComparingLong(Report::number);

    private final Handle handle;

    ReportReader(Handle handle) {
        this.handle = handle;
    }

    /** A claim as its row has it; its evidence is in a table of its own. */
    static Claim claim(ResultSet row, String document, List<CitedEvidence> evidence) throws SQLException {
        Map<String, Object> record = StoredJson.map(row.getString("c_record"));
        return new Claim(
                document,
                row.getString("c_type"),
                StoredJson.map(record.get("fields")),
                (int) StoredJson.number(record, "story"),
                Status.of(row.getString("c_status")),
                row.getDouble("c_confidence"),
                String.valueOf(record.get("lang")),
                evidence.stream()
                        .map(place -> new Evidence(place.start(), place.end(), place.text()))
                        .toList(),
                new Derivation(row.getString("c_rule"), row.getString("c_trigger_words"), List.of()));
    }

    List<Report> ofDocument(long document) {
        Map<Long, List<CitedEvidence>> evidence = evidence(
                "SELECT e.* FROM evidence e JOIN claim c ON c.number = e.claim WHERE c.document = ?"
                        + " ORDER BY e.claim, e.place",
                document);
        Map<Long, DocumentEntry> documents = new DocumentReader(handle).entries(String.valueOf(document));
        return handle.createQuery("SELECT " + COLUMNS
                        + ", c.document AS c_document FROM claim c WHERE c.document = ? ORDER BY c.place")
                .bind(0, document)
                .map((row, context) -> report(row, documents, evidence))
                .list();
    }

    /** Claims by their numbers. */
    Map<Long, Report> ofClaims(Collection<Long> claims) {
        String numbers = EventReader.listed(claims);
        return ofClaims(numbers, "SELECT c.document FROM claim c WHERE c.number IN (" + numbers + ")");
    }

    /**
     * @param claims their numbers as SQL lists them
     * @param documents those of their documents, as SQL names them: most documents make several of the claims, and what is
     *     known of each is read once
     */
    private Map<Long, Report> ofClaims(String claims, String documents) {
        Map<Long, List<CitedEvidence>> evidence =
                evidence("SELECT e.* FROM evidence e WHERE e.claim IN (" + claims + ") ORDER BY e.claim, e.place");
        Map<Long, DocumentEntry> entries = new DocumentReader(handle).entries(documents);
        Map<Long, Report> reports = new HashMap<>();
        handle.createQuery("SELECT " + COLUMNS + ", c.document AS c_document FROM claim c WHERE c.number IN (" + claims
                        + ")")
                .map((row, context) -> report(row, entries, evidence))
                .forEach(report -> reports.put(report.number(), report));
        return reports;
    }

    Map<String, List<Report>> ofEvents(Collection<String> ids) {
        Map<String, Long> numbers = numbers(ids);
        return byId(numbers, ofNumbers(new LinkedHashSet<>(numbers.values())));
    }

    /** Of each event no more than so many claims, the earliest published. */
    Map<String, List<Report>> firstOfEvents(Collection<String> ids, int most) {
        Map<String, Long> numbers = numbers(ids);
        return byId(numbers, byEvent(new FirstClaims(handle, most).of(Set.copyOf(numbers.values()))));
    }

    /** Of each event the claims that its values name. */
    Map<String, List<Report>> named(Collection<Event> events) {
        Map<String, Set<Long>> claims = new LinkedHashMap<>();
        events.forEach(event -> claims.put(event.id(), named(event)));
        Map<Long, Report> found =
                ofClaims(claims.values().stream().flatMap(Set::stream).toList());
        Map<String, List<Report>> reports = new LinkedHashMap<>();
        claims.forEach((id, numbers) -> reports.put(
                id,
                numbers.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .sorted(EARLIEST_FIRST)
                        .toList()));
        return reports;
    }

    private static Set<Long> named(Event event) {
        return Stream.concat(event.fields().values().stream(), Stream.of(event.statuses()))
                .flatMap(value -> value.reported().stream())
                .flatMap(reported -> reported.sources().stream())
                .map(Source::claim)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<Long, List<Report>> byEvent(List<EventClaim> told) {
        Map<Long, Report> found = ofClaims(
                EventReader.listed(told.stream().map(EventClaim::claim).toList()),
                EventReader.listed(told.stream().map(EventClaim::document).collect(Collectors.toSet())));
        Map<Long, List<Report>> reports = new HashMap<>();
        for (EventClaim one : told) {
            Report report = found.get(one.claim());
            if (report != null) {
                reports.computeIfAbsent(one.event(), event -> new ArrayList<>()).add(report);
            }
        }
        reports.values().forEach(list -> list.sort(EARLIEST_FIRST));
        return reports;
    }

    private static Map<String, List<Report>> byId(Map<String, Long> numbers, Map<Long, List<Report>> found) {
        Map<String, List<Report>> reports = new LinkedHashMap<>();
        numbers.forEach((id, number) -> reports.put(id, found.getOrDefault(number, List.of())));
        return reports;
    }

    /** The numbers of events by their ids; an id that an event had before is looked up by itself. */
    private Map<String, Long> numbers(Collection<String> ids) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            ids.forEach(id -> numbers.put(id, -1L));
            // Names for hundreds of values would take longer to be parsed than the answer to be found.
            String places = String.join(",", Collections.nCopies(numbers.size(), "?"));
            Query query = handle.createQuery("SELECT id, number FROM event WHERE id IN (" + places + ")");
            int place = 0;
            for (String id : List.copyOf(numbers.keySet())) {
                query.bind(place++, id);
            }
            query.map((row, context) -> numbers.put(row.getString("id"), row.getLong("number")))
                    .list();
            numbers.replaceAll((id, number) -> number >= 0 ? number : current(id));
        }
        return numbers;
    }

    private long current(String id) {
        Long number = EventReader.number(handle, id);
        return number == null ? -1L : number;
    }

    /** The claims of several events, by the events' numbers. */
    Map<Long, List<Report>> ofNumbers(Collection<Long> events) {
        return byEvent(handle.createQuery("SELECT " + EventClaim.COLUMNS
                        + " FROM cell l JOIN claim c ON c.cell = l.number WHERE l.event IN ("
                        + EventReader.listed(events) + ")")
                .map((row, context) -> EventClaim.of(row))
                .list());
    }

    private static Report report(
            ResultSet row, Map<Long, DocumentEntry> documents, Map<Long, List<CitedEvidence>> evidence)
            throws SQLException {
        DocumentEntry document = Objects.requireNonNull(documents.get(row.getLong("c_document")));
        long number = row.getLong("c_number");
        List<CitedEvidence> cited = evidence.getOrDefault(number, List.of());
        return new Report(document, number, claim(row, document.id(), cited), cited);
    }

    private Map<Long, List<CitedEvidence>> evidence(String sql, Object... keys) {
        Map<Long, List<CitedEvidence>> evidence = new HashMap<>();
        Query query = handle.createQuery(sql);
        for (int at = 0; at < keys.length; at++) {
            query.bind(at, keys[at]);
        }
        query.map((row, context) -> evidence.computeIfAbsent(row.getLong("claim"), claim -> new ArrayList<>())
                        .add(new CitedEvidence(
                                row.getInt("start_point"),
                                row.getInt("end_point"),
                                row.getInt("line"),
                                row.getString("words"))))
                .list();
        return evidence;
    }
}
