package org.dragoman.ledger.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.ledger.brief.Brief.Bar;
import org.dragoman.ledger.brief.Brief.BarChart;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Subheading;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Series;

/** Figures as series, with a chart of those that have several whole years. */
final class FigureSection {
    private final Material material;

    FigureSection(Material material) {
        this.material = material;
    }

    /** The series with figures for times that had begun by the day. */
    static List<Series> series(Material material) {
        return Series.of(material.all("indicator").stream()
                .filter(event -> event.firstDay() == null || !event.firstDay().isAfter(material.day()))
                .toList());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Series series : series(material)) {
            String title = title(material, series);
            blocks.add(new Subheading(title));
            if (series.ofYears().size() > 1) {
                blocks.add(chart(title, series));
            }
            series.figures().forEach(figure -> blocks.add(line(figure)));
        }
        return blocks;
    }

    static String title(Material material, Series series) {
        boolean ofBoth =
                series.sides().size() == 2 && series.sides().containsAll(List.of(material.one(), material.other()));
        return title(material.words(), series, !ofBoth);
    }

    /** @param sides whether it is to be said between whom it is */
    private static String title(BriefWords words, Series series, boolean sides) {
        Fields fields = new Fields();
        fields.put("between", sides ? series.sides() : null);
        fields.put("measure", series.measure());
        fields.put("from", series.from());
        fields.put("to", series.to());
        fields.put("about", series.about());
        fields.put("unit", series.isUnitSaid() ? null : series.unit());
        return words.fill("lines/series", fields.map());
    }

    /** A figure in words, without its period. */
    static String text(BriefWords words, Figure figure) {
        Fields fields = new Fields();
        fields.put("bound", figure.event().text("bound"));
        fields.put("value", figure.value());
        fields.put("unit", figure.event().text("unit"));
        fields.put("growth", figure.growth());
        return words.phrase("lines/figure", fields.map());
    }

    /** A figure's value with its unit and the word before it. */
    static String value(BriefWords words, Event figure) {
        Fields fields = new Fields();
        for (String name : List.of("bound", "value", "unit")) {
            fields.put(name, figure.value(name));
        }
        return words.phrase("lines/figure", fields.map());
    }

    private Line line(Figure figure) {
        List<String> remarks = new ArrayList<>();
        String remark = material.remark(figure.event());
        if (remark != null) {
            remarks.add(remark);
        }
        if (!figure.odds().isEmpty()) {
            String others = figure.odds().stream()
                    .map(other -> value(material.words(), other))
                    .collect(Collectors.joining(" / "));
            remarks.add(material.words().phrase("lines/at-odds", Map.of("values", others)));
        }
        if (figure.isGrowthDoubtful()) {
            Fields fields = new Fields();
            fields.put("growth", figure.growth());
            fields.put("computed", figure.computedGrowth());
            remarks.add(material.words().phrase("lines/growth-doubt", fields.map()));
        }
        return new Line(
                material.date(figure.period().toString()),
                text(material.words(), figure),
                material.words().joined(remarks),
                material.notes(figure.event()));
    }

    private BarChart chart(String title, Series series) {
        List<Bar> bars = series.ofYears().stream()
                .map(figure -> new Bar(
                        String.valueOf(figure.period().firstDay().getYear()),
                        figure.value().doubleValue(),
                        material.words().values().number(figure.value())))
                .toList();
        return new BarChart(title, bars);
    }
}
