package org.dragoman.app.cli;

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
            converter = Limit.class,
            paramLabel = "N",
            description = "At most so many, the latest ones (default: 200; 0 for all).")
    private int limit = 200;

    /** Which of the events that the options name are meant. */
    abstract EventQuery refined(EventQuery query);

    /** How many events at most; 0 for all. */
    final int limit() {
        return limit;
    }

    /** The events that the options name. */
    final EventQuery query() {
        return bounds.in(EventQuery.all().sides(sides.codes()), spec());
    }

    /** The latest events that fit, in the order of time; there may be none. */
    final List<Event> latest(Ledger ledger, EventQuery query) {
        return Latest.inTime(
                new Latest(console(), limit, "these are the latest %d; --limit 0 shows all").of(ledger, query));
    }

    private List<Event> events(Ledger ledger) {
        return foundEvents(latest(ledger, refined(query())), ledger);
    }

    static List<Event> foundEvents(List<Event> events, Ledger ledger) {
        return found(events, ledger, "no event in %s fits the question");
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
