package org.dragoman.ledger.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.jspecify.annotations.Nullable;

/** Events in a line or a few words. Each method gives null where there is nothing to say. */
final class Summary {
    private static final int MOST_SOURCES = 50;

    private Summary() {}

    /** What the event is, in plain words. */
    static String of(Event event, EventWords words) {
        return words.of(event.type(), displayed(event));
    }

    /** The values to show, by their fields. */
    static Map<String, Object> displayed(Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> fields.put(name, value.displayed()));
        return fields;
    }

    static @Nullable String participants(Event event, Participant.Kind kind) {
        return joined(event.participants().stream()
                .filter(one -> one.kind() == kind)
                .map(Participant::name)
                .toList());
    }

    /** The names of the fields that are so. */
    static @Nullable String fields(Event event, Predicate<FieldValue> so) {
        return joined(event.fields().entrySet().stream()
                .filter(field -> so.test(field.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** Of every disputed field the values that contradict each other, with how many documents say so and the first of them. */
    static @Nullable String disagreements(Event event) {
        return joined(disagreementLines(event));
    }

    static List<String> disagreementLines(Event event) {
        return event.fields().entrySet().stream()
                .filter(field -> field.getValue().disputed())
                .map(field -> field.getKey() + ": "
                        + field.getValue().inDispute().stream()
                                .map(Summary::reported)
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String reported(Reported reported) {
        String documents = reported.sources().stream()
                .map(source -> source.documentId())
                .distinct()
                .collect(Collectors.joining(", "));
        return FieldText.of(reported.value()) + " (" + reported.documents() + ": " + documents + ")";
    }

    /** Who published the documents that tell it; their ids where nobody is named. */
    static @Nullable String sources(ToldEvent told) {
        return ofDocuments(told, document -> document.source() == null ? document.id() : document.source());
    }

    static @Nullable String addresses(ToldEvent told) {
        return ofDocuments(told, DocumentEntry::url);
    }

    /** What an event that thousands of documents tell would list fits into no cell; the table of reports has all. */
    private static @Nullable String ofDocuments(ToldEvent told, Function<DocumentEntry, @Nullable String> of) {
        List<String> all = told.reports().stream()
                .map(Report::document)
                .map(of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String first = joined(all.subList(0, Math.min(all.size(), MOST_SOURCES)));
        return all.size() <= MOST_SOURCES
                ? first
                : first + FieldText.SEPARATOR + "and " + (all.size() - MOST_SOURCES) + " more";
    }

    private static @Nullable String joined(List<String> items) {
        return items.isEmpty() ? null : String.join(FieldText.SEPARATOR, items);
    }
}
