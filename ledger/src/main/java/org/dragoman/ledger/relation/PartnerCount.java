package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.ledger.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * How many partners of a tier a document says that a country has, held against what the ledger itself holds on that day,
 * with the difference explained by what the packs know.
 *
 * @param tier code of the tier
 * @param stated how many the documents say
 * @param day the day it is counted on: the date of the earliest document that says it; null where unknown
 * @param held the partners of that tier that the ledger knows on that day, sorted
 * @param higher partners of a higher tier whom the ledger knows on that day and whom the count includes, sorted
 * @param untold partners of the packs on that day of whom no document of the ledger tells
 * @param otherwise partners of the packs on that day of whom documents tell something else: another tier, or a later day
 * @param doubtful those of {@code held} and {@code higher} for whom the packs have another tier on that day, sorted
 * @param later partners that the ledger knows to have reached the tier only after that day, sorted
 * @param left partners that the ledger knows to have left the tier by that day, sorted
 * @param event what states the count
 */
public record PartnerCount(
        String tier,
        int stated,
        @Nullable LocalDate day,
        List<String> held,
        List<String> higher,
        List<KnownTier> untold,
        List<KnownTier> otherwise,
        List<String> doubtful,
        List<String> later,
        List<String> left,
        Event event) {
    public PartnerCount {
        held = List.copyOf(held);
        higher = List.copyOf(higher);
        untold = List.copyOf(untold);
        otherwise = List.copyOf(otherwise);
        doubtful = List.copyOf(doubtful);
        later = List.copyOf(later);
        left = List.copyOf(left);
    }

    /** How many partners the ledger lacks; negative where it holds more than are stated. */
    public int missing() {
        return stated - held.size() - higher.size();
    }

    /** How many of the stated partners nothing accounts for; negative where more are known than stated. */
    public int unexplained() {
        return missing() - untold.size() - otherwise.size();
    }
}
