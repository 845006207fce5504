package org.dragoman.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Series;

/** How series of figures are named in listings. */
final class FigureWords {
    private FigureWords() {}

    /** What is counted between whom, and in what. */
    static String title(ClaimWords words, Series series) {
        String sides = series.sides().stream().map(words::name).collect(Collectors.joining(" - "));
        String direction = series.from() == null || series.to() == null
                ? ""
                : " from " + words.name(series.from()) + " to " + words.name(series.to());
        String unit = series.unit().isEmpty() || series.isUnitSaid() ? "" : ", in " + series.unit();
        return (sides.isEmpty() ? "" : sides + ": ")
                + words.value("measure", series.measure())
                + direction
                + (series.about() == null ? "" : ", " + series.about())
                + unit;
    }

    /** A figure's value with the word that documents put before it, such as "over". */
    static String value(ClaimWords words, Event figure) {
        String bound = figure.text("bound");
        return (bound == null ? "" : bound + " ") + words.value("value", figure.value("value"));
    }

    /** The ids of the figures that cannot be true beside one. */
    static List<String> odds(Figure figure) {
        return figure.odds().stream().map(Event::id).toList();
    }
}
