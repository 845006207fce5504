package org.dragoman.ledger.search;

import java.util.List;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;

/**
 * An event that was found, with the sentence that fits best.
 *
 * @param event what was found
 * @param report whose word the sentence is
 * @param evidence the sentence
 * @param marks the places in the sentence's text that match, in code points from its beginning, in their order
 * @param matched the parts of the question that the event fits
 * @param score the better it fits the higher; to be compared within one answer only
 */
public record SearchHit(
        Event event, Report report, CitedEvidence evidence, List<Mark> marks, List<SearchTerm> matched, double score) {
    public SearchHit {
        marks = List.copyOf(marks);
        matched = List.copyOf(matched);
    }

    /**
     * A place in a text.
     *
     * @param start in code points
     * @param end in code points, exclusive
     */
    public record Mark(int start, int end) {}
}
