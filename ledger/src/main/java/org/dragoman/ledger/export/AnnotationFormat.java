package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.Report;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.pack.PackNode;

/**
 * The evidence as annotations of the documents (W3C Web Annotation): one page of annotations, each on the sentence that an
 * event was read from, by its position and by its words.
 */
final class AnnotationFormat implements ExportFormat {
    static final String FILE = "core/export/annotation.yaml";

    private final PackNode file;
    private final EventWords words;
    private final Identifiers identifiers;

    AnnotationFormat(PackNode file, EventWords words, Identifiers identifiers) {
        this.file = file;
        this.words = words;
        this.identifiers = identifiers;
    }

    @Override
    public EventWriter start(OutputStream out) throws IOException {
        String head = ClaimJson.value(head());
        return new JsonItems(out, head.substring(0, head.length() - 1) + ",\"items\":[", this::annotations);
    }

    private Map<String, Object> head() {
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("id", identifiers.part("annotations"));
        collection.put("type", "AnnotationCollection");
        collection.put("label", file.textOf("label", ""));
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("@context", file.textOf("context", ""));
        head.put("id", identifiers.part("annotations/all"));
        head.put("type", "AnnotationPage");
        head.put("partOf", collection);
        head.put("startIndex", 0);
        return head;
    }

    private List<Map<String, Object>> annotations(ToldEvent told) {
        List<Map<String, Object>> annotations = new ArrayList<>();
        for (Report report : told.reports()) {
            for (int place = 0; place < report.evidence().size(); place++) {
                annotations.add(annotation(told, report, place));
            }
        }
        return annotations;
    }

    private Map<String, Object> annotation(ToldEvent told, Report report, int place) {
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", identifiers.part("annotation/" + report.number() + "-" + (place + 1)));
        annotation.put("type", "Annotation");
        annotation.put("motivation", "describing");
        annotation.put("body", List.of(eventBody(told), textBody(report)));
        annotation.put("target", target(report, report.evidence().get(place)));
        return annotation;
    }

    private Map<String, Object> eventBody(ToldEvent told) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "SpecificResource");
        body.put("source", identifiers.event(told.event().id()));
        body.put("purpose", "identifying");
        return body;
    }

    private Map<String, Object> textBody(Report report) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("purpose", "describing");
        body.put("format", "text/plain");
        body.put("language", file.textOf("language", ""));
        body.put(
                "value",
                report.claim().type() + ": "
                        + words.of(report.claim().type(), report.claim().fields()));
        return body;
    }

    private Map<String, Object> target(Report report, CitedEvidence place) {
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", place.start());
        position.put("end", place.end());
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", place.text());
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        target.put("source", identifiers.document(report.document()));
        target.put("selector", List.of(position, quote));
        return target;
    }
}
