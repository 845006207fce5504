package org.dragoman.ledger.export;

import java.util.List;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;

/**
 * An event with everything that tells it.
 *
 * @param event what all documents say, made one
 * @param reports every claim that tells it, the earliest published first
 */
public record ToldEvent(Event event, List<Report> reports) {
    public ToldEvent {
        reports = List.copyOf(reports);
    }
}
