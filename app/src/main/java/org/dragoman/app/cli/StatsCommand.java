package org.dragoman.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.event.Counts;
import org.dragoman.ledger.store.Ledger;
import picocli.CommandLine.Command;

/** Tells how much a ledger holds. */
@Command(name = "stats", description = "Tells how many documents, claims, events and persons the ledger holds.")
public final class StatsCommand extends LedgerCommand {
    @Override
    String listing(Ledger ledger) {
        Counts counts = ledger.counts();
        StringBuilder text = new StringBuilder();
        line(text, counts.documents(), "documents, " + counts.copies() + " of them copies");
        line(text, counts.claims(), "claims");
        line(text, counts.events(), "events");
        counts.eventsByType().forEach((type, number) -> line(text, number, "  " + type));
        line(text, counts.persons(), "persons");
        line(text, counts.decisions(), "human decisions");
        return text.toString();
    }

    private static void line(StringBuilder text, long number, String what) {
        text.append(String.format(Locale.ROOT, "%,10d  %s%n", number, what));
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        Counts counts = ledger.counts();
        Map<String, Object> object = object();
        object.put("documents", counts.documents());
        object.put("copies", counts.copies());
        object.put("claims", counts.claims());
        object.put("events", counts.events());
        object.put("events_by_type", counts.eventsByType());
        object.put("persons", counts.persons());
        object.put("decisions", counts.decisions());
        return List.of(object);
    }
}
