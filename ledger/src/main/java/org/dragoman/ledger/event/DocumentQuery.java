package org.dragoman.ledger.event;

import org.jspecify.annotations.Nullable;

/**
 * Which documents are asked for, in the order of their arrival.
 *
 * @param after only documents with a greater number: the place to go on from, 0 for the start
 * @param limit most documents to answer with; 0 for all
 * @param id only the document (or documents) handed in with this id; null for any
 * @param source only what this publisher published; null for any
 */
public record DocumentQuery(
        long after,
        int limit,
        @Nullable String id,
        @Nullable String source) {
    public static DocumentQuery all() {
        return new DocumentQuery(0, 0, null, null);
    }

    public static DocumentQuery ofId(String id) {
        return new DocumentQuery(0, 0, id, null);
    }

    /** The next so many after a document. */
    public static DocumentQuery page(long after, int limit) {
        return new DocumentQuery(after, limit, null, null);
    }
}
