package org.dragoman.ledger.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.fuse.Telling;
import org.dragoman.ledger.fuse.Verdict;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Works out anew what the events are whose claims have changed. */
final class Settling {
    /** Events in one transaction. */
    private static final int MANY = 500;

    private static final int MOST_PAIRED = 12;

    private static final String UPDATE = "UPDATE event SET type = ?, status = ?, first_day = ?, last_day = ?,"
            + " documents = ?, independent = ?, confidence = ?, known_on = ?, review = ?, disputed = ?, stale = 0,"
            + " summary = ?, changed = ?, last_known = ?, sides = ? WHERE number = ?";

    private final Handle handle;
    private final Fusion fusion;
    private final Decisions decisions;

    Settling(Handle handle, Fusion fusion) {
        this.handle = handle;
        this.fusion = fusion;
        this.decisions = new Decisions(handle);
    }

    /** Works out the next events; {@code false} where none is left. */
    boolean next() {
        Map<Long, String> stale = new LinkedHashMap<>();
        List<Long> known = new ArrayList<>();
        handle.createQuery("SELECT number, id, summary IS NULL AS fresh FROM event WHERE stale = 1 ORDER BY number"
                        + " LIMIT " + MANY)
                .map((row, context) -> {
                    if (!row.getBoolean("fresh")) {
                        known.add(row.getLong("number"));
                    }
                    return stale.put(row.getLong("number"), row.getString("id"));
                })
                .list();
        if (stale.isEmpty()) {
            return false;
        }
        Map<Long, List<Telling>> tellings = new TellingReader(handle).tellings(stale.keySet(), LocalDate.MAX);
        boolean reviewed = handle.createQuery("SELECT count(*) FROM review")
                        .mapTo(Long.class)
                        .one()
                > 0;
        Map<Long, Summary> events = new LinkedHashMap<>();
        stale.forEach((number, id) -> {
            List<Telling> told = tellings.get(number);
            if (told != null) {
                Verdict verdict = reviewed ? decisions.verdict(number) : Verdict.NONE;
                events.put(number, new Summary(fusion.event(id, told, verdict), lastKnown(told)));
            }
        });
        clear(known);
        long change = Changes.next(handle);
        try {
            write(events, change);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        String untold = " FROM event WHERE stale = 1 AND number IN (" + joined(stale.keySet()) + ")";
        handle.execute("INSERT INTO event_gone (changed, event) SELECT " + change + ", number" + untold);
        handle.execute("DELETE" + untold);
        return true;
    }

    /**
     * An event as it is worked out.
     *
     * @param lastKnown the day on which the latest of its claims came
     */
    private record Summary(Event event, LocalDate lastKnown) {}

    private static LocalDate lastKnown(List<Telling> tellings) {
        return tellings.stream()
                .map(Telling::knownSince)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static String joined(Iterable<Long> numbers) {
        List<String> texts = new ArrayList<>();
        numbers.forEach(number -> texts.add(String.valueOf(number)));
        return String.join(",", texts);
    }

    /** Takes out what stood in the tables for events that were worked out before. */
    private void clear(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        handle.execute("DELETE FROM event_participant WHERE event IN (" + joined(numbers) + ")");
        handle.execute("DELETE FROM event_pair WHERE event IN (" + joined(numbers) + ")");
    }

    private void write(Map<Long, Summary> events, long change) throws SQLException {
        try (PreparedStatement update = handle.getConnection().prepareStatement(UPDATE);
                PreparedStatement participant = handle.getConnection()
                        .prepareStatement(
                                "INSERT INTO event_participant (event, place, kind, code, type) VALUES (?, ?, ?, ?, ?)");
                PreparedStatement pair = handle.getConnection()
                        .prepareStatement("INSERT INTO event_pair (pair, event, type) VALUES (?, ?, ?)")) {
            for (Map.Entry<Long, Summary> entry : events.entrySet()) {
                Event event = entry.getValue().event();
                bind(update, entry.getKey(), entry.getValue(), change);
                bindParticipants(participant, entry.getKey(), event);
                bindPairs(pair, entry.getKey(), event);
            }
            update.executeBatch();
            participant.executeBatch();
            pair.executeBatch();
        }
    }

    private static void bind(PreparedStatement update, long number, Summary summary, long change) throws SQLException {
        Event event = summary.event();
        update.setString(1, event.type());
        update.setString(2, event.status().code());
        setDay(update, 3, event.firstDay());
        setDay(update, 4, event.lastDay());
        update.setInt(5, event.documents());
        update.setInt(6, event.independent());
        update.setDouble(7, event.confidence());
        update.setLong(8, Days.number(event.knownSince()));
        update.setString(9, event.review().name());
        update.setInt(10, event.isDisputed() && event.review() != ReviewState.REJECTED ? 1 : 0);
        update.setString(11, EventJson.write(event));
        update.setLong(12, change);
        update.setLong(13, Days.number(summary.lastKnown()));
        update.setInt(14, event.sides().size());
        update.setLong(15, number);
        update.addBatch();
    }

    private static void setDay(PreparedStatement statement, int place, @Nullable LocalDate day) throws SQLException {
        if (day == null) {
            statement.setNull(place, Types.INTEGER);
        } else {
            statement.setLong(place, Days.number(day));
        }
    }

    private static void bindParticipants(PreparedStatement insert, long number, Event event) throws SQLException {
        int place = 0;
        for (Participant one : event.participants()) {
            insert.setLong(1, number);
            insert.setInt(2, place++);
            insert.setString(3, one.kind().name());
            insert.setString(4, one.code());
            insert.setString(5, event.type());
            insert.addBatch();
        }
    }

    private static void bindPairs(PreparedStatement insert, long number, Event event) throws SQLException {
        List<String> sides = new ArrayList<>(new TreeSet<>(event.sides()));
        int most = Math.min(sides.size(), MOST_PAIRED);
        for (int one = 0; one < most; one++) {
            for (int other = one + 1; other < most; other++) {
                insert.setString(1, EventSql.pair(sides.get(one), sides.get(other)));
                insert.setLong(2, number);
                insert.setString(3, event.type());
                insert.addBatch();
            }
        }
    }
}
