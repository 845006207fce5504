package org.dragoman.app.cli;

import org.dragoman.ledger.event.EventQuery;
import picocli.CommandLine.Command;

/** Lists visits. */
@Command(name = "visits", description = "Lists who visited whom, in the order of time.")
public final class VisitsCommand extends EventsCommand {
    @Override
    EventQuery refined(EventQuery query) {
        return query.types("visit");
    }
}
