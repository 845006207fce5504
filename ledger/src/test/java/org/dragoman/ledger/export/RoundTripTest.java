package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.ledger.store.OneLedger.FIRST;
import static org.dragoman.ledger.store.OneLedger.GUEST;
import static org.dragoman.ledger.store.OneLedger.SECOND;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.store.Databases;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.LedgerException;
import org.dragoman.ledger.store.LedgerWriter;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.ReadDocument;
import org.dragoman.ledger.store.Told;
import org.dragoman.reader.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written out of a ledger makes an equal one. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class RoundTripTest {
    private static List<ReadDocument> documents() {
        return List.of(
                paperA("trade"),
                Told.in("b.txt", "2024-10-08", "Paper B")
                        .says("visit", "who", GUEST, "to", "FR", "when", "2024-10-06/2024-10-08")
                        .says("visit", Status.DENIED, "who", GUEST, "to", "IE", "when", "2024-10-09")
                        .document(),
                Told.in("c.txt", null, null)
                        .says(
                                "partnership",
                                "between",
                                List.of("FR", "VN"),
                                "tier",
                                "comprehensive-strategic",
                                "change",
                                "upgraded",
                                "when",
                                "2024-10-07")
                        .document());
    }

    /** A paper that tells of the visit and of a figure between the two. */
    private static ReadDocument paperA(String measure) {
        return Told.in("a.txt", "2024-10-07", "Paper A")
                .says("visit", "who", GUEST, "to", "FR", "when", "2024-10-06/2024-10-07")
                .says(
                        "indicator",
                        "measure",
                        measure,
                        "between",
                        List.of("FR", "VN"),
                        "value",
                        4.8e9,
                        "unit",
                        "USD",
                        "period",
                        "2023")
                .document();
    }

    private static void fill(Ledger ledger) {
        List<ReadDocument> documents = documents();
        OneLedger.add(ledger, FIRST, documents.get(0));
        OneLedger.add(ledger, SECOND, documents.get(1), documents.get(2));
        try (LedgerWriter writer = ledger.writer()) {
            String visit = ledger.events(EventQuery.all().types("visit")).get(0).id();
            writer.decide(visit, new Action.Correct("place", "Paris; \"centre\""), "desk", SECOND, "itinerary");
            writer.decide(visit, new Action.Accept(), "desk", SECOND, "");
            writer.decide(visit, new Action.Undo(2), "chief", SECOND, "too early");
        }
    }

    private static String written(Ledger ledger, LedgerFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(ledger, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void aCopyIsEqual(Databases database) throws IOException {
        try (Ledger ledger = Ledger.open(database.fresh());
                Ledger copy = Ledger.open(database.fresh())) {
            fill(ledger);
            String text = written(ledger, LedgerFile.whole());
            LedgerImport.Imported imported = LedgerImport.into(copy, input(text));
            assertThat(imported).isEqualTo(new LedgerImport.Imported(3, 0, 3));
            EventQuery everything = EventQuery.all().withRejected();
            List<Event> events = ledger.events(everything);
            assertThat(events).hasSizeGreaterThanOrEqualTo(4);
            assertThat(copy.events(everything)).isEqualTo(events);
            events.forEach(event -> assertThat(copy.reports(event.id())).isEqualTo(ledger.reports(event.id())));
            assertThat(copy.counts()).isEqualTo(ledger.counts());
            assertThat(copy.decisions()).isEqualTo(ledger.decisions());
            assertThat(written(copy, LedgerFile.whole())).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCopyOfALedgerThatWasReadAgainAndPartedIsEqual(Databases database) throws IOException {
        try (Ledger ledger = Ledger.open(database.fresh());
                Ledger copy = Ledger.open(database.fresh())) {
            fill(ledger);
            ReadDocument better = paperA("exports");
            ReadDocument again = new ReadDocument(
                    documents().get(0).document(),
                    "en",
                    "2024-10-07",
                    "About a.txt",
                    better.cleaned(),
                    Map.of(),
                    better.claims());
            String figure =
                    ledger.events(EventQuery.all().types("indicator")).get(0).id();
            Event visit =
                    ledger.events(EventQuery.all().types("visit").sides("FR")).get(0);
            long claim = ledger.reports(visit.id()).get(1).number();
            try (LedgerWriter writer = ledger.writer()) {
                assertThat(writer.reread(List.of(ledger.prepare(again)))).isEqualTo(1);
                writer.settle();
                writer.decide(visit.id(), new Action.Split(List.of(claim), List.of()), "desk", SECOND, "two visits");
            }
            assertThat(ledger.events(EventQuery.all().types("indicator")).get(0).id())
                    .isEqualTo(figure);
            LedgerImport.into(copy, input(written(ledger, LedgerFile.whole())));
            List<Event> events = ledger.events(EventQuery.all());
            assertThat(copy.events(EventQuery.all()).stream().map(Event::id))
                    .isEqualTo(events.stream().map(Event::id).toList());
            assertThat(copy.events(EventQuery.all()).stream().map(Event::fields).map(Map::keySet))
                    .isEqualTo(
                            events.stream().map(Event::fields).map(Map::keySet).toList());
            assertThat(copy.counts()).isEqualTo(ledger.counts());
        }
    }

    @Test
    void walkingGivesTheSameAsAsking() throws IOException {
        try (Ledger ledger = Ledger.open(Databases.SQLITE.fresh())) {
            fill(ledger);
            for (EventQuery query : List.of(
                    EventQuery.all(),
                    EventQuery.all().types("visit").newest(),
                    EventQuery.all().person("To Lam").limit(1),
                    EventQuery.all().person("Nobody"),
                    EventQuery.all().knownOn(FIRST.atOffset(ZoneOffset.UTC).toLocalDate()))) {
                List<ToldEvent> walked = new ArrayList<>();
                new LedgerEvents(ledger, query).forEach(walked::add);
                assertThat(walked.stream().map(ToldEvent::event)).isEqualTo(ledger.events(query));
            }
            new LedgerEvents(ledger, EventQuery.all())
                    .forEach(told -> assertThat(told.reports())
                            .isEqualTo(ledger.reports(told.event().id())));
        }
    }

    @Test
    void takingItInTwiceChangesNothing() throws IOException {
        try (Ledger ledger = Ledger.open(Databases.SQLITE.fresh())) {
            fill(ledger);
            List<Event> before = ledger.events(EventQuery.all());
            String documents = written(ledger, LedgerFile.whole())
                    .lines()
                    .filter(line -> !line.contains("\"record\":\"decision\""))
                    .reduce("", (all, line) -> all + line + "\n");
            assertThat(LedgerImport.into(ledger, input(documents))).isEqualTo(new LedgerImport.Imported(0, 3, 0));
            assertThat(ledger.events(EventQuery.all())).isEqualTo(before);
        }
    }

    @Test
    void aFileForPublishingHoldsNoTexts() throws IOException {
        try (Ledger ledger = Ledger.open(Databases.SQLITE.fresh())) {
            fill(ledger);
            String text = written(ledger, LedgerFile.withoutTexts());
            assertThat(text).contains("\"record\":\"document\"").doesNotContain("\"text\":\"a.txt says visit\\n");
            assertThat(text.lines().filter(line -> line.contains("\"record\":\"document\"")))
                    .hasSize(3)
                    .noneMatch(line -> line.contains("\"text\""));
            assertThatThrownBy(() -> LedgerImport.into(ledger, input(text)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("format ledger has them");
        }
    }

    @Test
    void whatMakesNoSenseIsSaidWithItsLine() {
        try (Ledger ledger = Ledger.open(Databases.SQLITE.fresh())) {
            assertThatThrownBy(() -> LedgerImport.into(ledger, input("\n{\"a\": ")))
                    .hasMessageStartingWith("line 2 is no JSON object");
            assertThatThrownBy(() -> LedgerImport.into(ledger, input("{\"doc\":\"a\"}\n")))
                    .hasMessage("line 1 is not what an export writes: type is missing");
            assertThatThrownBy(() -> LedgerImport.into(
                            ledger,
                            input("{\"record\":\"decision\",\"event\":\"x\",\"action\":\"accept\",\"who\":\"a\","
                                    + "\"at\":\"2024-01-01T00:00:00Z\",\"reason\":\"\"}")))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("holds no event x");
        }
    }
}
