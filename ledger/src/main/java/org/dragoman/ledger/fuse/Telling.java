package org.dragoman.ledger.fuse;

import java.time.LocalDate;
import org.dragoman.ledger.event.Source;
import org.dragoman.reader.claim.Claim;

/**
 * A claim as a report of an event.
 *
 * @param source where it stands
 * @param claim what it says
 * @param voice whose word it is: the same for copies of one text and for documents of one publisher
 * @param knownSince the day on which the ledger came to hold it
 */
public record Telling(Source source, Claim claim, String voice, LocalDate knownSince) {}
