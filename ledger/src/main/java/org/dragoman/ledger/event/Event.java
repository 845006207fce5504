package org.dragoman.ledger.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * One event of the world as all documents tell it: the claims that tell the same thing, made one. A state (an office, a
 * tier in force, a figure) is an event too.
 *
 * @param id stable: documents that come later, a re-read and human decisions leave it as it is. After a merge the older
 *     id stays, and the younger one still finds the event
 * @param type record type
 * @param status how far it has come by the reports: the newest report decides whether it was denied; otherwise what is
 *     furthest along
 * @param statuses every status reported, by code
 * @param fields the type's fields in the order of the record format
 * @param firstDay first day of the displayed date; null where no date is known or its start is open
 * @param lastDay last day of the displayed date; null where no date is known or its end is open
 * @param participants countries, bodies, persons and organisations in it, in the order in which the fields name them
 * @param documents how many documents report it
 * @param independent how many of them are independent: copies of one text and documents of one publisher count once
 * @param confidence 0 to 1, that it is read rightly; grows with independent reports
 * @param review what humans have said of it
 * @param knownSince the day on which the ledger first held a report of it
 */
public record Event(
        String id,
        String type,
        Status status,
        FieldValue statuses,
        Map<String, FieldValue> fields,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Participant> participants,
        int documents,
        int independent,
        double confidence,
        ReviewState review,
        LocalDate knownSince) {
    public Event {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        participants = List.copyOf(participants);
    }

    /** The value to show of a field; null where nobody reports one. */
    public @Nullable Object value(String field) {
        FieldValue value = fields.get(field);
        return value == null ? null : value.displayed();
    }

    /** The value to show of a field as text; null where nobody reports one. */
    public @Nullable String text(String field) {
        Object value = value(field);
        return value == null ? null : String.valueOf(value);
    }

    /** Whether reports of it contradict each other in some field. */
    public boolean isDisputed() {
        return fields.values().stream().anyMatch(FieldValue::disputed);
    }

    /** The codes of its countries and bodies. */
    public List<String> sides() {
        return participants.stream()
                .filter(one -> one.kind() == Participant.Kind.COUNTRY || one.kind() == Participant.Kind.BODY)
                .map(Participant::code)
                .toList();
    }
}
