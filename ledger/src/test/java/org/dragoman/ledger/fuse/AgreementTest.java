package org.dragoman.ledger.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.dragoman.reader.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What two documents say of one event, and whether that is a disagreement. */
class AgreementTest {
    private static final Map<String, Object> GUEST = Told.person("Nguyễn Tấn Dũng", "prime-minister", "VN");
    private static final Map<String, Object> HOST = Told.person("Jean-Marc Ayrault", "prime-minister", "FR");
    private static final Map<String, Object> PRIME_MINISTER = Map.of("office", "prime-minister", "of", "FR");
    private static final List<Object> VISIT = List.of("who", GUEST, "to", "FR");
    private static final List<Object> TALKS = List.of("who", List.of(GUEST, HOST));
    private static final List<Object> TIER =
            List.of("between", List.of("FR", "VN"), "tier", "strategic", "when", "2013-09-25");
    private static final List<Object> TEXT =
            List.of("between", List.of("FR", "VN"), "form", "joint-statement", "when", "2013-09-25");
    private static final List<Object> TRADE =
            List.of("measure", "trade", "between", List.of("FR", "VN"), "unit", "USD", "period", "2013");
    private static final List<Object> RANK = List.of("measure", "investment-capital", "between", List.of("FR", "VN"));

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> values() {
        return Stream.of(
                // Contradictions.
                Arguments.of("visit", VISIT, List.of("when", "2013-09-24"), List.of("when", "2013-09-25"), "when"),
                Arguments.of(
                        "visit",
                        VISIT,
                        List.of("when", "2013-09-23/2013-09-25"),
                        List.of("when", "2013-09-24/2013-09-25"),
                        "when"),
                Arguments.of(
                        "visit",
                        VISIT,
                        List.of("when", "2013-09-24", "form", "state"),
                        List.of("when", "2013-09-24", "form", "official"),
                        "form"),
                Arguments.of("indicator", TRADE, List.of("value", 3.3e9), List.of("value", 3.5e9), "value"),
                Arguments.of(
                        "indicator", TRADE, List.of("value", 3.3e9, "bound", "over"), List.of("value", 3.1e9), "value"),
                Arguments.of(
                        "visit",
                        VISIT,
                        List.of("when", "2013-09-24", "host", Told.person("François Hollande", "president", "FR")),
                        List.of("when", "2013-09-24", "host", HOST),
                        "host"),
                // The same in other words, vaguer, rounded, a day of several.
                Arguments.of(
                        "visit",
                        VISIT,
                        List.of("when", "2013-09-24", "form", "attendance"),
                        List.of("when", "2013-09-24", "form", "official"),
                        ""),
                Arguments.of(
                        "visit",
                        VISIT,
                        List.of("when", "2013-09-24", "with", List.of(Told.person("A B", "minister:trade", "VN"))),
                        List.of("when", "2013-09-24", "with", List.of(Told.person("C D", "minister:health", "VN"))),
                        ""),
                Arguments.of(
                        "meeting",
                        List.of(),
                        List.of("who", List.of(GUEST, HOST), "when", "2013-09-24/2013-09-26"),
                        List.of("who", List.of(GUEST, PRIME_MINISTER), "when", "2013-09-25/2013-09-27"),
                        ""),
                Arguments.of(
                        "participation",
                        List.of("who", GUEST, "event", "Forum on trade", "role", "attend"),
                        List.of("when", "2013-09-24/2013-09-25"),
                        List.of("when", "2013-09-24/2013-09-27"),
                        ""),
                Arguments.of("indicator", TRADE, List.of("value", 50e9, "bound", "over"), List.of("value", 53e9), ""),
                Arguments.of(
                        "indicator",
                        TRADE,
                        List.of("value", 50e9, "bound", "about"),
                        List.of("value", 50e9, "bound", "over"),
                        ""),
                Arguments.of(
                        "visit", VISIT, List.of("when", "2013-09-24/2013-09-26"), List.of("when", "2013-09-25"), ""),
                Arguments.of("visit", VISIT, List.of("when", "2013-09"), List.of("when", "2013-09-25"), ""),
                Arguments.of("visit", VISIT, List.of("when", "2013-09"), List.of("when", "2013-08-30/2013-09-02"), ""),
                Arguments.of(
                        "meeting",
                        TALKS,
                        List.of("when", "2013-09-25", "form", "talks"),
                        List.of("when", "2013-09-25", "form", "reception"),
                        ""),
                Arguments.of("partnership", TIER, List.of("change", "established"), List.of("change", "upgraded"), ""),
                Arguments.of("partnership", TIER, List.of("change", "established"), List.of("change", "in-force"), ""),
                Arguments.of("agreement", TEXT, List.of("change", "adopted"), List.of("change", "issued"), ""),
                Arguments.of(
                        "indicator", TRADE, List.of("value", 124e9, "bound", "nearly"), List.of("value", 123.2e9), ""),
                Arguments.of("indicator", TRADE, List.of("value", 80e9, "bound", "over"), List.of("value", 81.5e9), ""),
                Arguments.of("indicator", TRADE, List.of("value", 13.8e9), List.of("value", 13.81e9), ""),
                Arguments.of(
                        "indicator",
                        RANK,
                        List.of("rank", Map.of("position", 1, "scope", "in Vietnam")),
                        List.of("rank", Map.of("position", 1)),
                        ""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void onlyWhatCannotBothBeTrueIsDisputed(
            String type, List<Object> both, List<Object> one, List<Object> other, String disputed) {
        try (Ledger ledger = OneLedger.of(folder, told("a", type, both, one), told("b", type, both, other))) {
            List<Event> events = ledger.events(EventQuery.all().types(type));
            assertThat(events).hasSize(1);
            assertThat(disputed(events.get(0))).isEqualTo(disputed);
            assertThat(events.get(0).isDisputed()).isEqualTo(!disputed.isEmpty());
            String field = String.valueOf(one.get(0));
            assertThat(events.get(0).fields()).containsKey(field);
        }
    }

    private static String disputed(Event event) {
        return String.join(
                " ",
                event.fields().entrySet().stream()
                        .filter(field -> field.getValue().disputed())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Told told(String id, String type, List<Object> both, List<Object> own) {
        List<Object> fields = new ArrayList<>(both);
        fields.addAll(own);
        // The words before the claim keep the one text from counting as a copy of the other.
        String words = IntStream.range(0, 40).mapToObj(at -> id + at).collect(Collectors.joining(" "));
        return Told.in(words, "2013-09-26", "Paper " + id).says(type, fields.toArray());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void ofSeveralDaysAndOneOfThemTheTypeSaysWhichIsMeant(String type, List<Object> both, String shown) {
        List<Object> days = List.of("when", "2013-09-24/2013-09-26");
        List<Object> day = List.of("when", "2013-09-25");
        try (Ledger ledger = OneLedger.of(folder, told("a", type, both, days), told("b", type, both, day))) {
            List<Event> events = ledger.events(EventQuery.all().types(type));
            assertThat(events).hasSize(1);
            assertThat(events.get(0).fields().get("when")).isNotNull().satisfies(value -> {
                assertThat(value.displayed()).isEqualTo(shown);
                assertThat(value.reported()).hasSize(2);
            });
        }
    }

    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of("visit", VISIT, "2013-09-24/2013-09-26"), Arguments.of("meeting", TALKS, "2013-09-25"));
    }

    /** What two papers tell of one event, told as one. */
    private Event event(String type, List<Object> both, List<Object> one, List<Object> other) {
        try (Ledger ledger = OneLedger.of(folder, told("a", type, both, one), told("b", type, both, other))) {
            List<Event> events = ledger.events(EventQuery.all().types(type));
            assertThat(events).hasSize(1);
            return events.get(0);
        }
    }

    @Test
    void whoIsNamedIsShownBeforeTheOfficeAlone() {
        Event talks = event(
                "meeting",
                List.of("when", "2013-09-25"),
                List.of("who", List.of(GUEST, PRIME_MINISTER)),
                List.of("who", List.of(GUEST, HOST)));
        assertThat(talks.text("who")).contains("Jean-Marc Ayrault");
    }

    @Test
    void theHostOfAVisitIsOfTheCountryVisited() {
        Map<String, Object> stranger = Told.person("Angela Merkel", "prime-minister", "DE");
        List<Object> strange = List.of("host", stranger, "when", "2013-09-24/2013-09-26");
        List<Object> right = List.of("host", HOST, "when", "2013-09-24/2013-09-26");
        assertThat(event("visit", VISIT, strange, right).text("host")).contains("Ayrault");
    }

    @Test
    void whereAVisitorStoppedBeforeIsShownAndContradictsNotThatHeIsFromHisCountry() {
        List<Object> home = List.of("from", "VN", "when", "2013-09-24/2013-09-26");
        List<Object> stop = List.of("from", "GB", "when", "2013-09-24/2013-09-26");
        Event visit = event("visit", VISIT, home, stop);
        assertThat(visit.text("from")).isEqualTo("GB");
        assertThat(disputed(visit)).isEmpty();
    }

    @Test
    void twoPlacesThatAVisitorStoppedAtBeforeContradictEachOther() {
        List<Object> one = List.of("from", "DE", "when", "2013-09-24/2013-09-26");
        List<Object> other = List.of("from", "GB", "when", "2013-09-24/2013-09-26");
        assertThat(disputed(event("visit", VISIT, one, other))).isEqualTo("from");
    }

    @Test
    void aFigureIsShownWithTheWordThatItsOwnTellersGiveIt() {
        try (Ledger ledger = OneLedger.of(
                folder,
                told("a", "indicator", TRADE, List.of("value", 50e9, "bound", "over")),
                told("b", "indicator", TRADE, List.of("value", 53e9)),
                told("c", "indicator", TRADE, List.of("value", 53e9)))) {
            List<Event> events = ledger.events(EventQuery.all().types("indicator"));
            assertThat(events).hasSize(1);
            assertThat(events.get(0).value("value")).isEqualTo(53e9);
            assertThat(events.get(0).fields()).doesNotContainKey("bound");
        }
    }

    @Test
    void anAnnouncementDoesNotContradictWhatWasDoneLater() {
        assertThat(statusesAreDisputed("one", Status.PLANNED, Status.DONE)).isFalse();
        assertThat(statusesAreDisputed("two", Status.DONE, Status.DENIED)).isTrue();
    }

    private boolean statusesAreDisputed(String name, Status earlier, Status later) {
        Object[] visit = {"who", GUEST, "to", "FR", "when", "2013-09-24"};
        Told one = Told.in(name + " one", "2013-09-20", "Paper a").says("visit", earlier, visit);
        Told other = Told.in(name + " other", "2013-09-26", "Paper b").says("visit", later, visit);
        try (Ledger ledger = OneLedger.of(folder.resolve(name), one, other)) {
            List<Event> events = ledger.events(EventQuery.all().types("visit"));
            assertThat(events).hasSize(1);
            return events.get(0).statuses().disputed();
        }
    }

    @ParameterizedTest
    @CsvSource({"visit, 1", "meeting, 2"})
    void aDayRightAfterAVisitIsToldAmissAndOneAfterTalksIsAnother(String type, int events) {
        List<Object> both = type.equals("visit") ? VISIT : TALKS;
        try (Ledger ledger = OneLedger.of(
                folder.resolve(type),
                told("a", type, both, List.of("when", "2013-09-24/2013-09-26")),
                told("b", type, both, List.of("when", "2013-09-24")),
                told("c", type, both, List.of("when", "2013-09-27")))) {
            assertThat(ledger.events(EventQuery.all().types(type))).hasSize(events);
        }
    }

    @ParameterizedTest
    @CsvSource({"2013, '', 2", "2013, 'sea ports', 2", "2013, 'nuclear energy', 1", "2013-09-25, '', 1"})
    void whatHasNoDateIsTheOneOfAYearOnlyWhereBothNameIt(String when, String about, int events) {
        List<Object> both = List.of("between", List.of("FR", "VN"), "form", "agreement", "change", "signed");
        List<Object> named = List.of("when", when, "about", "nuclear energy");
        List<Object> undated = about.isEmpty() ? List.of() : List.of("about", about);
        try (Ledger ledger = OneLedger.of(
                folder.resolve(when + about),
                told("a", "agreement", both, named),
                told("b", "agreement", both, undated))) {
            assertThat(ledger.events(EventQuery.all().types("agreement"))).hasSize(events);
        }
    }
}
