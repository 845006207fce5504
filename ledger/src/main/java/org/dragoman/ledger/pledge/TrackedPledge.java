package org.dragoman.ledger.pledge;

import java.util.List;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.relation.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A pledge beside what was reported later.
 *
 * @param pledge the promise
 * @param outcome what has come of it
 * @param figures the figures it is measured by, the earliest first
 * @param decisive the figure that decides; null where none does
 */
public record TrackedPledge(
        Event pledge,
        Outcome outcome,
        List<Figure> figures,
        @Nullable Figure decisive) {
    public TrackedPledge {
        figures = List.copyOf(figures);
    }
}
