package org.dragoman.app.cli;

import org.dragoman.ledger.event.EventQuery;
import picocli.CommandLine.Command;

/** Lists events in the order of time. */
@Command(name = "timeline", description = "Lists what happened, in the order of time.")
public final class TimelineCommand extends EventsCommand {
    @Override
    EventQuery refined(EventQuery query) {
        return query;
    }
}
