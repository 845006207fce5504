package org.dragoman.ledger.store;

import java.util.List;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;

/** Takes events with their numbers in the ledger: for what is made out of a ledger and kept beside it. */
@FunctionalInterface
public interface NumberedEvents {
    /**
     * Takes one event.
     *
     * @param number of the event in this ledger; ids are the same in every ledger, numbers are shorter
     * @param event what all reports tell
     * @param reports every claim that tells it
     */
    void take(long number, Event event, List<Report> reports);
}
