package org.dragoman.ledger.search;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many events fit
 * @param hits the best of them that were asked for, best first
 * @param terms how each part of the question was understood, in its order
 * @param loose whether no event fits every part, and these fit as many as they can
 * @param outside how many events would fit but for the filter; counted only where none fits with it
 * @param near where nothing is found: words of the ledger and names of the packs that come nearest
 * @param unsettled how many events are just being taken in by another program: what is new of them is not in the answer
 */
public record SearchAnswer(
        long total,
        List<SearchHit> hits,
        List<SearchTerm> terms,
        boolean loose,
        long outside,
        List<String> near,
        long unsettled) {
    public SearchAnswer {
        hits = List.copyOf(hits);
        terms = List.copyOf(terms);
        near = List.copyOf(near);
    }
}
