package org.dragoman.ledger.store;

import java.time.Instant;
import java.util.Set;
import org.dragoman.ledger.review.Decision.Action;
import org.jdbi.v3.core.Handle;

/** Writes a human decision down and carries it out. */
final class Deciding {
    private final Handle handle;
    private final Intake intake;

    Deciding(Handle handle, Intake intake) {
        this.handle = handle;
        this.intake = intake;
    }

    long decide(String event, Action action, String who, Instant now, String reason) {
        Long number = EventReader.number(handle, event);
        if (number == null) {
            throw new LedgerException("the ledger holds no event " + event);
        }
        long decision = new Decisions(handle).write(event, action, who, now, reason);
        intake.events().touch(number);
        intake.events().regroup(Set.of());
        return decision;
    }
}
