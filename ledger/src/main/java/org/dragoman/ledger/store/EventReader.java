package org.dragoman.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.fuse.Telling;
import org.dragoman.ledger.fuse.Verdict;
import org.dragoman.reader.claim.Status;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Finds events. */
final class EventReader {
    private static final LocalDate EVER = LocalDate.MAX;
    /** Events of one side from which on the order of days is the shorter way to a few of them. */
    private static final int OFTEN = 4_000;

    private final Handle handle;
    private final Supplier<Fusion> fusion;

    /** @param fusion asked only where a summary has to be made anew */
    EventReader(Handle handle, Supplier<Fusion> fusion) {
        this.handle = handle;
        this.fusion = fusion;
    }

    /** A row of the table, with its summary where that is up to date. */
    private record Row(
            long number,
            String id,
            @Nullable Event event,
            @Nullable Long lastKnown) {
        /** Whether nothing has come since a day that bears on it, so that it was then as it is now. */
        private boolean isAsOf(LocalDate day) {
            return event != null && lastKnown != null && lastKnown <= Days.number(day);
        }
    }

    /** The number of the event with an id, or of the one it became part of; null where there is none. */
    static @Nullable Long number(Handle handle, String id) {
        Optional<Long> number = handle.createQuery("SELECT number FROM event WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne();
        return number.or(() -> handle.createQuery("SELECT l.event FROM claim c JOIN cell l ON l.number = c.cell"
                                + " WHERE c.birth = ? ORDER BY c.age LIMIT 1")
                        .bind(0, id)
                        .mapTo(Long.class)
                        .findOne())
                .orElse(null);
    }

    Optional<Event> event(String id) {
        Long number = number(handle, id);
        if (number == null) {
            return Optional.empty();
        }
        List<Row> rows = handle.createQuery("SELECT e.* FROM event e WHERE e.number = ?")
                .bind(0, number)
                .map((row, context) -> row(row))
                .list();
        return fresh(rows).stream().findFirst();
    }

    /** The event with an id and, with its values, everyone who reports them. */
    Optional<Event> whole(String id) {
        Optional<Event> event = event(id);
        boolean listed = event.stream()
                .flatMap(one -> one.fields().values().stream())
                .flatMap(field -> field.reported().stream())
                .allMatch(Reported::isWhole);
        if (event.isEmpty() || listed) {
            return event;
        }
        long number = Objects.requireNonNull(number(handle, id));
        List<Telling> tellings =
                new TellingReader(handle).tellings(List.of(number), EVER).getOrDefault(number, List.of());
        Verdict verdict = new Decisions(handle).verdict(number);
        return Optional.of(fusion.get().whole(event.get().id(), tellings, verdict));
    }

    /** The query; null where it asks for a person whom nobody names. */
    private @Nullable EventSql sql(EventQuery wanted) {
        List<String> persons = wanted.person() == null ? List.of() : new PersonReader(handle).ids(wanted.person());
        return wanted.person() != null && persons.isEmpty()
                ? null
                : new EventSql(wanted, persons, wanted.limit() > 0 && isOften(wanted.sides()));
    }

    /** Whether a single side has a part in so many events that sorting all of them takes longer than finding the latest. */
    private boolean isOften(List<String> sides) {
        return sides.size() == 1
                && handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM event_participant WHERE code = ?"
                                        + " AND kind IN ('COUNTRY', 'BODY') LIMIT " + OFTEN + ") AS found")
                                .bind(0, sides.get(0))
                                .mapTo(Integer.class)
                                .one()
                        == OFTEN;
    }

    /** The numbers of the events that fit, in the query's order; its day of knowledge is left aside. */
    List<Long> numbers(EventQuery wanted) {
        EventSql sql = sql(wanted);
        if (sql == null) {
            return List.of();
        }
        Query query = handle.createQuery(sql.numbers());
        sql.values().forEach(query::bind);
        return query.mapTo(Long.class).list();
    }

