package org.dragoman.ledger.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.Source;

/** Events of which documents tell different things, with who says which. */
final class DisagreementSection {
    private final Material material;

    DisagreementSection(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<Event> disputed = material.ledger()
                .events(EventQuery.all()
                        .sides(material.one(), material.other())
                        .onlyDisputed()
                        .to(material.day())
                        .newest()
                        .limit(material.plan().mostLines()));
        Map<String, List<Report>> reports = material.reports(disputed);
        List<Block> blocks = new ArrayList<>();
        disputed.forEach(event -> blocks.add(line(event, reports.getOrDefault(event.id(), List.of()))));
        return blocks;
    }

    private Line line(Event event, List<Report> reports) {
        Set<Integer> notes = new TreeSet<>();
        List<String> differing = new ArrayList<>();
        event.fields().forEach((name, value) -> {
            if (value.disputed()) {
                differing.add(versions(name, value));
                value.reported().forEach(reported -> notes.addAll(notes(reported, reports)));
            }
        });
        String lead = material.date(event.text(event.text("when") == null ? "period" : "when"));
        String text = material.words().event(event) + ". " + String.join(". ", differing);
        return new Line(lead, text, null, List.copyOf(notes));
    }

    private List<Integer> notes(Reported reported, List<Report> reports) {
        Set<Long> claims = reported.sources().stream().map(Source::claim).collect(Collectors.toSet());
        return material.citations()
                .of(reports.stream()
                        .filter(report -> claims.contains(report.number()))
                        .toList());
    }

    private String versions(String name, FieldValue value) {
        BriefWords words = material.words();
        String values = value.reported().stream()
                .map(reported -> words.phrase(
                        "lines/version",
                        Map.of(
                                "value", words.values().of(name, reported.value()),
                                "reports", reports(reported.documents()))))
                .collect(Collectors.joining(" / "));
        return words.fill("lines/differing", Map.of("field", name, "values", values));
    }

    private String reports(int number) {
        return number == 1
                ? material.words().text("remarks/report")
                : material.words().phrase("remarks/many", Map.of("reports", number));
    }
}
