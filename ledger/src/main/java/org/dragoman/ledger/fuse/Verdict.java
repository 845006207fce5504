package org.dragoman.ledger.fuse;

import java.util.Map;
import org.dragoman.ledger.event.ReviewState;

/**
 * What humans have said of an event, all in all.
 *
 * @param state their last word on the whole
 * @param corrections the values that they put in place of reported ones, by field
 */
public record Verdict(ReviewState state, Map<String, Object> corrections) {
    /** Nobody has said anything. */
    public static final Verdict NONE = new Verdict(ReviewState.UNREVIEWED, Map.of());

    public Verdict {
        corrections = Map.copyOf(corrections);
    }
}
