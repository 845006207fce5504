package org.dragoman.ledger.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Participant;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of the claims that tell it. What is displayed of several values of a field is told by {@link Choice}.
 */
final class Assembly {
    private static final double MOST_CONFIDENCE = 0.99;
    /** The fields that date an event, the first one that it has. */
    private static final List<String> DATES = List.of("when", "period", "deadline");

    private final Rules kinds;
    private final Actors actors;
    private final Normal normal;
    private final Choice choice;

    /** @param mostSources how many sources are listed with a value */
    Assembly(Rules kinds, Actors actors, Normal normal, int mostSources) {
        this.kinds = kinds;
        this.actors = actors;
        this.normal = normal;
        this.choice = new Choice(kinds, actors, normal, mostSources);
    }

    Event event(String id, List<Telling> tellings, Verdict verdict) {
        List<Telling> ordered = tellings.stream().sorted(Choice.EARLIEST_FIRST).toList();
        Map<String, FieldValue> fields = fields(ordered, verdict);
        Edtf date = date(fields);
        Set<Long> documents = new HashSet<>();
        ordered.forEach(telling -> documents.add(telling.source().document()));
        FieldValue statuses =
                choice.of("status", ordered, telling -> telling.claim().status().code());
        return new Event(
                id,
                ordered.get(0).claim().type(),
                status(ordered),
                statuses,
                fields,
                date == null || date.start() == null ? null : date.firstDay(),
                date == null || date.end() == null ? null : date.lastDay(),
                participants(fields),
                documents.size(),
                Choice.voices(ordered),
                confidence(ordered),
                verdict.state(),
                ordered.stream()
                        .map(Telling::knownSince)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH));
    }

    private Map<String, FieldValue> fields(List<Telling> tellings, Verdict verdict) {
        Set<String> names =
                new LinkedHashSet<>(kinds.order(tellings.get(0).claim().type()));
        tellings.forEach(telling -> names.addAll(telling.claim().fields().keySet()));
        names.addAll(verdict.corrections().keySet());
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        for (String name : names) {
            FieldValue value = choice.of(
                    name,
                    tellers(name, tellings, verdict),
                    telling -> telling.claim().field(name));
            Object corrected = verdict.corrections().get(name);
            if (corrected != null) {
                fields.put(name, new FieldValue(corrected, value.reported(), true, value.disputed()));
            } else if (!value.reported().isEmpty()) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    /** Those whose word on a field counts: all, or of what is said of another field those who tell its value as shown. */
    private List<Telling> tellers(String name, List<Telling> tellings, Verdict verdict) {
        String base = kinds.saidOf(name);
        if (base == null
                || tellings.stream().allMatch(telling -> telling.claim().field(name) == null)) {
            return tellings;
        }
        Object corrected = verdict.corrections().get(base);
        FieldValue value = choice.of(base, tellings, telling -> telling.claim().field(base));
        String shown = normal.key(base, corrected == null ? value.displayed() : corrected);
        return tellings.stream()
                .filter(telling -> {
                    Object told = telling.claim().field(base);
                    return told == null || normal.key(base, told).equals(shown);
                })
                .toList();
    }

    static @Nullable Edtf date(Map<String, FieldValue> fields) {
        for (String field : DATES) {
            FieldValue value = fields.get(field);
            if (value != null) {
                return edtf(value.displayed());
            }
        }
        return null;
    }

    static @Nullable Edtf edtf(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return Edtf.parse(String.valueOf(value));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The newest word decides whether it was denied; else what is furthest along. */
    private static Status status(List<Telling> earliestFirst) {
        Status last = earliestFirst.get(earliestFirst.size() - 1).claim().status();
        if (last == Status.DENIED) {
            return last;
        }
        return earliestFirst.stream()
                .map(telling -> telling.claim().status())
                .filter(status -> status != Status.DENIED)
                .min(Comparator.naturalOrder())
                .orElse(last);
    }

    /** That not all independent voices are read wrongly. */
    private static double confidence(List<Telling> tellings) {
        Map<String, Double> best = new HashMap<>();
        tellings.forEach(telling -> best.merge(telling.voice(), telling.claim().confidence(), Math::max));
        double wrong = best.values().stream().sorted().reduce(1.0, (product, sure) -> product * (1 - sure));
        double most = best.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        return Math.round(Math.max(most, Math.min(MOST_CONFIDENCE, 1 - wrong)) * 100) / 100.0;
    }

    private List<Participant> participants(Map<String, FieldValue> fields) {
        Map<String, Participant> participants = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (kinds.kind(field) == FieldKind.ACTOR) {
                actors.actors(value.displayed()).forEach(actor -> add(participants, actor));
            }
        });
        return new ArrayList<>(participants.values());
    }

    private void add(Map<String, Participant> participants, Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON) {
            put(participants, new Participant(Participant.Kind.PERSON, actor.key(), actor.name()));
        } else if (actor.kind() == Actor.Kind.ORGANISATION) {
            put(participants, new Participant(Participant.Kind.ORGANISATION, actor.key(), actor.name()));
        }
        String side = actor.side();
        if (side != null) {
            Participant.Kind kind = actors.isCountry(side) ? Participant.Kind.COUNTRY : Participant.Kind.BODY;
            put(participants, new Participant(kind, side, side));
        }
    }

    private static void put(Map<String, Participant> participants, Participant one) {
        participants.putIfAbsent(one.kind() + " " + one.code(), one);
    }
}
