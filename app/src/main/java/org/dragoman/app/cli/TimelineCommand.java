package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists events in the order of time. */
@Command(name = "timeline", description = "Lists what happened, in the order of time.")
public final class TimelineCommand extends EventsCommand {
    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many, the latest ones (default: 200; 0 for all).")
    private int limit = 200;

    @Override
    EventQuery refined(EventQuery query) {
        return query.newest().limit(limit);
    }

    @Override
    List<Event> inOrder(List<Event> events) {
        List<Event> inTime = new ArrayList<>(events);
        Collections.reverse(inTime);
        return inTime;
    }
}
