package org.dragoman.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.ledger.store.OneLedger.FIRST;
import static org.dragoman.ledger.store.OneLedger.GUEST;
import static org.dragoman.ledger.store.OneLedger.SECOND;
import static org.dragoman.ledger.store.OneLedger.add;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.DocumentQuery;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.reader.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ledger on either database keeps what it is given and answers alike. */
class LedgerTest {
    private static final Map<String, Object> HOST = Told.person("Emmanuel Macron", "president", "FR");

    private static ReadDocument visit() {
        return Told.in("a.txt", "2024-10-07", "Paper A")
                .says("visit", "who", GUEST, "to", "FR", "when", "2024-10-06/2024-10-07", "host", HOST)
                .says("office", "who", Map.of("name", "Tô Lâm"), "office", "party-leader", "of", "VN")
                .document();
    }

    private static ReadDocument again() {
        return Told.in("b.txt", "2024-10-08", "Paper B")
                .says("visit", "who", GUEST, "to", "FR", "when", "2024-10-06/2024-10-07", "host", HOST)
                .says(
                        "partnership",
                        "between",
                        List.of("FR", "VN"),
                        "tier",
                        "comprehensive-strategic",
                        "change",
                        "upgraded")
                .document();
    }

    @ParameterizedTest
    @EnumSource
    void keepsDocumentsClaimsAndEvents(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, FIRST, visit());
            add(ledger, SECOND, again(), visit());
            assertThat(ledger.counts().documents()).isEqualTo(2);
            assertThat(ledger.counts().claims()).isEqualTo(4);
            assertThat(ledger.counts().eventsByType()).isEqualTo(Map.of("visit", 1L, "office", 1L, "partnership", 1L));
            DocumentEntry first = ledger.documents(DocumentQuery.ofId("a.txt")).get(0);
            assertThat(first.title()).isEqualTo("About a.txt");
            assertThat(ledger.text(first.number())).isEqualTo(visit().document().text());
            assertThat(ledger.claims(first.number()).stream().map(Report::claim).toList())
                    .isEqualTo(visit().claims());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLatestEventsOfOneSideAreListedOnEitherDatabase(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, FIRST, visit(), again());
            EventQuery latest = EventQuery.all().newest().limit(2);
            assertThat(ledger.events(latest.sides("VN")))
                    .extracting(Event::type)
                    .containsExactly("visit", "office");
            assertThat(ledger.events(latest.types("partnership").sides("FR", "VN")))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEventHasItsReportsValuesAndParticipants(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, FIRST, visit());
            add(ledger, SECOND, again());
            Event event = ledger.events(EventQuery.all().types("visit")).get(0);
            assertThat(event.documents()).isEqualTo(2);
            assertThat(event.independent()).isEqualTo(2);
            assertThat(event.firstDay()).isEqualTo(LocalDate.of(2024, 10, 6));
            assertThat(event.sides()).containsExactlyInAnyOrder("FR", "VN");
            assertThat(event.participants())
                    .anyMatch(one ->
                            one.kind() == Participant.Kind.PERSON && one.name().equals("Tô Lâm"));
            assertThat(Objects.requireNonNull(event.fields().get("to"))
                            .reported()
                            .get(0)
                            .sources())
                    .hasSize(2);
            List<Report> reports = ledger.reports(event.id());
            assertThat(reports).hasSize(2);
            Report report = reports.get(0);
            String text = ledger.text(report.document().number());
            report.evidence().forEach(place -> {
                int start = text.offsetByCodePoints(0, place.start());
                assertThat(text.substring(start, text.offsetByCodePoints(start, place.end() - place.start())))
                        .isEqualTo(place.text());
                assertThat(text.lines().toList().get(place.line() - 1)).startsWith(place.text());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAskedByTypeSidePersonDayAndStatus(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, FIRST, visit());
            add(ledger, SECOND, again());
            EventQuery all = EventQuery.all();
            assertThat(ledger.events(all)).hasSize(3);
            assertThat(ledger.events(all.sides("VN"))).hasSize(3);
            assertThat(ledger.events(all.sides("VN", "FR"))).hasSize(2);
            assertThat(ledger.events(all.sides("VN", "DE"))).isEmpty();
            assertThat(ledger.events(all.person("To Lam"))).hasSize(2);
            assertThat(ledger.events(all.person("macron"))).hasSize(1);
            assertThat(ledger.events(all.from(LocalDate.of(2024, 10, 7)))).hasSize(1);
            assertThat(ledger.events(all.to(LocalDate.of(2024, 10, 5)))).isEmpty();
            assertThat(ledger.events(all.statuses(Status.DENIED))).isEmpty();
            assertThat(ledger.events(all.limit(2))).hasSize(2);
            assertThat(ledger.people("Lâm", "VN", 0)).singleElement().satisfies(person -> {
                assertThat(person.name()).isEqualTo("Tô Lâm");
                assertThat(person.events()).isEqualTo(2);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersAsOfADay(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, FIRST, visit());
            add(ledger, SECOND, again());
            EventQuery early = EventQuery.all().knownOn(LocalDate.of(2024, 10, 8));
            assertThat(ledger.events(early)).hasSize(2);
            assertThat(ledger.events(early.types("visit")).get(0).documents()).isEqualTo(1);
            assertThat(ledger.events(EventQuery.all().knownOn(LocalDate.of(2024, 10, 7))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHumanDecisionStandsAndCanBeUndone(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, FIRST, visit());
            String id = ledger.events(EventQuery.all().types("visit")).get(0).id();
            try (LedgerWriter writer = ledger.writer()) {
                writer.decide(id, new Action.Correct("when", "2024-10-05/2024-10-07"), "desk", SECOND, "itinerary");
                long reject = writer.decide(id, new Action.Reject(), "desk", SECOND, "wrong");
                assertThat(ledger.events(EventQuery.all().types("visit"))).isEmpty();
                writer.decide(id, new Action.Undo(reject), "desk", SECOND, "right after all");
            }
            add(ledger, SECOND, again());
            Event event = ledger.events(EventQuery.all().types("visit")).get(0);
            assertThat(event.review()).isEqualTo(ReviewState.CORRECTED);
            assertThat(event.value("when")).isEqualTo("2024-10-05/2024-10-07");
            assertThat(Objects.requireNonNull(event.fields().get("when")).corrected())
                    .isTrue();
            assertThat(Objects.requireNonNull(event.fields().get("when"))
                            .reported()
                            .get(0)
                            .value())
                    .isEqualTo("2024-10-06/2024-10-07");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIngestThatBrokeOffCanBeAskedByType(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            try (LedgerWriter writer = ledger.writer()) {
                writer.add(List.of(ledger.prepare(visit())), FIRST);
            }
            assertThat(ledger.counts().eventsByType()).isEqualTo(Map.of("visit", 1L, "office", 1L));
            assertThat(ledger.events(EventQuery.all().types("visit"))).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPersonHasEverySpellingThatDocumentsUse(Databases database) {
        Map<String, Object> shortened = Map.of("name", "Tô Lâm", "as", "President To Lam", "of", "VN");
        Map<String, Object> mangled = Map.of(
                "name",
                "Tô Lâm",
                "as",
                "Chủ tịch nước Su Lin của Việt Nam",
                "of",
                "VN",
                "office",
                "president",
                "repaired",
                true);
        Map<String, Object> unnamed = Map.of("name", "Tô Lâm", "as", "Chủ tịch nước", "of", "VN");
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, FIRST, visit());
            add(
                    ledger,
                    SECOND,
                    Told.in("c.txt", "2024-10-09", "Paper C")
                            .says("visit", "who", shortened, "to", "MN", "when", "2024-09-30")
                            .says("visit", "who", mangled, "to", "IE", "when", "2024-10-01")
                            .says("visit", "who", unnamed, "to", "US", "when", "2024-09-21")
                            .document());
            assertThat(ledger.people("To Lam", null, 0))
                    .singleElement()
                    .satisfies(person ->
                            assertThat(person.spellings()).containsExactlyInAnyOrder("Tô Lâm", "To Lam", "Su Lin"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStepAndTheStateThatItLedToAreNoDispute(Databases database) {
        List<String> sides = List.of("FR", "VN");
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(
                    ledger,
                    FIRST,
                    Told.in("d.txt", "2013-09-26", "Paper D")
                            .says(
                                    "partnership",
                                    "between",
                                    sides,
                                    "tier",
                                    "strategic",
                                    "change",
                                    "established",
                                    "when",
                                    "2013-09-25")
                            .document(),
                    Told.in("e.txt", "2014-09-26", "Paper E")
                            .says(
                                    "partnership",
                                    "between",
                                    sides,
                                    "tier",
                                    "strategic",
                                    "change",
                                    "in-force",
                                    "when",
                                    "2013/..")
                            .document());
            Event event = ledger.events(EventQuery.all().types("partnership")).get(0);
            assertThat(event.documents()).isEqualTo(2);
            assertThat(event.isDisputed()).isFalse();
            assertThat(event.value("change")).isEqualTo("established");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLedgerOfANewerProgramIsRefused(Databases database) throws SQLException {
        String location = database.fresh();
        try (Ledger ledger = Ledger.open(location)) {
            add(ledger, FIRST, visit());
        }
        try (Connection connection =
                        DriverManager.getConnection(Place.of(location).url());
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO migration (number) VALUES (9000)");
        }
        assertThatThrownBy(() -> Ledger.open(location))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("the ledger was made by a newer version of this program")
                .hasMessageContaining("9000");
    }

    @ParameterizedTest
    @EnumSource
    void askedAsOfADayAnEventIsAsItWasThen(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh())) {
            add(ledger, FIRST, visit());
            add(ledger, SECOND, again());
            EventQuery visits = EventQuery.all().types("visit");
            assertThat(ledger.events(visits.knownOn(LocalDate.of(2024, 10, 7)))).isEmpty();
            assertThat(ledger.events(visits.knownOn(LocalDate.of(2024, 10, 8))))
                    .singleElement()
                    .satisfies(then -> assertThat(then.documents()).isEqualTo(1));
            assertThat(ledger.events(visits.knownOn(LocalDate.of(2024, 10, 12))))
                    .isEqualTo(ledger.events(visits));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneWritesAtATime(Databases database) {
        String location = database.fresh();
        try (Ledger ledger = Ledger.open(location);
                Ledger other = Ledger.open(location);
                LedgerWriter writer = ledger.writer()) {
            assertThatThrownBy(other::writer)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("is being written by another program");
            writer.settle();
        }
    }

    /** An event that very many tell is asked for in a way of its own. */
    @Test
    void theFirstReportsAreTheEarliestHoweverManyThereAre(@TempDir Path place) {
        ReadDocument[] many = IntStream.range(0, 230)
                .mapToObj(at -> Told.in(
                                "d" + at,
                                LocalDate.of(2024, 1, 1)
                                        .plusDays((at * 7) % 230)
                                        .toString(),
                                "P" + at)
                        .says("office", "who", OneLedger.GUEST, "office", "president", "of", "VN")
                        .document())
                .toArray(ReadDocument[]::new);
        ReadDocument few = Told.in("few", "2024-05-01", "Paper")
                .says("visit", "who", OneLedger.GUEST, "to", "FR", "when", "2024-04-30")
                .document();
        try (Ledger ledger = Ledger.open(place.toString())) {
            OneLedger.add(ledger, OneLedger.SECOND, many);
            OneLedger.add(ledger, OneLedger.SECOND, few);
            String office =
                    ledger.events(EventQuery.all().types("office")).get(0).id();
            String visit = ledger.events(EventQuery.all().types("visit")).get(0).id();
            Map<String, List<Report>> first = ledger.firstReports(List.of(office, visit), 3);
            assertThat(first.get(office))
                    .extracting(report -> report.document().published())
                    .containsExactly("2024-01-01", "2024-01-02", "2024-01-03");
            assertThat(first.get(visit)).hasSize(1);
            assertThat(ledger.event(office).orElseThrow().documents()).isEqualTo(230);
            Map<String, List<Report>> named = ledger.namedReports(ledger.events(EventQuery.all()));
            assertThat(named.get(office))
                    .hasSize(Reported.MOST_SOURCES)
                    .element(0)
                    .extracting(report -> report.document().published())
                    .isEqualTo("2024-01-01");
            assertThat(named.get(visit)).isEqualTo(ledger.reports(visit));
        }
    }
}
