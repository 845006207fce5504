package org.dragoman.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the earliest published claims of events. Most events have a few; one that thousands of documents tell, such as who
 * is prime minister, is asked for by itself, so that the database keeps no more of its claims than are wanted.
 */
final class FirstClaims {
    /** Documents from which on an event is asked for by itself. */
    private static final int OFTEN = 200;

    private static final String TOLD =
            " FROM cell l JOIN claim c ON c.cell = l.number JOIN document d ON d.number = c.document";

    private static final Comparator<Dated> EARLIEST_FIRST = Comparator.comparing(
                    Dated::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Dated::copy)
            .thenComparingLong(dated -> dated.told().claim());

    private final Handle handle;
    private final int most;

    /** @param most how many claims of each event are wanted */
    FirstClaims(Handle handle, int most) {
        this.handle = handle;
        this.most = most;
    }

    private record Dated(EventClaim told, @Nullable String published, boolean copy) {}

    List<EventClaim> of(Collection<Long> events) {
        List<Long> often = handle.createQuery("SELECT number FROM event WHERE number IN (" + EventReader.listed(events)
                        + ") AND documents >= " + Math.max(OFTEN, most))
                .mapTo(Long.class)
                .list();
        List<Long> others = new ArrayList<>(events);
        others.removeAll(often);
        List<EventClaim> told = new ArrayList<>();
        together(others)
                .values()
                .forEach(claims ->
                        claims.stream().sorted(EARLIEST_FIRST).limit(most).forEach(dated -> told.add(dated.told())));
        often.forEach(event -> told.addAll(alone(event)));
        return told;
    }

    private Map<Long, List<Dated>> together(List<Long> events) {
        Map<Long, List<Dated>> claims = new HashMap<>();
        handle.createQuery("SELECT " + EventClaim.COLUMNS + ", d.published AS published, d.copy_of IS NOT NULL AS copy"
                        + TOLD + " WHERE l.event IN (" + EventReader.listed(events) + ")")
                .map((row, context) ->
                        new Dated(EventClaim.of(row), row.getString("published"), row.getBoolean("copy")))
                .forEach(dated -> claims.computeIfAbsent(dated.told().event(), event -> new ArrayList<>())
                        .add(dated));
        return claims;
    }

    private List<EventClaim> alone(long event) {
        return handle.createQuery(
                        "SELECT " + EventClaim.COLUMNS + TOLD
                                + " WHERE l.event = ? ORDER BY d.published IS NULL, d.published, d.copy_of IS NOT NULL, c.number LIMIT ?")
                .bind(0, event)
                .bind(1, most)
                .map((row, context) -> EventClaim.of(row))
                .list();
    }
}
