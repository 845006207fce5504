package org.dragoman.ledger.relation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Source;
import org.dragoman.reader.claim.Status;

/**
 * Tells which figures of one thing and time cannot all be true. Fusion takes figures that lie close together for one figure
 * in dispute; such as lie far apart stay events of their own, and would stand unmarked side by side.
 */
final class Odds {
    /** Figures apart by no more than this part of the smaller one are the same, rounded or counted otherwise. */
    private static final BigDecimal LEEWAY = new BigDecimal("0.1");

    private Odds() {}

    /** Those among the figures of a series that contradict one of them. */
    static List<Event> of(Figure figure, List<Figure> series) {
        return series.stream()
                .filter(other -> other.period().equals(figure.period()) && isFact(other) && isFact(figure))
                .filter(other -> areApart(figure, other) && !isToldBeside(figure.event(), other.event()))
                .map(Figure::event)
                .toList();
    }

    /** A forecast may miss what comes, and what is denied is not told. */
    private static boolean isFact(Figure figure) {
        Status status = figure.event().status();
        return status == Status.DONE || status == Status.ONGOING;
    }

    private static boolean areApart(Figure one, Figure other) {
        BigDecimal gap = one.value().max(other.value()).subtract(upper(one).min(upper(other)));
        BigDecimal smaller = one.value().abs().min(other.value().abs());
        return gap.compareTo(smaller.multiply(LEEWAY)) > 0;
    }

    /** The upper end of a figure that is told as a range. */
    private static BigDecimal upper(Figure figure) {
        Object upper = figure.event().value("value_to");
        return upper instanceof Number ? Series.number(upper).max(figure.value()) : figure.value();
    }

    /** Whether one document tells both: then it tells of two things. */
    private static boolean isToldBeside(Event one, Event other) {
        Set<Long> both = documents(one);
        both.retainAll(documents(other));
        return !both.isEmpty();
    }

    private static Set<Long> documents(Event event) {
        Set<Long> documents = new HashSet<>();
        FieldValue value = event.fields().get("value");
        if (value != null) {
            value.reported()
                    .forEach(reported ->
                            reported.sources().stream().map(Source::document).forEach(documents::add));
        }
        return documents;
    }
}
