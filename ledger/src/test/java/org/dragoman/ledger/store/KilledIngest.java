package org.dragoman.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.reader.claim.Status;

/** A program that takes documents into a ledger until it is done or somebody kills it. */
public final class KilledIngest {
    static final int DOCUMENTS = 240;
    private static final int BATCH = 7;
    private static final Instant NOW = Instant.parse("2024-10-12T10:00:00Z");
    private static final List<String> SIDES = List.of("FR", "VN", "JP", "DE");

    private KilledIngest() {}

    /** @param arguments the location of the ledger */
    public static void main(String[] arguments) {
        try (Ledger ledger = Ledger.open(arguments[0])) {
            ingest(ledger);
        }
    }

    static void ingest(Ledger ledger) {
        try (LedgerWriter writer = ledger.writer()) {
            List<PreparedDocument> waiting = new ArrayList<>();
            for (int number = 0; number < DOCUMENTS; number++) {
                ReadDocument document = document(number);
                if (!ledger.holds(document.document())) {
                    waiting.add(ledger.prepare(document));
                }
                if (waiting.size() == BATCH) {
                    writer.add(waiting, NOW);
                    waiting.clear();
                }
            }
            writer.add(waiting, NOW);
            writer.settle();
        }
    }

    private static ReadDocument document(int number) {
        Random random = new Random(number);
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(120));
        Map<String, Object> guest = Told.person("Guest " + (char) ('A' + random.nextInt(5)), "president", "VN");
        String to = SIDES.get(random.nextInt(SIDES.size()));
        String when = random.nextInt(4) == 0 ? day.toString().substring(0, 7) : day.toString();
        return Told.in("d" + number, day.toString(), "Paper " + random.nextInt(9))
                .says(
                        "visit",
                        random.nextBoolean() ? Status.DONE : Status.PLANNED,
                        "who",
                        guest,
                        "to",
                        to,
                        "when",
                        when)
                .says("office", "who", guest, "office", "president", "of", "VN")
                .says(
                        "indicator",
                        "measure",
                        "trade",
                        "between",
                        List.of(to, "ZZ"),
                        "value",
                        100 + random.nextInt(5),
                        "unit",
                        "USD",
                        "period",
                        String.valueOf(2015 + random.nextInt(9)))
                .document();
    }

    /** All that a ledger answers with. */
    static String told(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        for (Event event : ledger.events(EventQuery.all())) {
            text.append(event).append('\n').append(ledger.reports(event.id())).append('\n');
        }
        ledger.people(null, null, 0).forEach(person -> text.append(person).append('\n'));
        return text.append(ledger.counts()).toString();
    }
}
