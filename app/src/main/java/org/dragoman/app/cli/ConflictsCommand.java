package org.dragoman.app.cli;

import org.dragoman.ledger.event.EventQuery;
import picocli.CommandLine.Command;

/** Lists events with contradicting reports. */
@Command(
        name = "conflicts",
        description = "Lists events on which documents contradict each other, with every value and who says it.")
public final class ConflictsCommand extends EventsCommand {
    @Override
    EventQuery refined(EventQuery query) {
        return query.onlyDisputed();
    }
}
