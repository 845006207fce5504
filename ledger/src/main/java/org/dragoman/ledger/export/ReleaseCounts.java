package org.dragoman.ledger.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.ReviewState;

/** How much a release holds. */
final class ReleaseCounts {
    private final Map<String, Map<String, Long>> by = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> filled = new TreeMap<>();
    private final Set<Long> documents = new HashSet<>();
    private long events;
    private long reports;
    private long disputed;
    private long reviewed;

    void add(ToldEvent told) {
        Event event = told.event();
        events++;
        count("type", event.type());
        count("status", event.status().code());
        if (event.firstDay() != null) {
            count("year", String.valueOf(event.firstDay().getYear()));
        }
        disputed += event.isDisputed() ? 1 : 0;
        reviewed += event.review() == ReviewState.UNREVIEWED ? 0 : 1;
        event.fields()
                .keySet()
                .forEach(field -> filled.computeIfAbsent(event.type(), type -> new TreeMap<>())
                        .merge(field, 1L, Long::sum));
        for (Report report : told.reports()) {
            reports++;
            documents.add(report.document().number());
            count("language", report.claim().language());
        }
    }

    private void count(String what, String value) {
        by.computeIfAbsent(what, one -> new TreeMap<>()).merge(value, 1L, Long::sum);
    }

    long ofType(String type) {
        return by.getOrDefault("type", Map.of()).getOrDefault(type, 0L);
    }

    /** In how many events of a type a field is known. */
    long filled(String type, String field) {
        return filled.getOrDefault(type, Map.of()).getOrDefault(field, 0L);
    }

    /** The fields of a type that some event has. */
    Set<String> fields(String type) {
        return filled.getOrDefault(type, Map.of()).keySet();
    }

    Map<String, Object> toMap() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("events", events);
        counts.put("reports", reports);
        counts.put("documents", documents.size());
        counts.put("disputed_events", disputed);
        counts.put("reviewed_events", reviewed);
        by.forEach((what, numbers) -> counts.put("by_" + what, numbers));
        return counts;
    }
}
