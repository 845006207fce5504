package org.dragoman.ledger.event;

import java.util.List;

/**
 * A field of an event: the value to show, and all values that were reported.
 *
 * @param displayed the value chosen; a human correction where there is one
 * @param reported every different value, the one that was chosen first; empty where only a human gave one
 * @param corrected whether {@code displayed} is a human's word and not a document's
 * @param disputed whether reported values contradict each other; a vaguer value (a year beside a day of it) does not
 */
public record FieldValue(Object displayed, List<Reported> reported, boolean corrected, boolean disputed) {
    public FieldValue {
        reported = List.copyOf(reported);
    }

    /**
     * What was reported that is in dispute: the value that was chosen and those that contradict it. All values where none
     * of them is marked, as in events that an earlier version put together.
     */
    public List<Reported> inDispute() {
        if (reported.stream().noneMatch(Reported::contradicts)) {
            return reported;
        }
        return reported.stream()
                .filter(one -> one.contradicts() || one == reported.get(0))
                .toList();
    }
}
