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
 * @param next a target of the same sides for the same thing that was given after it; null where none is told
 */
public record TrackedPledge(
        Event pledge,
        Outcome outcome,
        List<Figure> figures,
        @Nullable Figure decisive,
        @Nullable Event next) {
    public TrackedPledge {
        figures = List.copyOf(figures);
    }

    TrackedPledge(Event pledge, Outcome outcome, List<Figure> figures, @Nullable Figure decisive) {
        this(pledge, outcome, figures, decisive, null);
    }

    TrackedPledge followedBy(@Nullable Event later) {
        return new TrackedPledge(pledge, outcome, figures, decisive, later);
    }
}
