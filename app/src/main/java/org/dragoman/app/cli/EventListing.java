package org.dragoman.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.relation.Words;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.time.Edtf;

/** Lists events for people: what happened, who says so and where, and on what reports disagree. */
final class EventListing {
    /** Reports of one event that are cited. */
    static final int MOST_REPORTS = 3;

    private static final String INDENT = "      ";

    private final ClaimWords words;
    private final StringBuilder text = new StringBuilder();

    EventListing(ClaimWords words) {
        this.words = words;
    }

    String text() {
        return text.toString();
    }

    void heading(String heading) {
        text.append(heading).append('\n');
    }

    /** One event with its first reports; more need not be given. */
    EventListing add(Event event, List<Report> reports) {
        return add(event, reports, MOST_REPORTS);
    }

    /** @param most how many reports are cited */
    EventListing add(Event event, List<Report> reports, int most) {
        text.append("  ").append(line(event)).append('\n');
        event.fields().forEach((name, value) -> disagreement(name, value));
        reports.stream().limit(most).forEach(this::citation);
        if (event.documents() > most) {
            text.append(INDENT)
                    .append("and ")
                    .append(event.documents() - most)
                    .append(" more: readouts ")
                    .append(event.id())
                    .append('\n');
        }
        return this;
    }

    /** What happened in one line, with how it is known. */
    String line(Event event) {
        StringBuilder line = new StringBuilder(event.type()).append("  ").append(said(event));
        if (event.status() != Status.DONE) {
            line.append(" [").append(event.status().code()).append(']');
        }
        Edtf told = event.firstDay() == null && event.lastDay() == null ? Words.earliestTold(event) : null;
        if (told != null) {
            line.append("  (first told ").append(told).append(')');
        }
        if (event.documents() > 1) {
            line.append(String.format(
                    Locale.ROOT, "  (%d reports, %d independent)", event.documents(), event.independent()));
        }
        if (event.review() != ReviewState.UNREVIEWED) {
            line.append("  (")
                    .append(event.review().name().toLowerCase(Locale.ROOT))
                    .append(" by a human)");
        }
        return line.append("  ").append(event.id()).toString();
    }

    private String said(Event event) {
        Map<String, Object> displayed = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> displayed.put(name, value.displayed()));
        return words.of(event.type(), displayed);
    }

    /** What the reports say of a field that a human corrected, or on which they disagree. */
    private void disagreement(String name, FieldValue value) {
        if (value.corrected() || value.disputed()) {
            List<Reported> told = value.corrected() ? value.reported() : value.inDispute();
            String values = told.stream()
                    .map(reported -> words.value(name, reported.value()) + " (" + documents(reported) + ")")
                    .collect(Collectors.joining(" | "));
            text.append(INDENT)
                    .append(value.corrected() ? name + " corrected by a human; reported: " : "disputed " + name + ": ")
                    .append(values.isEmpty() ? "nothing" : values)
                    .append('\n');
        }
    }

    private static String documents(Reported reported) {
        String named = reported.sources().stream()
                .map(source -> source.documentId())
                .distinct()
                .limit(MOST_REPORTS)
                .collect(Collectors.joining(", "));
        int more = reported.documents() - MOST_REPORTS;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    /** The same with the number by which a decision names the claim. */
    void numbered(Report report) {
        int start = text.length();
        citation(report);
        text.insert(Math.max(start, text.length() - 1), "  claim " + report.number());
    }

    /** Where a document says it, with its words. */
    void citation(Report report) {
        for (CitedEvidence evidence : report.evidence()) {
            text.append(INDENT)
                    .append(report.document().id())
                    .append(':')
                    .append(evidence.line())
                    .append(report.document().copyOf() == null ? "" : " (copy)")
                    .append(" \"")
                    .append(Quote.shortened(evidence.text()))
                    .append("\"\n");
            return;
        }
    }
}
