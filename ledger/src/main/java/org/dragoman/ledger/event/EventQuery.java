package org.dragoman.ledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.reader.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for. Everything that is named must hold; nothing named is all events, save those that humans
 * rejected. Immutable: each method gives a new query.
 *
 * <pre>{@code
 * EventQuery.all().types("visit").sides("FR", "VN").from(LocalDate.of(2013, 1, 1))
 * }</pre>
 *
 * @param types record types; empty for any
 * @param sides countries and bodies that all have a part; empty for any
 * @param person name or id of a person who has a part; null for any
 * @param from first day: events that were over before it are left out, and those without a date; null for no bound
 * @param to last day: events that began after it are left out, and those without a date; null for no bound
 * @param statuses empty for any
 * @param knownOn only what documents said that were in the ledger by the end of this day (UTC); null for all. Values,
 *     counts and status are then those of that day; which claims belong together is today's knowledge
 * @param rejected whether events that humans rejected are among the answers
 * @param disputed whether only events with contradicting reports are asked for
 * @param alone whether no other country or body than the sides may have a part
 * @param newestFirst whether the latest come first; otherwise the earliest do. Events without a date come last
 * @param values text that is shown of a field, by the field; empty for any
 * @param limit most events to answer with; 0 for all
 */
public record EventQuery(
        Set<String> types,
        List<String> sides,
        @Nullable String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Status> statuses,
        @Nullable LocalDate knownOn,
        boolean rejected,
        boolean disputed,
        boolean alone,
        boolean newestFirst,
        Map<String, String> values,
        int limit) {
    public EventQuery {
        types = Set.copyOf(types);
        sides = List.copyOf(sides);
        statuses = Set.copyOf(statuses);
        values = Map.copyOf(values);
    }

    /** All events that no human rejected, the earliest first. */
    public static EventQuery all() {
        return new EventQuery(
                Set.of(), List.of(), null, null, null, Set.of(), null, false, false, false, false, Map.of(), 0);
    }

    public EventQuery types(String... names) {
        return with(copy -> copy.types = Set.of(names));
    }

    /** Of events in which all of these countries and bodies have a part: one code, or the two of a pair, or more. */
    public EventQuery sides(String... codes) {
        return with(copy -> copy.sides = new ArrayList<>(new TreeSet<>(List.of(codes))));
    }

    public EventQuery person(@Nullable String nameOrId) {
        return with(copy -> copy.person = nameOrId);
    }

    public EventQuery from(@Nullable LocalDate day) {
        return with(copy -> copy.from = day);
    }

    public EventQuery to(@Nullable LocalDate day) {
        return with(copy -> copy.to = day);
    }

    public EventQuery statuses(Status... wanted) {
        return with(copy -> copy.statuses = Set.of(wanted));
    }

    public EventQuery knownOn(@Nullable LocalDate day) {
        return with(copy -> copy.knownOn = day);
    }

    public EventQuery withRejected() {
        return with(copy -> copy.rejected = true);
    }

    public EventQuery onlyDisputed() {
        return with(copy -> copy.disputed = true);
    }

    /** Without events in which another country or body has a part as well. */
    public EventQuery withoutOthers() {
        return with(copy -> copy.alone = true);
    }

    public EventQuery newest() {
        return with(copy -> copy.newestFirst = true);
    }

    /** Only events of which this is the value to show of a field that holds text. */
    public EventQuery value(String field, String text) {
        Map<String, String> wanted = new TreeMap<>(values);
        wanted.put(field, text);
        return with(copy -> copy.values = wanted);
    }

    /** At most so many; 0 for all. */
    public EventQuery limit(int most) {
        return with(copy -> copy.limit = most);
    }

    private EventQuery with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.query();
    }

    /** A query while one of its conditions is changed. */
    private static final class Copy {
        private Set<String> types;
        private List<String> sides;
        private @Nullable String person;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private Set<Status> statuses;
        private @Nullable LocalDate knownOn;
        private boolean rejected;
        private boolean disputed;
        private boolean alone;
        private boolean newestFirst;
        private Map<String, String> values;
        private int limit;

        Copy(EventQuery query) {
            this.types = query.types;
            this.sides = query.sides;
            this.person = query.person;
            this.from = query.from;
            this.to = query.to;
            this.statuses = query.statuses;
            this.knownOn = query.knownOn;
            this.rejected = query.rejected;
            this.disputed = query.disputed;
            this.alone = query.alone;
            this.newestFirst = query.newestFirst;
            this.values = query.values;
            this.limit = query.limit;
        }

        EventQuery query() {
            return new EventQuery(
                    types,
                    sides,
                    person,
                    from,
                    to,
                    statuses,
                    knownOn,
                    rejected,
                    disputed,
                    alone,
                    newestFirst,
                    values,
                    limit);
        }
    }
}
