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
import picocli.CommandLine.Parameters;

/** A command that lists events with their citations. */
abstract class EventsCommand extends LedgerCommand {
    @Parameters(paramLabel = "SIDE", arity = "0..2", description = "Countries or bodies that all have a part.")
    private List<String> sides = List.of();

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
        EventQuery query = bounds.in(EventQuery.all().sides(codes(sides)), spec());
        List<Event> events = ledger.events(refined(query).newest().limit(limit == 0 ? 0 : limit + 1));
        if (events.isEmpty()) {
            throw new Failure("no event in the ledger " + ledger.location() + " fits the question");
        }
        return inTime(events);
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
