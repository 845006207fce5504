package org.dragoman.ledger.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.Source;
import org.jspecify.annotations.Nullable;

/** Events as JSON objects that leave nothing out. What is unknown is absent. */
public final class EventObject {
    private EventObject() {}

    /** An event with all values and all reports. */
    public static Map<String, Object> of(ToldEvent told, EventWords words) {
        Event event = told.event();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", event.id());
        object.put("type", event.type());
        object.put("status", event.status().code());
        object.put("summary", Summary.of(event, words));
        object.put("fields", Summary.displayed(event));
        put(object, "first_day", event.firstDay());
        put(object, "last_day", event.lastDay());
        object.put(
                "participants",
                event.participants().stream().map(EventObject::participant).toList());
        putVoices(object, event);
        object.put("values", values(event));
        object.put("reports", told.reports().stream().map(EventObject::report).toList());
        return object;
    }

    private static void putVoices(Map<String, Object> object, Event event) {
        object.put("documents", event.documents());
        object.put("independent", event.independent());
        object.put("confidence", event.confidence());
        object.put("review", event.review().name().toLowerCase(Locale.ROOT));
        object.put("known_since", event.knownSince().toString());
    }

    private static void put(Map<String, Object> object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(name, value instanceof Number || value instanceof Boolean ? value : value.toString());
        }
    }

    private static Map<String, Object> participant(Participant participant) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", participant.kind().name().toLowerCase(Locale.ROOT));
        object.put("code", participant.code());
        object.put("name", participant.name());
        return object;
    }

    private static Map<String, Object> values(Event event) {
        Map<String, Object> values = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> values.put(name, value(value)));
        if (event.statuses().reported().size() > 1) {
            values.put("status", value(event.statuses()));
        }
        return values;
    }

    private static Map<String, Object> value(FieldValue value) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (value.disputed()) {
            object.put("disputed", true);
        }
        if (value.corrected()) {
            object.put("corrected", true);
        }
        object.put(
                "reported", value.reported().stream().map(EventObject::reported).toList());
        return object;
    }

    private static Map<String, Object> reported(Reported reported) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("value", reported.value());
        object.put("documents", reported.documents());
        object.put("independent", reported.independent());
        put(object, "contradicts", reported.contradicts() ? true : null);
        object.put("claims", reported.sources().stream().map(Source::claim).toList());
        return object;
    }

    private static Map<String, Object> report(Report report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("claim", report.number());
        object.putAll(report.claim()
                .toMap(report.evidence().stream().map(EventObject::evidence).toList()));
        object.put("document", document(report.document()));
        return object;
    }

    private static Map<String, Object> evidence(CitedEvidence place) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("start", place.start());
        object.put("end", place.end());
        object.put("line", place.line());
        object.put("text", place.text());
        return object;
    }

    private static Map<String, Object> document(DocumentEntry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("content", entry.content());
        put(object, "lang", entry.language());
        put(object, "published", entry.published());
        put(object, "source", entry.source());
        put(object, "url", entry.url());
        put(object, "title", entry.title());
        if (entry.copyOf() != null) {
            object.put("copy", true);
        }
        return object;
    }
}
