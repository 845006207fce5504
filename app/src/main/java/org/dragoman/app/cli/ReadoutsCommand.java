package org.dragoman.app.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.Source;
import org.dragoman.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the accounts of one event against each other. */
@Command(
        name = "readouts",
        description =
                "Holds the accounts of one event against each other: what all say, what only one says, and what they"
                        + " say differently.")
public final class ReadoutsCommand extends LedgerCommand {
    @Parameters(paramLabel = "EVENT", description = "The id of an event, as every listing shows it.")
    private String id = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Cite at most so many reports, the earliest ones (default: 100; 0 for all).")
    private int limit = 100;

    private Event event(Ledger ledger) {
        return ledger.event(id)
                .orElseThrow(() -> new Failure("there is no event " + id + " in the ledger " + ledger.location()
                        + "; timeline lists the events with their ids"));
    }

    /** Who tells it: publishers where they are named, documents otherwise; copies are no accounts of their own. */
    private static Set<String> voices(Event event) {
        Set<String> voices = new LinkedHashSet<>();
        event.fields().values().forEach(field -> field.reported().forEach(reported -> voices.addAll(voices(reported))));
        return voices;
    }

    private static Set<String> voices(Reported reported) {
        Set<String> voices = new LinkedHashSet<>();
        reported.sources().stream()
                .filter(source -> !source.copy())
                .map(ReadoutsCommand::voice)
                .forEach(voices::add);
        return voices;
    }

    private static String voice(Source source) {
        return source.publisher() == null ? source.documentId() : source.publisher();
    }

    /** The claims that tell it, of those that are told very often the earliest. */
    private List<Report> reports(Ledger ledger, Event event) {
        if (limit == 0 || event.documents() <= limit) {
            return ledger.reports(event.id());
        }
        console().say("these are the earliest " + limit + " of " + event.documents() + " reports; --limit 0 shows all");
        return firstReports(ledger, List.of(event), limit).getOrDefault(event.id(), List.of());
    }

    /** How the accounts stand to each other in one field. */
    private static String standing(FieldValue value, Set<String> voices) {
        if (value.disputed()) {
            return "differently";
        }
        Set<String> saying = new LinkedHashSet<>();
        value.reported().forEach(reported -> saying.addAll(voices(reported)));
        return saying.containsAll(voices) ? "by all" : saying.size() == 1 ? "by one only" : "by some";
    }

    @Override
    String listing(Ledger ledger) {
        Event event = event(ledger);
        Set<String> voices = voices(event);
        StringBuilder text = new StringBuilder(new EventListing(words()).line(event)).append('\n');
        text.append(voices.size()).append(voices.size() == 1 ? " account: " : " accounts: ");
        text.append(String.join(", ", voices)).append('\n');
        Map<String, StringBuilder> sections = new TreeMap<>();
        event.fields().forEach((name, value) -> {
            StringBuilder section = sections.computeIfAbsent(standing(value, voices), standing -> new StringBuilder());
            for (Reported reported : value.reported()) {
                section.append("  ").append(name).append(": ").append(words().value(name, reported.value()));
                section.append("  (")
                        .append(String.join(", ", voices(reported)))
                        .append(")\n");
            }
        });
        sections.forEach((standing, section) ->
                text.append("said ").append(standing).append('\n').append(section));
        EventListing citations = new EventListing(words());
        reports(ledger, event).forEach(citations::numbered);
        return text.append("the reports\n").append(citations.text()).toString();
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        Event event = event(ledger);
        Set<String> voices = voices(event);
        Map<String, Object> fields = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> fields.put(name, standing(value, voices)));
        List<Report> reports = reports(ledger, event);
        Map<String, Object> object = object(event, reports);
        object.put("accounts", List.copyOf(voices));
        object.put("said", fields);
        return List.of(object);
    }
}
