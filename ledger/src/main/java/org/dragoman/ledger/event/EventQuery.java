package org.dragoman.ledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        return new EventQuery(
                Set.of(names),
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

    /** Of events in which all of these countries and bodies have a part: one code, or the two of a pair, or more. */
    public EventQuery sides(String... codes) {
        List<String> sorted = new ArrayList<>(new TreeSet<>(List.of(codes)));
        return new EventQuery(
                types,
                sorted,
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

    public EventQuery person(@Nullable String nameOrId) {
        return new EventQuery(
                types,
                sides,
                nameOrId,
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

    public EventQuery from(@Nullable LocalDate day) {
        return new EventQuery(
                types,
                sides,
                person,
                day,
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

    public EventQuery to(@Nullable LocalDate day) {
        return new EventQuery(
                types,
                sides,
                person,
                from,
                day,
                statuses,
                knownOn,
                rejected,
                disputed,
                alone,
                newestFirst,
                values,
                limit);
    }

    public EventQuery statuses(Status... wanted) {
        return new EventQuery(
                types,
                sides,
                person,
                from,
                to,
                Set.of(wanted),
                knownOn,
                rejected,
                disputed,
                alone,
                newestFirst,
                values,
                limit);
    }

    public EventQuery knownOn(@Nullable LocalDate day) {
        return new EventQuery(
                types, sides, person, from, to, statuses, day, rejected, disputed, alone, newestFirst, values, limit);
    }

    public EventQuery withRejected() {
        return new EventQuery(
                types, sides, person, from, to, statuses, knownOn, true, disputed, alone, newestFirst, values, limit);
    }

    public EventQuery onlyDisputed() {
        return new EventQuery(
                types, sides, person, from, to, statuses, knownOn, rejected, true, alone, newestFirst, values, limit);
    }

    /** Without events in which another country or body has a part as well. */
    public EventQuery withoutOthers() {
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
                true,
                newestFirst,
                values,
                limit);
    }

    public EventQuery newest() {
        return new EventQuery(
                types, sides, person, from, to, statuses, knownOn, rejected, disputed, alone, true, values, limit);
    }

    /** Only events of which this is the value to show of a field that holds text. */
    public EventQuery value(String field, String text) {
        Map<String, String> wanted = new TreeMap<>(values);
        wanted.put(field, text);
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
                wanted,
                limit);
    }

    /** At most so many; 0 for all. */
    public EventQuery limit(int most) {
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
                most);
    }
}
