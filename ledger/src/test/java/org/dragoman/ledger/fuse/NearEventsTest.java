package org.dragoman.ledger.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies close together: one event told differently, or two. */
class NearEventsTest {
    private static final Map<String, Object> GUEST =
            Map.of("name", "Emmanuel Macron", "office", "president", "of", "FR");

    @TempDir
    private Path folder = Path.of("");

    private static Told visit(String paper, String when) {
        return Told.in(paper, "2025-05-30", paper).says("visit", "who", GUEST, "to", "VN", "when", when);
    }

    private static Told session(String paper, String name) {
        return Told.in(paper, "2025-05-30", paper)
                .says("mechanism", "between", List.of("MX", "US"), "name", name, "change", "held", "when", "2025-05");
    }

    private List<Event> events(Told... told) {
        try (Ledger ledger = OneLedger.of(folder, told)) {
            return ledger.events(EventQuery.all());
        }
    }

    @Test
    void aVisitWhoseDaysAreToldWrongIsOneVisitInDispute() {
        assertThat(events(visit("a", "2025-05-25"), visit("b", "2025-05-30")))
                .singleElement()
                .satisfies(event -> assertThat(event.isDisputed()).isTrue());
    }

    @Test
    void aVisitWeeksLaterIsAnotherOne() {
        assertThat(events(visit("a", "2025-05-05"), visit("b", "2025-05-25"))).hasSize(2);
    }

    @Test
    void onlyWhatContradictsIsInDispute() {
        List<Event> events = events(
                visit("a", "2025-05-25/2025-05-27"),
                visit("b", "2025-05-25/2025-05-27"),
                visit("c", "2025-05-26"),
                visit("d", "2025-05"),
                visit("e", "2025-05-28"));
        FieldValue when = Objects.requireNonNull(events.get(0).fields().get("when"));
        assertThat(events).hasSize(1);
        assertThat(when.reported()).hasSize(4);
        assertThat(when.inDispute()).extracting(Reported::value).containsExactly("2025-05-25/2025-05-27", "2025-05-28");
    }

    @ParameterizedTest
    @CsvSource({
        "High-Level Economic Dialogue, High-Level Security Dialogue, 2",
        "Economic Dialogue, further High-Level Economic Dialogues, 1",
        "High-Level Economic Dialogue, Economic Dialogue, 1"
    })
    void namesThatHaveEachAWordOfTheirOwnNameTwoMechanisms(String one, String other, int events) {
        assertThat(events(session("a", one), session("b", other))).hasSize(events);
    }
}
