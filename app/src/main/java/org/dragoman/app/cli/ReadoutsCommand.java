package org.dragoman.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.relation.SourceSides;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.pack.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the accounts of one event against each other. */
@Command(
        name = "readouts",
        description =
                "Holds the accounts of one event against each other: what all say, what both sides' sources say, what only"
                        + " one says, and what they say differently. Of which side a source is, its web domain tells.")
public final class ReadoutsCommand extends LedgerCommand {
    private static final int MOST_NAMED = 20;
    /** Accounts named with each value: the list of the reports has all of them. */
    private static final int MOST_NAMED_WITH_VALUE = 3;

    @Parameters(paramLabel = "EVENT", description = "The id of an event, as every listing shows it.")
    private String id = "";

    @Option(
            names = "--limit",
            converter = Limit.class,
            paramLabel = "N",
            description = "Cite at most so many reports, the earliest ones (default: 100; 0 for all).")
    private int limit = 100;

    private Event event(Ledger ledger) {
        return ledger.wholeEvent(id)
                .orElseThrow(() -> new Failure("there is no event " + id + " in the ledger " + ledger.location()
                        + "; timeline lists the events with their ids"));
    }

    /** The claims that tell it, of those that are told very often the earliest. */
    private List<Report> reports(Ledger ledger, Event event) {
        if (limit == 0 || event.documents() <= limit) {
            return ledger.reports(event.id());
        }
        console().say("these are the earliest " + limit + " of " + event.documents() + " reports; --limit 0 shows all");
        return firstReports(ledger, List.of(event), limit).getOrDefault(event.id(), List.of());
    }

    private static Accounts accounts(Event event, List<Report> reports) {
        return new Accounts(event, reports, SourceSides.of(PackFiles.shipped()));
    }

    /** Accounts under each other's names, of very many the first. */
    private static String named(Set<String> voices, int most) {
        int more = voices.size() - most;
        return voices.stream().limit(most).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    @Override
    String listing(Ledger ledger) {
        Event event = event(ledger);
        List<Report> reports = reports(ledger, event);
        Accounts accounts = accounts(event, reports);
        StringBuilder text = new StringBuilder(new EventListing(words()).line(event)).append('\n');
        int voices = accounts.voices().size();
        text.append(voices).append(voices == 1 ? " account: " : " accounts: ");
        text.append(named(accounts.voices(), MOST_NAMED)).append('\n');
        accounts.bySide()
                .forEach((side, own) -> text.append("  of ")
                        .append(words().name(side))
                        .append(": ")
                        .append(named(own, MOST_NAMED))
                        .append('\n'));
        Map<String, StringBuilder> sections = new TreeMap<>();
        event.fields().forEach((name, value) -> {
            StringBuilder section =
                    sections.computeIfAbsent(accounts.standing(value, words()), standing -> new StringBuilder());
            for (Reported reported : value.reported()) {
                section.append("  ").append(name).append(": ").append(words().value(name, reported.value()));
                Set<String> saying = Accounts.voices(reported);
                section.append(
                        saying.containsAll(accounts.voices())
                                ? "\n"
                                : "  (" + named(saying, MOST_NAMED_WITH_VALUE) + ")\n");
            }
        });
        sections.forEach((standing, section) ->
                text.append("said ").append(standing).append('\n').append(section));
        EventListing citations = new EventListing(words());
        reports.forEach(citations::numbered);
        return text.append("the reports\n").append(citations.text()).toString();
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        Event event = event(ledger);
        List<Report> reports = reports(ledger, event);
        Accounts accounts = accounts(event, reports);
        Map<String, Object> fields = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> fields.put(name, accounts.standing(value, words())));
        Map<String, Object> object = object(event, reports);
        object.put("accounts", List.copyOf(accounts.voices()));
        object.put("accounts_by_side", accounts.listed());
        object.put("said", fields);
        return List.of(object);
    }
}
