package org.dragoman.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Series;
import org.dragoman.ledger.store.Ledger;
import picocli.CommandLine.Command;

/** Lists events with contradicting reports, and figures that cannot all be true. */
@Command(
        name = "conflicts",
        description = {
            "Lists events on which documents contradict each other, with every value and who says it; and figures of one"
                    + " thing and time that lie too far apart to be one."
        })
public final class ConflictsCommand extends EventsCommand {
    @Override
    EventQuery refined(EventQuery query) {
        return query.onlyDisputed();
    }

    private List<Series> series(Ledger ledger) {
        EventQuery figures = query().types("indicator").newest();
        return Series.of(ledger.events(figures.limit(limit()))).stream()
                .filter(one -> !one.atOdds().isEmpty())
                .toList();
    }

    private static List<Event> figures(List<Series> series) {
        return series.stream()
                .flatMap(one -> one.atOdds().stream())
                .flatMap(List::stream)
                .map(Figure::event)
                .toList();
    }

    /** The disputed events; refused where there are neither such nor figures that contradict each other. */
    private List<Event> disputed(Ledger ledger, List<Series> series) {
        List<Event> disputed = latest(ledger, refined(query()));
        return series.isEmpty() ? foundEvents(disputed, ledger) : disputed;
    }

    @Override
    String listing(Ledger ledger) {
        List<Series> series = series(ledger);
        List<Event> disputed = disputed(ledger, series);
        StringBuilder text = new StringBuilder(listed(ledger, disputed));
        Map<String, List<Report>> reports = firstReports(ledger, figures(series), EventListing.MOST_REPORTS);
        for (Series one : series) {
            for (List<Figure> figures : one.atOdds()) {
                EventListing listing = new EventListing(words());
                listing.heading("cannot all be true: " + FigureWords.title(words(), one) + ", "
                        + figures.get(0).period());
                figures.forEach(figure -> listing.add(
                        figure.event(), reports.getOrDefault(figure.event().id(), List.of())));
                text.append(listing.text());
            }
        }
        return text.toString();
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        List<Series> series = series(ledger);
        Map<String, Event> events = new LinkedHashMap<>();
        disputed(ledger, series).forEach(event -> events.put(event.id(), event));
        figures(series).forEach(event -> events.putIfAbsent(event.id(), event));
        List<Map<String, Object>> objects = objects(ledger, List.copyOf(events.values()));
        Map<String, Figure> atOdds = series.stream()
                .flatMap(one -> one.figures().stream())
                .filter(figure -> !figure.odds().isEmpty())
                .collect(Collectors.toMap(figure -> figure.event().id(), Function.identity(), (one, other) -> other));
        for (Map<String, Object> object : objects) {
            Figure figure = atOdds.get(String.valueOf(object.get("id")));
            if (figure != null) {
                object.put("at_odds_with", FigureWords.odds(figure));
            }
        }
        return objects;
    }
}
