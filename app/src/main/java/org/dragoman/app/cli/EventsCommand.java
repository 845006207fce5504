package org.dragoman.app.cli;

import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that lists events with their citations. */
abstract class EventsCommand extends LedgerCommand {
    @Parameters(paramLabel = "SIDE", arity = "0..2", description = "Countries or bodies that all have a part.")
    private List<String> sides = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Only from this day, month or year on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only until this day, month or year.")
    private @Nullable String to;

    @Option(names = "--person", paramLabel = "NAME", description = "Only events in which this person has a part.")
    private @Nullable String person;

    /** Which of the events that the options name are meant. */
    abstract EventQuery refined(EventQuery query);

    /** The events as they are to be shown. */
    List<Event> inOrder(List<Event> events) {
        return events;
    }

    private List<Event> events(Ledger ledger) {
        EventQuery query = EventQuery.all()
                .sides(codes(sides))
                .person(person)
                .from(
                        from == null
                                ? null
                                : InputOptions.date(spec(), "--from", from).firstDay())
                .to(to == null ? null : dayOf("--to", to));
        List<Event> events = ledger.events(refined(query));
        if (events.isEmpty()) {
            throw new Failure("no event in the ledger " + ledger.location() + " fits the question");
        }
        return inOrder(events);
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
