package org.dragoman.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.DocumentQuery;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.reader.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text that several publish is kept each time, and confirms nothing but once. */
class CopiesTest {
    private static final Instant NOW = Instant.parse("2024-10-12T10:00:00Z");
    private static final String WIRE = "The party leader arrived in Paris on Sunday for a two day official visit at the"
            + " invitation of the president. The two leaders held talks at the palace and agreed to raise relations to a"
            + " comprehensive strategic partnership. A joint statement was issued after the talks, and ministers of both"
            + " sides signed twelve documents on trade, energy, transport and education.";
    private static final String OTHER = "Readers of this paper were told last week that ties were cool. On Monday they"
            + " warmed: after talks at the palace a joint statement spoke of a new tier, of nuclear energy and trains, and"
            + " of students who will find it easier to come. What it did not speak of is the price of all this.";

    private static ReadDocument report(String id, String source, String text) {
        ReadDocument told = Told.in(id, "2024-10-07", source)
                .says(
                        "visit",
                        "who",
                        Told.person("Guest A", "party-leader", "VN"),
                        "to",
                        "FR",
                        "when",
                        "2024-10-06/2024-10-07")
                .document();
        Document document = new Document(id, text, Document.Form.PLAIN, "2024-10-07", "en", null, null, source);
        return new ReadDocument(document, "en", "2024-10-07", null, text, Map.of(), told.claims());
    }

    @ParameterizedTest
    @EnumSource
    void copiesAreLinkedAndNotCountedAsIndependent(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            List<PreparedDocument> documents = Stream.of(
                            report("wire", "Agency", WIRE),
                            report("paper", "Paper", "HANOI - " + WIRE + " (Agency)"),
                            report("other", "Other Paper", OTHER),
                            report(
                                    "again",
                                    "Other Paper",
                                    OTHER.replace("trains", "railways")
                                            .replace("ties", "bonds")
                                            .replace("students", "pupils")
                                            .replace("price", "cost")))
                    .map(ledger::prepare)
                    .toList();
            try (LedgerWriter writer = ledger.writer()) {
                writer.add(documents, NOW);
                writer.settle();
            }
            List<DocumentEntry> kept = ledger.documents(DocumentQuery.all());
            assertThat(kept).hasSize(4);
            assertThat(kept.get(0).copyOf()).isNull();
            assertThat(kept.get(1).copyOf()).isEqualTo(kept.get(0).number());
            assertThat(kept.get(2).copyOf()).isNull();
            Event visit = ledger.events(EventQuery.all()).get(0);
            assertThat(visit.documents()).isEqualTo(4);
            assertThat(visit.independent()).isEqualTo(2);
            assertThat(visit.fields().values())
                    .allSatisfy(value ->
                            assertThat(value.reported().get(0).independent()).isEqualTo(2));
        }
    }

    @Test
    void textsAreCopiesWhereNearlyAllIsAlike() {
        Shingles wire = Shingles.of(WIRE);
        assertThat(Shingles.of("By our correspondent. " + WIRE).isCopyOf(wire)).isTrue();
        assertThat(Shingles.of(WIRE.toUpperCase(java.util.Locale.ROOT)).isCopyOf(wire))
                .isTrue();
        assertThat(Shingles.of(OTHER).isCopyOf(wire)).isFalse();
        assertThat(Shingles.of(wire.toBytes())).isEqualTo(wire);
        assertThat(wire.bands()).hasSize(16);
    }

    @Test
    void shortTextsAreNoCopies() {
        Shingles brief = Shingles.of("The two ministers met in Hanoi on Monday.");
        assertThat(brief.isCopyOf(brief)).isFalse();
        assertThat(brief.bands()).isEmpty();
    }
}
