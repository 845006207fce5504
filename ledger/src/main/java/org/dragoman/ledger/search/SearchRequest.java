package org.dragoman.ledger.search;

import org.dragoman.ledger.event.EventQuery;

/**
 * What is looked for.
 *
 * @param words in any language, with marks or without; in double quotes words that stand side by side
 * @param filter what the events must fulfil besides; its order, its limit and its day of knowledge are left aside
 * @param skip how many of the best are left out: those of the pages before
 * @param limit most events to answer with, at least 1
 */
public record SearchRequest(String words, EventQuery filter, int skip, int limit) {
    private static final int TEN = 10;

    public SearchRequest {
        if (skip < 0 || limit < 1) {
            throw new IllegalArgumentException("a page begins at 0 or later and holds 1 event or more");
        }
    }

    /** The ten best of all events that no human rejected. */
    public static SearchRequest of(String words) {
        return new SearchRequest(words, EventQuery.all(), 0, TEN);
    }

    public SearchRequest within(EventQuery events) {
        return new SearchRequest(words, events, skip, limit);
    }

    public SearchRequest page(int leftOut, int most) {
        return new SearchRequest(words, filter, leftOut, most);
    }
}
