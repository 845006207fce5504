package org.dragoman.ledger.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.fuse.Verdict;
import org.dragoman.ledger.review.Decision.Action;

/** What decisions come to, all in all. */
public final class Verdicts {
    private Verdicts() {}

    /** Those decisions that hold: undone ones and the undoings are left out. An undoing can be undone. */
    public static List<Decision> holding(List<Decision> decisions) {
        Set<Long> undone = new HashSet<>();
        List<Decision> holding = new ArrayList<>();
        for (int at = decisions.size() - 1; at >= 0; at--) {
            Decision decision = decisions.get(at);
            if (!undone.contains(decision.number())) {
                if (decision.action() instanceof Action.Undo undo) {
                    undone.add(undo.decision());
                } else {
                    holding.add(0, decision);
                }
            }
        }
        return holding;
    }

    /**
     * What humans have said of one event.
     *
     * @param holding decisions about it that hold, in their order
     */
    public static Verdict of(List<Decision> holding) {
        ReviewState state = ReviewState.UNREVIEWED;
        Map<String, Object> corrections = new LinkedHashMap<>();
        for (Decision decision : holding) {
            if (decision.action() instanceof Action.Accept) {
                state = ReviewState.ACCEPTED;
            } else if (decision.action() instanceof Action.Reject) {
                state = ReviewState.REJECTED;
            } else if (decision.action() instanceof Action.Correct correct) {
                corrections.put(correct.field(), correct.value());
                state = ReviewState.CORRECTED;
            }
        }
        return new Verdict(state, corrections);
    }
}
