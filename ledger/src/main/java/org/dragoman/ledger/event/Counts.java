package org.dragoman.ledger.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a ledger holds.
 *
 * @param documents documents, copies included
 * @param copies documents that repeat another one
 * @param claims claims of all documents
 * @param events events that are told at least once and no human rejected
 * @param eventsByType the same by record type
 * @param persons persons named
 * @param decisions human decisions, undone ones included
 */
public record Counts(
        long documents,
        long copies,
        long claims,
        long events,
        Map<String, Long> eventsByType,
        long persons,
        long decisions) {
    public Counts {
        eventsByType = Collections.unmodifiableMap(new TreeMap<>(eventsByType));
    }
}
