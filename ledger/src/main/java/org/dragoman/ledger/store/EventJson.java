package org.dragoman.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.Source;
import org.dragoman.reader.claim.ClaimJson;
import org.jspecify.annotations.Nullable;

/** The part of an event that is kept as JSON: its values with their sources, and who has a part in it. */
final class EventJson {
    private EventJson() {}

    static String write(Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> fields.put(name, write(value)));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("fields", fields);
        summary.put("statuses", write(event.statuses()));
        summary.put(
                "participants",
                event.participants().stream().map(EventJson::write).toList());
        return ClaimJson.line(summary);
    }

    private static List<Object> write(Participant one) {
        return List.of(one.kind().name(), one.code(), one.name());
    }

    private static Map<String, Object> write(FieldValue value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value.corrected()) {
            map.put("human", value.displayed());
        }
        if (value.disputed()) {
            map.put("disputed", true);
        }
        map.put("values", value.reported().stream().map(EventJson::write).toList());
        return map;
    }

    private static Map<String, Object> write(Reported reported) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", reported.value());
        map.put("documents", reported.documents());
        map.put("independent", reported.independent());
        map.put("sources", reported.sources().stream().map(EventJson::write).toList());
        return map;
    }

    private static Map<String, Object> write(Source source) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("claim", source.claim());
        map.put("document", source.document());
        map.put("id", source.documentId());
        put(map, "by", source.publisher());
        put(map, "on", source.published());
        map.put("in", source.language());
        put(map, "copy", source.copy() ? true : null);
        return map;
    }

    private static void put(Map<String, Object> map, String field, @Nullable Object value) {
        if (value != null) {
            map.put(field, value);
        }
    }

    static Map<String, FieldValue> fields(Map<String, Object> summary) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        StoredJson.map(summary.get("fields")).forEach((name, value) -> fields.put(name, fieldValue(value)));
        return fields;
    }

    static FieldValue fieldValue(@Nullable Object json) {
        Map<String, Object> map = StoredJson.map(json);
        List<Reported> reported = new ArrayList<>();
        for (Object one : StoredJson.list(map.get("values"))) {
            reported.add(reported(StoredJson.map(one)));
        }
        Object human = map.get("human");
        Object first = reported.isEmpty() ? "" : reported.get(0).value();
        return new FieldValue(human == null ? first : human, reported, human != null, map.containsKey("disputed"));
    }

    private static Reported reported(Map<String, Object> map) {
        List<Source> sources = new ArrayList<>();
        for (Object one : StoredJson.list(map.get("sources"))) {
            sources.add(source(StoredJson.map(one)));
        }
        Object value = map.get("value");
        return new Reported(value == null ? "" : value, sources, (int) StoredJson.number(map, "documents"), (int)
                StoredJson.number(map, "independent"));
    }

    private static Source source(Map<String, Object> map) {
        return new Source(
                StoredJson.number(map, "claim"),
                StoredJson.number(map, "document"),
                String.valueOf(map.get("id")),
                StoredJson.text(map, "by"),
                StoredJson.text(map, "on"),
                String.valueOf(map.get("in")),
                map.containsKey("copy"));
    }

    static List<Participant> participants(Map<String, Object> summary) {
        List<Participant> participants = new ArrayList<>();
        for (Object one : StoredJson.list(summary.get("participants"))) {
            List<Object> parts = StoredJson.list(one);
            participants.add(new Participant(
                    Participant.Kind.valueOf(String.valueOf(parts.get(0))),
                    String.valueOf(parts.get(1)),
                    String.valueOf(parts.get(2))));
        }
        return participants;
    }
}
