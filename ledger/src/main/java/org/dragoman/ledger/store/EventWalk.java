package org.dragoman.ledger.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.fuse.Fusion;
import org.jdbi.v3.core.Handle;

/** Goes through events with their reports, so many at a time that they never fill the memory. */
final class EventWalk {
    private static final int TOGETHER = 200;

    private final Handle handle;
    private final EventReader events;

    EventWalk(Handle handle, Supplier<Fusion> fusion) {
        this.handle = handle;
        this.events = new EventReader(handle, fusion);
    }

    void walk(EventQuery wanted, BiConsumer<Event, List<Report>> taker) {
        if (wanted.knownOn() != null) {
            events.events(wanted).forEach(event -> taker.accept(event, known(event, wanted)));
            return;
        }
        walk(events.numbers(wanted), (number, event, reports) -> taker.accept(event, reports));
    }

    /** Goes through the events with some numbers, in their order; numbers of none are passed over. */
    void walk(List<Long> numbers, NumberedEvents taker) {
        for (int start = 0; start < numbers.size(); start += TOGETHER) {
            take(numbers.subList(start, Math.min(start + TOGETHER, numbers.size())), taker);
        }
    }

    private void take(List<Long> numbers, NumberedEvents taker) {
        Map<Long, List<Report>> reports = new ReportReader(handle).ofNumbers(numbers);
        Map<Long, Event> found = new HashMap<>(events.ofNumbers(numbers));
        for (Long number : numbers) {
            Event event = found.get(number);
            if (event != null) {
                taker.take(number, event, reports.getOrDefault(number, List.of()));
            }
        }
    }

    /** The reports that the ledger held by the end of the day that is asked about. */
    private List<Report> known(Event event, EventQuery wanted) {
        List<Report> known = new ArrayList<>();
        for (Report report :
                new ReportReader(handle).ofEvents(List.of(event.id())).getOrDefault(event.id(), List.of())) {
            if (wanted.knownOn() == null
                    || !report.document()
                            .ingestedAt()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate()
                            .isAfter(wanted.knownOn())) {
                known.add(report);
            }
        }
        return known;
    }
}
