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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What two documents say of one event, and whether that is a disagreement. */
class AgreementTest {
    private static final Map<String, Object> GUEST = Told.person("Nguyễn Tấn Dũng", "prime-minister", "VN");
    private static final Map<String, Object> HOST = Told.person("Jean-Marc Ayrault", "prime-minister", "FR");
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
                // The same in other words, vaguer, rounded, a day of several.
                Arguments.of(
                        "visit", VISIT, List.of("when", "2013-09-24/2013-09-26"), List.of("when", "2013-09-25"), ""),
                Arguments.of("visit", VISIT, List.of("when", "2013-09"), List.of("when", "2013-09-25"), ""),
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
            String field = String.valueOf(one.get(one.size() - 2));
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
}
