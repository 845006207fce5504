package org.dragoman.ledger.event;

import java.util.List;
import org.dragoman.reader.claim.Claim;

/**
 * One document's word on an event.
 *
 * @param document where it stands
 * @param number of the claim in the ledger
 * @param claim what it says
 * @param evidence the sentences it was read from
 */
public record Report(DocumentEntry document, long number, Claim claim, List<CitedEvidence> evidence) {
    public Report {
        evidence = List.copyOf(evidence);
    }
}
