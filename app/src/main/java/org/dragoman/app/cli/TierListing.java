package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.relation.KnownTier;
import org.dragoman.ledger.relation.TierHistory;
import org.dragoman.ledger.relation.TierStep;
import org.dragoman.ledger.store.Ledger;

/** Shows the history of the tiers between two sides. */
final class TierListing {
    private static final int MOST_REPORTS = 2;
    private static final String INDENT = "      ";

    private final ClaimWords words;
    private final Ledger ledger;

    TierListing(ClaimWords words, Ledger ledger) {
        this.words = words;
        this.ledger = ledger;
    }

    String of(TierHistory history, LocalDate day) {
        StringBuilder text = new StringBuilder("tier: ")
                .append(history.on(day).map(step -> named(step, history)).orElse("none is told"))
                .append('\n');
        history.untold(day)
                .ifPresent(known -> text.append("  by the tables ")
                        .append(words.value("tier", known.tier()))
                        .append(", of which no document of the ledger tells\n")
                        .append(INDENT)
                        .append(tables(known))
                        .append('\n'));
        if (!history.steps().isEmpty()) {
            text.append("history of tiers\n");
        }
        Map<String, List<Report>> reports = LedgerCommand.firstReports(
                ledger, history.steps().stream().map(TierStep::event).toList(), MOST_REPORTS);
        for (TierStep step : history.steps()) {
            EventListing citations = new EventListing(words);
            reports.getOrDefault(step.event().id(), List.of()).forEach(citations::citation);
            text.append("  ")
                    .append(named(step, history))
                    .append("  ")
                    .append(step.event().id())
                    .append('\n');
            text.append(citations.text());
            KnownTier known = step.known();
            if (known != null) {
                text.append(INDENT).append(tables(known)).append('\n');
            }
        }
        if (!history.passing().isEmpty()) {
            text.append("named in passing, no step\n").append(passing(history));
        }
        return text.toString();
    }

    private String passing(TierHistory history) {
        EventListing listing = new EventListing(words);
        List<Event> events = history.passing().stream().map(TierStep::event).toList();
        Map<String, List<Report>> reports = LedgerCommand.firstReports(ledger, events, EventListing.MOST_REPORTS);
        events.forEach(event -> listing.add(event, reports.getOrDefault(event.id(), List.of())));
        return listing.text();
    }

    /** What the packs have of a step, with the row of the table. */
    private static String tables(KnownTier known) {
        String occasion = known.occasion().isEmpty() ? "" : ", " + known.occasion();
        return "tables: since " + known.since() + ", " + known.instrument() + occasion + " (packs/" + known.file() + ":"
                + known.line() + ")";
    }

    private String named(TierStep step, TierHistory history) {
        String tier = words.value("tier", step.tier()) + " partnership"
                + (step.area() == null || step.area().isEmpty() ? "" : " in " + step.area());
        String until = history.untilTold(step);
        return tier + since(step) + (until == null ? "" : ", until " + until);
    }

    private static String since(TierStep step) {
        if (step.since() != null) {
            return ", since " + step.sinceTold() + (step.dated() ? "" : " by the tables");
        }
        return step.attested() == null ? ", date unknown" : ", told of on " + step.attested();
    }

    static Map<String, Object> object(TierStep step) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("tier", step.tier());
        LedgerCommand.put(object, "area", step.area());
        LedgerCommand.put(object, "since", step.since());
        if (step.since() != null) {
            object.put("since_by", step.dated() ? "documents" : "tables");
        }
        LedgerCommand.put(object, "attested", step.attested());
        LedgerCommand.put(object, "until", step.until());
        object.put("event", step.event().id());
        object.put("documents", step.event().documents());
        if (step.known() != null) {
            object.put("tables", object(step.known()));
        }
        return object;
    }

    /** What the packs have of a partnership, for programs. */
    static Map<String, Object> object(KnownTier known) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("partner", known.partner());
        object.put("tier", known.tier());
        object.put("since", known.since().toString());
        LedgerCommand.put(object, "until", known.until());
        object.put("instrument", known.instrument());
        object.put("occasion", known.occasion());
        object.put("source", known.source());
        object.put("row", "packs/" + known.file() + ":" + known.line());
        return object;
    }
}
