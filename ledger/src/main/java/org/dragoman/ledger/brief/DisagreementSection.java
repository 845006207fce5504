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
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Series;

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
        for (Series series : FigureSection.series(material)) {
            series.atOdds().forEach(figures -> blocks.add(line(series, figures)));
        }
        return blocks;
    }

    /** Figures of one thing and time that cannot all be true. */
    private Line line(Series series, List<Figure> figures) {
        Set<Integer> notes = new TreeSet<>();
        figures.forEach(figure -> notes.addAll(material.notes(figure.event())));
        String values = figures.stream()
                .map(figure -> version(
                        FigureSection.value(material.words(), figure.event()),
                        figure.event().documents()))
                .collect(Collectors.joining(" / "));
        Map<String, String> said = Map.of("field", FigureSection.title(material, series), "values", values);
        return new Line(
                material.date(figures.get(0).period().toString()),
                material.words().fill("lines/differing", said),
                null,
                List.copyOf(notes));
    }

    private Line line(Event event, List<Report> reports) {
        Set<Integer> notes = new TreeSet<>();
        List<String> differing = new ArrayList<>();
        event.fields().forEach((name, value) -> {
            if (value.disputed()) {
                differing.add(versions(name, value));
                value.inDispute().forEach(reported -> notes.addAll(notes(reported, reports)));
            }
        });
        String lead = material.date(event.text(event.text("when") == null ? "period" : "when"));
        String text = new BareEvents(material.words(), material.plan()).said(event, Citations.inOrder(reports)) + ". "
                + String.join(". ", differing);
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
        String values = value.inDispute().stream()
                .map(reported -> version(words.values().of(name, reported.value()), reported.documents()))
                .collect(Collectors.joining(" / "));
        return words.fill("lines/differing", Map.of("field", name, "values", values));
    }

    private String version(String value, int documents) {
        return material.words().phrase("lines/version", Map.of("value", value, "reports", reports(documents)));
    }

    private String reports(int number) {
        return number == 1
                ? material.words().text("remarks/report")
                : material.words().phrase("remarks/many", Map.of("reports", number));
    }
}