    /** Events by their numbers. */
    Map<Long, Event> ofNumbers(List<Long> numbers) {
        List<Row> rows = handle.createQuery("SELECT e.* FROM event e WHERE e.number IN (" + listed(numbers) + ")")
                .map((row, context) -> row(row))
                .list();
        Map<String, Long> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row.number()));
        Map<Long, Event> events = new HashMap<>();
        for (Event event : fresh(rows)) {
            Long number = byId.get(event.id());
            if (number != null) {
                events.put(number, event);
            }
        }
        return events;
    }

    /** Numbers as SQL lists them. */
    static String listed(Collection<Long> numbers) {
        return numbers.isEmpty() ? "-1" : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    List<Event> events(EventQuery wanted) {
        EventSql sql = sql(wanted);
        if (sql == null) {
            return List.of();
        }
        LocalDate knownOn = wanted.knownOn();
        if (knownOn != null) {
            return asOf(rows(sql, sql.text()), wanted, knownOn);
        }
        if (!wanted.values().isEmpty()) {
            return saying(wanted);
        }
        if (wanted.limit() == 0) {
            return fresh(rows(sql, sql.text()));
        }
        List<Row> rows = new ArrayList<>(rows(sql, sql.dated(wanted.limit())));
        if (rows.size() < wanted.limit()) {
            rows.addAll(rows(sql, sql.undated(wanted.limit() - rows.size())));
        }
        return fresh(rows);
    }

    /** What the values to show are is known only when they are read, so the database cannot stop at the limit. */
    private List<Event> saying(EventQuery wanted) {
        EventSql sql = Objects.requireNonNull(sql(wanted.limit(0)));
        Stream<Event> fitting = fresh(rows(sql, sql.text())).stream().filter(event -> EventSql.says(wanted, event));
        return (wanted.limit() > 0 ? fitting.limit(wanted.limit()) : fitting).toList();
    }

    private List<Row> rows(EventSql sql, String text) {
        Query query = handle.createQuery(text);
        sql.values().forEach(query::bind);
        return query.map((row, context) -> row(row)).list();
    }

    private List<Event> fresh(List<Row> rows) {
        List<Long> stale = rows.stream()
                .filter(row -> row.event() == null)
                .map(Row::number)
                .toList();
        Map<Long, List<Telling>> tellings = new TellingReader(handle).tellings(stale, EVER);
        List<Event> events = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.event() != null) {
                events.add(row.event());
            } else if (tellings.containsKey(row.number())) {
                events.add(fusion.get().event(row.id(), tellings.getOrDefault(row.number(), List.of()), verdict(row)));
            }
        }
        return events;
    }

    private Verdict verdict(Row row) {
        return new Decisions(handle).verdict(row.number());
    }

    /** The events as the documents told them that were there on a day. */
    private List<Event> asOf(List<Row> rows, EventQuery wanted, LocalDate day) {
        List<Long> changed =
                rows.stream().filter(row -> !row.isAsOf(day)).map(Row::number).toList();
        Map<Long, List<Telling>> tellings = new TellingReader(handle).tellings(changed, day);
        List<Event> events = new ArrayList<>();
        for (Row row : rows) {
            Event event = asOf(row, tellings, day);
            if (event != null && EventSql.fits(wanted, event)) {
                events.add(event);
            }
        }
        return EventSql.inOrder(wanted, events);
    }

    private @Nullable Event asOf(Row row, Map<Long, List<Telling>> tellings, LocalDate day) {
        if (row.isAsOf(day)) {
            return row.event();
        }
        List<Telling> known = tellings.get(row.number());
        return known == null ? null : fusion.get().event(row.id(), known, verdict(row));
    }

    private static Row row(ResultSet row) throws SQLException {
        String summary = row.getString("summary");
        boolean stale = summary == null || row.getInt("stale") == 1;
        Event event = stale ? null : event(row, EventSummary.of(summary));
        long lastKnown = row.getLong("last_known");
        return new Row(row.getLong("number"), row.getString("id"), event, row.wasNull() ? null : lastKnown);
    }

    private static Event event(ResultSet row, EventSummary summary) throws SQLException {
        return new Event(
                row.getString("id"),
                row.getString("type"),
                Status.of(row.getString("status")),
                summary.statuses(),
                summary.fields(),
                day(row, "first_day"),
                day(row, "last_day"),
                summary.participants(),
                row.getInt("documents"),
                row.getInt("independent"),
                row.getDouble("confidence"),
                ReviewState.valueOf(row.getString("review")),
                LocalDate.ofEpochDay(row.getLong("known_on")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }
}
