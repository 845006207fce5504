package org.dragoman.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.ReviewState;

/** A query for events as SQL, and the same conditions on events at hand. */
final class EventSql {
    /** A day before all others: a bound, rather than "has a day", leads the database to the index of days. */
    private static final long BEFORE_ALL = -1_000_000_000;

    /** Text that is in JSON as it is. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 -]+");

    private final EventQuery wanted;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String ofTypes = "";

    /**
     * @param persons ids of the person asked for; empty for any
     * @param often whether the side asked for has a part in so many events that those in the order of days are looked at
     *     rather than all of its own
     */
    EventSql(EventQuery wanted, List<String> persons, boolean often) {
        this.wanted = wanted;
        addTypes(often);
        addSides(often ? "+" : "");
        addPersons(persons);
        if (!wanted.rejected()) {
            conditions.add("e.review <> '" + ReviewState.REJECTED.name() + "'");
        }
        addSaid();
        if (wanted.knownOn() == null) {
            addWhatChanges();
        } else {
            conditions.add("e.known_on <= :known_on");
            values.put("known_on", Days.number(wanted.knownOn()));
        }
    }

    /** The name under which a pair of sides is kept. */
    static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    Map<String, Object> values() {
        return values;
    }

    String text() {
        return select("e.*");
    }

    /** The same for nothing but the numbers of the events. */
    String numbers() {
        return select("e.number");
    }

    /** The first so many that have a day, in its order: found by the index of days, without sorting all that fit. */
    String dated(int limit) {
        return first(limit, "e.first_day > " + BEFORE_ALL, "e.first_day" + order());
    }

    /** The first so many that have none, which come after all others. */
    String undated(int limit) {
        return first(limit, "e.first_day IS NULL", "");
    }

    /** What is to be sorted is numbers: with their summaries, thousands of events would be carried through the sorting. */
    private String first(int limit, String condition, String firstOrder) {
        return "SELECT e.* FROM event e WHERE e.number IN (SELECT number FROM ("
                + select("e.number AS number", condition, firstOrder) + " LIMIT " + limit + ") AS found) ORDER BY "
                + wholeOrder(firstOrder);
    }

    private String select(String columns) {
        String limit = wanted.limit() > 0 && wanted.knownOn() == null ? " LIMIT " + wanted.limit() : "";
        return select(columns, "", "e.first_day IS NULL, e.first_day" + order()) + limit;
    }

    private String order() {
        return wanted.newestFirst() ? " DESC" : "";
    }

    private String select(String columns, String condition, String firstOrder) {
        List<String> all = new ArrayList<>(conditions);
        if (!condition.isEmpty()) {
            all.add(condition);
        }
        StringBuilder sql = new StringBuilder("SELECT " + columns + " FROM event e");
        if (!all.isEmpty()) {
            sql.append(" WHERE ").append(String.join(" AND ", all));
        }
        return sql.append(" ORDER BY ").append(wholeOrder(firstOrder)).toString();
    }

    private String wholeOrder(String firstOrder) {
        return firstOrder + (firstOrder.isEmpty() ? "" : ", ") + "e.last_day IS NULL, e.last_day" + order() + ", e.id";
    }

    /**
     * The types asked for; those of the events of some sides stand beside the sides, which is the shorter way. Where the
     * events are looked at in the order of days, only those of the types are.
     */
    private void addTypes(boolean often) {
        if (!wanted.types().isEmpty()) {
            String types = "type IN (" + names("type", List.copyOf(wanted.types())) + ")";
            ofTypes = " AND p." + types;
            if (often || wanted.sides().isEmpty()) {
                conditions.add("e." + types);
            }
        }
    }

