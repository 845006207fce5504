package org.dragoman.ledger.export;

import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a table is about.
 *
 * @param told the event
 * @param report the report of it; the first one in a table of events, null where it has none
 * @param evidence a sentence of the report; the first one in a table of events, null where it has none
 */
record Row(
        ToldEvent told, @Nullable Report report, @Nullable CitedEvidence evidence) {
    /** The event with the first sentence of its first report. */
    static Row of(ToldEvent told) {
        Report first = told.reports().isEmpty() ? null : told.reports().get(0);
        CitedEvidence evidence = first == null || first.evidence().isEmpty()
                ? null
                : first.evidence().get(0);
        return new Row(told, first, evidence);
    }

    Event event() {
        return told.event();
    }
}
