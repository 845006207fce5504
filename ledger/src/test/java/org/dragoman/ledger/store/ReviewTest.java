package org.dragoman.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dragoman.ledger.store.OneLedger.GUEST;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.review.Decision;
import org.dragoman.ledger.review.Decision.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A human's word is last: it stands when more is reported and when documents are read again. */
class ReviewTest {
    private static final Instant NOW = Instant.parse("2024-10-12T10:00:00Z");
    private static final EventQuery VISITS = EventQuery.all().types("visit");

    private static ReadDocument visit(String id, String when) {
        return Told.in(id, "2024-10-07", "Paper " + id)
                .says("visit", "who", GUEST, "to", "FR", "when", when)
                .document();
    }

    private static void add(Ledger ledger, ReadDocument... documents) {
        OneLedger.add(ledger, NOW, documents);
    }

    private static long decide(Ledger ledger, String event, Action action) {
        try (LedgerWriter writer = ledger.writer()) {
            return writer.decide(event, action, "desk", NOW, "it is so");
        }
    }

    private static void reread(Ledger ledger, ReadDocument... documents) {
        try (LedgerWriter writer = ledger.writer()) {
            writer.reread(Stream.of(documents).map(ledger::prepare).toList());
            writer.settle();
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoEventsBecomeOneAndTwoAgain(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, visit("a", "2024-10-06/2024-10-07"), visit("b", "2024-11-20"));
            List<Event> before = ledger.events(VISITS);
            assertThat(before).hasSize(2);
            String older = before.get(0).id();
            String younger = before.get(1).id();
            long merge = decide(ledger, younger, new Action.Merge(older));
            assertThat(ledger.events(VISITS)).singleElement().satisfies(event -> {
                assertThat(event.id()).isEqualTo(older);
                assertThat(event.documents()).isEqualTo(2);
                assertThat(Objects.requireNonNull(event.fields().get("when")).disputed())
                        .isTrue();
            });
            assertThat(ledger.event(younger)).map(Event::id).contains(older);
            add(ledger, visit("c", "2024-11-20/2024-11-21"));
            assertThat(ledger.events(VISITS))
                    .singleElement()
                    .satisfies(event -> assertThat(event.documents()).isEqualTo(3));
            decide(ledger, "", new Action.Undo(merge));
            assertThat(ledger.events(VISITS).stream().map(Event::id)).containsExactly(older, younger);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eventsOfTwoTypesAreNeverOne(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(
                    ledger,
                    visit("a", "2024-10-07"),
                    Told.in("b", "2024-10-08", "Paper b")
                            .says(
                                    "partnership",
                                    "between",
                                    List.of("FR", "VN"),
                                    "tier",
                                    "strategic",
                                    "change",
                                    "in-force")
                            .document());
            String visit = ledger.events(VISITS).get(0).id();
            String partnership =
                    ledger.events(EventQuery.all().types("partnership")).get(0).id();
            assertThatThrownBy(() -> decide(ledger, visit, new Action.Merge(partnership)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("cannot be one event");
            assertThat(ledger.decisions()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneEventIsSplitAlsoWhereItsReportsAreAlike(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, visit("a", "2024-10-07"), visit("b", "2024-10-07"), visit("c", "2024-10-06/2024-10-07"));
            Event whole = ledger.events(VISITS).get(0);
            assertThat(whole.documents()).isEqualTo(3);
            List<Report> reports = ledger.reports(whole.id());
            long leaving = reports.stream()
                    .filter(report -> report.document().id().equals("b"))
                    .map(Report::number)
                    .findFirst()
                    .orElseThrow();
            long split = decide(ledger, whole.id(), new Action.Split(List.of(leaving), List.of()));
            assertThat(ledger.events(VISITS).stream().map(Event::documents)).containsExactlyInAnyOrder(1, 2);
            assertThat(ledger.event(whole.id())).map(Event::documents).contains(2);
            reread(ledger, visit("a", "2024-10-07"), visit("b", "2024-10-07"), visit("c", "2024-10-06/2024-10-07"));
            assertThat(ledger.events(VISITS).stream().map(Event::documents)).containsExactlyInAnyOrder(1, 2);
            decide(ledger, "", new Action.Undo(split));
            assertThat(ledger.events(VISITS)).singleElement().satisfies(event -> {
                assertThat(event.documents()).isEqualTo(3);
                assertThat(event.id()).isEqualTo(whole.id());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEventKeepsItsNameAndDecisionsWhenItsOldestReportLeaves(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            ReadDocument[] documents = {
                visit("a", "2024-10-06/2024-10-07"),
                visit("b", "2024-10-07"),
                visit("c", "2024-10-07"),
                visit("d", "2025-01")
            };
            add(ledger, documents);
            String id = ledger.events(VISITS).get(0).id();
            String merged = ledger.events(VISITS).get(1).id();
            decide(ledger, id, new Action.Accept());
            decide(ledger, id, new Action.Merge(merged));
            long oldest = claimOf(ledger, id, "a");
            long split = decide(ledger, id, new Action.Split(List.of(oldest), List.of()));
            for (int round = 0; round < 2; round++) {
                assertThat(ledger.events(VISITS)).hasSize(2);
                assertThat(documentsOf(ledger, id)).containsExactlyInAnyOrder("b", "c", "d");
                assertThat(ledger.event(id).orElseThrow().review()).isEqualTo(ReviewState.ACCEPTED);
                reread(ledger, documents);
            }
            decide(ledger, "", new Action.Undo(split));
            assertThat(ledger.events(VISITS))
                    .singleElement()
                    .extracting(Event::id)
                    .isEqualTo(id);
            assertThat(documentsOf(ledger, id)).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }

    private static List<String> documentsOf(Ledger ledger, String event) {
        return ledger.reports(event).stream()
                .map(report -> report.document().id())
                .toList();
    }

    private static long claimOf(Ledger ledger, String event, String document) {
        return ledger.reports(event).stream()
                .filter(report -> report.document().id().equals(document))
                .map(Report::number)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aReReadKeepsIdsAndDecisions(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, visit("a", "2024-10-07"), visit("b", "2024-10"));
            String id = ledger.events(VISITS).get(0).id();
            decide(ledger, id, new Action.Correct("form", "official"));
            ReadDocument better = Told.in("a", "2024-10-07", "Paper a")
                    .says("visit", "who", GUEST, "to", "FR", "when", "2024-10-06/2024-10-07")
                    .document();
            ReadDocument same = new ReadDocument(
                    visit("a", "2024-10-07").document(), "en", "2024-10-07", null, "", Map.of(), better.claims());
            reread(ledger, same);
            assertThat(ledger.events(VISITS)).singleElement().satisfies(event -> {
                assertThat(event.id()).isEqualTo(id);
                assertThat(event.value("when")).isEqualTo("2024-10-06/2024-10-07");
                assertThat(event.value("form")).isEqualTo("official");
                assertThat(event.review()).isEqualTo(ReviewState.CORRECTED);
                assertThat(event.documents()).isEqualTo(2);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEventOutlivesTheClaimThatNamedIt(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, visit("a", "2024-10-07"), visit("b", "2024-10-07"));
            String id = ledger.events(VISITS).get(0).id();
            decide(ledger, id, new Action.Accept());
            reread(ledger, ReadDocument.of(visit("a", "2024-10-07").document(), List.of()));
            assertThat(ledger.events(VISITS)).singleElement().satisfies(event -> {
                assertThat(event.id()).isEqualTo(id);
                assertThat(event.documents()).isEqualTo(1);
                assertThat(event.review()).isEqualTo(ReviewState.ACCEPTED);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLogKeepsEverything(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, visit("a", "2024-10-07"));
            String id = ledger.events(VISITS).get(0).id();
            long reject = decide(ledger, id, new Action.Reject());
            decide(ledger, "", new Action.Undo(reject));
            assertThat(ledger.decisions().stream().map(Decision::told))
                    .containsExactly("reject " + id, "undo " + reject);
            assertThat(ledger.decisions()).allSatisfy(decision -> {
                assertThat(decision.who()).isEqualTo("desk");
                assertThat(decision.at()).isEqualTo(NOW);
                assertThat(decision.reason()).isEqualTo("it is so");
            });
            assertThat(ledger.events(VISITS)).hasSize(1);
            assertThatThrownBy(() -> decide(ledger, "", new Action.Undo(reject)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("there is no decision " + reject + " that holds");
            assertThatThrownBy(() -> decide(ledger, "visit-none", new Action.Accept()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("holds no event visit-none");
        }
    }

    @Test
    void aCorrectionIsWhatTheFieldHoldsOrIsRefused(@TempDir Path folder) {
        try (Ledger ledger = Ledger.open(folder.toString())) {
            add(ledger, visit("a", "2024-10-06"));
            String id = ledger.events(VISITS).get(0).id();
            decide(ledger, id, new Action.Correct("host", "Emmanuel Macron"));
            assertThat(ledger.event(id).orElseThrow().participants())
                    .extracting(Participant::kind, Participant::name)
                    .contains(tuple(Participant.Kind.PERSON, "Emmanuel Macron"));
            assertThatThrownBy(() -> decide(ledger, id, new Action.Correct("colour", "red")))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("have no field colour; they have who, to");
            assertThatThrownBy(() -> decide(ledger, id, new Action.Correct("when", "yesterday")))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("no date for when");
            assertThatThrownBy(() -> decide(ledger, id, new Action.Correct("to", "Atlantis")))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("\"Atlantis\" is no code of a country or body, which to holds");
            assertThat(ledger.decisions()).hasSize(1);
            decide(ledger, id, new Action.Correct("to", "IT"));
            decide(ledger, id, new Action.Correct("when", 2024.0));
            assertThat(ledger.event(id).orElseThrow().value("to")).isEqualTo("IT");
            assertThat(ledger.event(id).orElseThrow().value("when")).isEqualTo("2024");
        }
    }
}
