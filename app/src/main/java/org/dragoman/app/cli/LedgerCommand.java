package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.export.EventObject;
import org.dragoman.ledger.export.ToldEvent;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.claim.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that answers a question out of a ledger, for people or as JSON. */
abstract class LedgerCommand extends LedgerTask {
    @Option(names = "--json", description = "Print JSON Lines.")
    private boolean json;

    /** The answer for people. */
    abstract String listing(Ledger ledger);

    /** The answer for programs: one object a line. */
    abstract List<Map<String, Object>> objects(Ledger ledger);

    @Override
    public Integer call() {
        try (Ledger ledger = openLedger()) {
            if (ledger.isEmpty()) {
                throw empty(ledger);
            }
            if (json) {
                printLines(objects(ledger));
            } else {
                console().out().print(listing(ledger));
            }
            return ExitCode.DONE;
        }
    }

    /** Straight to where they are printed: a large answer is no text in memory first. */
    private void printLines(List<Map<String, Object>> objects) {
        PrintWriter out = console().out();
        try {
            for (Map<String, Object> object : objects) {
                ClaimJson.write(object, out);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be printed: " + e.getMessage(), e);
        }
    }

    /**
     * What was found.
     *
     * @throws Failure where it is nothing; the message says what was looked for
     */
    static <T> List<T> found(List<T> answers, Ledger ledger, String nothing) {
        if (answers.isEmpty()) {
            throw new Failure(String.format(Locale.ROOT, nothing, "the ledger " + ledger.location()));
        }
        return answers;
    }

    final ClaimWords words() {
        return ClaimWords.shipped();
    }

    /** The codes of the countries and bodies that are named. */
    static String[] codes(List<String> sides) {
        SideNames names = SideNames.shipped();
        return sides.stream().map(names::need).distinct().toArray(String[]::new);
    }

    /** Sides by their names, with a dash between. */
    final String heading(String... codes) {
        return List.of(codes).stream().map(words()::name).collect(Collectors.joining(" - "));
    }

    /** Events under each other with their citations; refused where there is none. */
    final String listed(Ledger ledger, List<Event> events) {
        Map<String, List<Report>> reports = firstReports(ledger, events, EventListing.MOST_REPORTS);
        EventListing listing = new EventListing(words());
        events.forEach(event -> listing.add(event, reports.getOrDefault(event.id(), List.of())));
        return listing.text();
    }

    /** Of each event no more reports than a listing cites, by the events' ids. */
    static Map<String, List<Report>> firstReports(Ledger ledger, List<Event> events, int most) {
        return ledger.firstReports(events.stream().map(Event::id).toList(), most);
    }

    final Map<String, Object> object(Event event, List<Report> reports) {
        return EventObject.of(new ToldEvent(event, reports), new ClaimEventWords(words()));
    }

    /** @param reports of this event and of others, by their ids */
    final Map<String, Object> object(Event event, Map<String, List<Report>> reports) {
        return object(event, reports.getOrDefault(event.id(), List.of()));
    }

    /** The reports that some events' values name, by the events' ids. */
    static Map<String, List<Report>> reports(Ledger ledger, List<Event> events) {
        return ledger.namedReports(events);
    }

    final List<Map<String, Object>> objects(Ledger ledger, List<Event> events) {
        Map<String, List<Report>> reports = reports(ledger, events);
        return events.stream().map(event -> object(event, reports)).toList();
    }

    /** An empty object with its fields in the order in which they are put. */
    static Map<String, Object> object() {
        return new LinkedHashMap<>();
    }

    static void put(Map<String, Object> object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(
                    name,
                    value instanceof Number || value instanceof Boolean || value instanceof List<?>
                            ? value
                            : value.toString());
        }
    }
}