    private String names(String stem, List<String> texts) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            names.add(":" + stem + at);
            values.put(stem + at, texts.get(at));
        }
        return String.join(", ", names);
    }

    private void addSides(String sign) {
        List<String> sides = wanted.sides();
        if (wanted.alone()) {
            conditions.add("coalesce(e.sides, (SELECT count(*) FROM event_participant a WHERE a.event = e.number"
                    + " AND a.kind IN ('COUNTRY', 'BODY'))) = " + sides.size());
        }
        if (sides.size() == 1) {
            conditions.add(sign + "e.number IN (SELECT p.event FROM event_participant p WHERE p.code = :side"
                    + " AND p.kind IN ('COUNTRY', 'BODY')" + ofTypes + ")");
            values.put("side", sides.get(0));
        }
        for (int at = 1; at < sides.size(); at++) {
            conditions.add("e.number IN (SELECT p.event FROM event_pair p WHERE p.pair = :pair" + at + ofTypes + ")");
            values.put("pair" + at, pair(sides.get(0), sides.get(at)));
        }
    }

    private void addPersons(List<String> persons) {
        if (!persons.isEmpty()) {
            conditions.add("e.number IN (SELECT event FROM event_participant WHERE kind = 'PERSON' AND code IN ("
                    + names("person", persons) + "))");
        }
    }

    /**
     * Leaves out events whose summary has the text asked for nowhere: reading a summary takes a hundred times longer. What
     * remains may still have it in another field, and {@link #says} looks closer.
     */
    private void addSaid() {
        for (String text : wanted.values().values()) {
            if (PLAIN.matcher(text).matches()) {
                String name = "said" + values.size();
                conditions.add("(e.stale = 1 OR e.summary IS NULL OR e.summary LIKE :" + name + ")");
                values.put(name, "%\"" + text + "\"%");
            }
        }
    }

    /** Conditions on what may have been otherwise on an earlier day. */
    private void addWhatChanges() {
        if (wanted.from() != null) {
            conditions.add("(e.last_day >= :from_day OR e.last_day IS NULL AND e.first_day IS NOT NULL)");
            values.put("from_day", Days.number(wanted.from()));
        }
        if (wanted.to() != null) {
            conditions.add("(e.first_day <= :to_day OR e.first_day IS NULL AND e.last_day IS NOT NULL)");
            values.put("to_day", Days.number(wanted.to()));
        }
        if (!wanted.statuses().isEmpty()) {
            conditions.add("e.status IN ("
                    + wanted.statuses().stream()
                            .map(status -> "'" + status.code() + "'")
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        if (wanted.disputed()) {
            conditions.add("e.disputed = 1");
        }
    }

    /** Whether the values to show of an event are the ones asked for. */
    static boolean says(EventQuery wanted, Event event) {
        return wanted.values().entrySet().stream()
                .allMatch(asked -> asked.getValue().equals(event.text(asked.getKey())));
    }

    /** Whether an event fits in what may have been otherwise on an earlier day. */
    static boolean fits(EventQuery wanted, Event event) {
        LocalDate from = wanted.from();
        LocalDate to = wanted.to();
        LocalDate first = event.firstDay();
        LocalDate last = event.lastDay();
        boolean dated = first != null || last != null;
        boolean afterStart = from == null || dated && (last == null || !last.isBefore(from));
        boolean beforeEnd = to == null || dated && (first == null || !first.isAfter(to));
        return afterStart
                && beforeEnd
                && says(wanted, event)
                && (wanted.statuses().isEmpty() || wanted.statuses().contains(event.status()))
                && (!wanted.disputed() || event.isDisputed());
    }

    static List<Event> inOrder(EventQuery wanted, List<Event> events) {
        Comparator<LocalDate> days = wanted.newestFirst() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Event> order = Comparator.comparing(Event::firstDay, Comparator.nullsLast(days))
                .thenComparing(Event::lastDay, Comparator.nullsLast(days))
                .thenComparing(Event::id);
        return events.stream()
                .sorted(order)
                .limit(wanted.limit() > 0 ? wanted.limit() : Long.MAX_VALUE)
                .toList();
    }
}
