package org.dragoman.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.brief.Bars;
import org.dragoman.ledger.brief.Brief.Bar;
import org.dragoman.ledger.brief.Brief.BarChart;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Series;
import org.dragoman.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows figures as series over time. */
@Command(
        name = "indicators",
        description =
                "Shows the figures between two sides (or of one) as series over time, with what documents contradict"
                        + " each other on, and growth that does not follow from the figures.")
public final class IndicatorsCommand extends LedgerCommand {
    private static final int MOST_REPORTS = 2;

    @Parameters(paramLabel = "SIDE", arity = "1..*", description = "Countries or bodies that all have a part.")
    private List<String> sides = List.of();

    @Option(names = "--measure", paramLabel = "MEASURE", description = "Only this measure: trade, exports, aid, ...")
    private @Nullable String measure;

    @Option(names = "--plot", description = "Draw the figures of whole years.")
    private boolean plot;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the chart of the longest series to this file: .svg or .png.")
    private @Nullable Path out;

    @Option(
            names = "--limit",
            converter = Limit.class,
            paramLabel = "N",
            description = "Look at so many figures and no more, those of the latest times (default: 200; 0 for all).")
    private int limit = 200;

    private List<Series> series(Ledger ledger) {
        EventQuery query = EventQuery.all().types("indicator").sides(codes(sides));
        List<Series> series =
                Series.of(new Latest(console(), limit, "these are of the latest %d figures; --limit 0 looks at all")
                        .of(ledger, measure == null ? query : query.value("measure", measure)));
        return found(series, ledger, "no figure in %s fits the question");
    }

    @Override
    String listing(Ledger ledger) {
        List<Series> all = series(ledger);
        StringBuilder text = new StringBuilder();
        Map<String, List<Report>> reports = firstReports(
                ledger,
                all.stream()
                        .flatMap(series -> series.figures().stream())
                        .map(Figure::event)
                        .toList(),
                MOST_REPORTS);
        for (Series series : all) {
            text.append(title(series)).append('\n');
            if (plot && series.ofYears().size() > 1) {
                text.append(Bars.text(chart(series)));
            }
            EventListing citations = new EventListing(words());
            for (Figure figure : series.figures()) {
                citations.heading("  " + figure.period() + "  " + FigureWords.value(words(), figure.event()) + "  "
                        + figure.event().id() + notes(figure));
                reports.getOrDefault(figure.event().id(), List.of()).forEach(citations::citation);
            }
            text.append(citations.text());
        }
        writeChart(all);
        return text.toString();
    }

    private String title(Series series) {
        return FigureWords.title(words(), series);
    }

    private String value(Figure figure) {
        return String.valueOf(words().value("value", figure.value()));
    }

    private String notes(Figure figure) {
        StringBuilder notes = new StringBuilder();
        if (figure.event().isDisputed()) {
            notes.append("  disputed");
        }
        for (Event other : figure.odds()) {
            notes.append("  cannot be true beside ")
                    .append(FigureWords.value(words(), other))
                    .append(' ')
                    .append(other.id());
        }
        if (figure.isGrowthDoubtful()) {
            notes.append(String.format(
                    Locale.ROOT,
                    "  growth is told as %s per cent, the figures make %s",
                    figure.growth(),
                    figure.computedGrowth()));
        }
        return notes.toString();
    }

    private BarChart chart(Series series) {
        List<Bar> bars = series.ofYears().stream()
                .map(figure -> new Bar(
                        String.valueOf(figure.period().firstDay().getYear()),
                        figure.value().doubleValue(),
                        value(figure)))
                .toList();
        return new BarChart(title(series), bars);
    }

    /** The chart of the longest series, where a file is named for it. */
    private void writeChart(List<Series> series) {
        if (out != null) {
            write(out, chart(series.get(0)));
            console().say("the chart is written to " + out);
        }
    }

    private void write(Path file, BarChart chart) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".svg")) {
                Files.writeString(file, Bars.svgPicture(chart), StandardCharsets.UTF_8);
            } else if (name.endsWith(".png")) {
                Files.write(file, Bars.png(chart));
            } else {
                throw refused("--out: " + file + " is neither .svg nor .png.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the chart cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        List<Map<String, Object>> objects = new ArrayList<>();
        List<Series> all = series(ledger);
        writeChart(all);
        for (Series series : all) {
            Map<String, Object> object = object();
            object.put("between", series.sides());
            object.put("measure", series.measure());
            object.put("unit", series.unit());
            put(object, "from", series.from());
            put(object, "to", series.to());
            put(object, "about", series.about());
            object.put(
                    "figures",
                    series.figures().stream().map(IndicatorsCommand::object).toList());
            objects.add(object);
        }
        return objects;
    }

    private static Map<String, Object> object(Figure figure) {
        Map<String, Object> object = object();
        object.put("period", figure.period().toString());
        object.put("value", figure.value());
        put(object, "bound", figure.event().text("bound"));
        put(object, "growth_percent", figure.growth());
        put(object, "computed_growth_percent", figure.computedGrowth());
        object.put("disputed", figure.event().isDisputed());
        if (!figure.odds().isEmpty()) {
            object.put("at_odds_with", FigureWords.odds(figure));
        }
        object.put("event", figure.event().id());
        return object;
    }
}
