package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.ledger.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * How many partners of a tier a document says that a country has, held against what the ledger itself holds on that day.
 *
 * @param tier code of the tier
 * @param stated how many the documents say
 * @param day the day it is counted on: the date of the earliest document that says it; null where unknown
 * @param held the partners of that tier that the ledger knows on that day, sorted
 * @param later partners that the ledger knows to have reached the tier only after that day, sorted
 * @param event what states the count
 */
public record PartnerCount(
        String tier, int stated, @Nullable LocalDate day, List<String> held, List<String> later, Event event) {
    public PartnerCount {
        held = List.copyOf(held);
        later = List.copyOf(later);
    }

    /** How many partners the ledger lacks; negative where it holds more than are stated. */
    public int missing() {
        return stated - held.size();
    }
}
