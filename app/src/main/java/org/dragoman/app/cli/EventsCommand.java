package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that lists events with their citations. */
abstract class EventsCommand extends LedgerCommand {
    @Mixin
    private Sides sides = new Sides();

    @Mixin
    private EventBounds bounds = new EventBounds();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many, the latest ones (default: 200; 0 for all).")
    private int limit = 200;

    /** Which of the events that the options name are meant. */
    abstract EventQuery refined(EventQuery query);

    private List<Event> events(Ledger ledger) {
        EventQuery query = bounds.in(EventQuery.all().sides(sides.codes()), spec());
        List<Event> events = ledger.events(refined(query).newest().limit(limit == 0 ? 0 : limit + 1));
        return inTime(found(events, ledger, "no event in %s fits the question"));
    }

    /** The events in the order of time, the earliest ones left out where there are too many. */
    private List<Event> inTime(List<Event> newestFirst) {
        boolean more = limit > 0 && newestFirst.size() > limit;
        List<Event> events = new ArrayList<>(more ? newestFirst.subList(0, limit) : newestFirst);
        Collections.reverse(events);
        if (more) {
            console().say("these are the latest " + limit + "; --limit 0 shows all");
        }
        return events;
    }

    @Override
    String listing(Ledger ledger) {
        return listed(ledger, events(ledger));
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        return objects(ledger, events(ledger));
    }
}
