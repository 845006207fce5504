package org.dragoman.ledger.store;

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

/**
 * Writes the part of an event that is kept as JSON: its values with their sources, and who has a part in it. A source that
 * reports many values is written once, first of all, and named by its place in this list. {@link EventSummary} reads it.
 */
final class EventJson {
    private EventJson() {}

    static String write(Event event) {
        Map<Source, Integer> sources = new LinkedHashMap<>();
        Map<String, Object> fields = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> fields.put(name, write(value, sources)));
        Map<String, Object> statuses = write(event.statuses(), sources);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("sources", sources.keySet().stream().map(EventJson::write).toList());
        summary.put("fields", fields);
        summary.put("statuses", statuses);
        summary.put(
                "participants",
                event.participants().stream().map(EventJson::write).toList());
        return ClaimJson.line(summary);
    }

    private static List<Object> write(Participant one) {
        return List.of(one.kind().name(), one.code(), one.name());
    }

    private static Map<String, Object> write(FieldValue value, Map<Source, Integer> sources) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value.corrected()) {
            map.put("human", value.displayed());
        }
        if (value.disputed()) {
            map.put("disputed", true);
        }
        map.put(
                "values",
                value.reported().stream().map(one -> write(one, sources)).toList());
        return map;
    }

    private static Map<String, Object> write(Reported reported, Map<Source, Integer> sources) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", reported.value());
        map.put("documents", reported.documents());
        map.put("independent", reported.independent());
        put(map, "contradicts", reported.contradicts() ? true : null);
        map.put(
                "sources",
                reported.sources().stream()
                        .map(source -> place(source, sources))
                        .toList());
        return map;
    }

    private static int place(Source source, Map<Source, Integer> sources) {
        Integer known = sources.putIfAbsent(source, sources.size());
        return known == null ? sources.size() - 1 : known;
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
}
