package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.event.Source;
import org.dragoman.reader.claim.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatestTest {
    private static Event event(String id, @Nullable LocalDate day) {
        return event(id, day, day, Map.of());
    }

    private static Event event(
            String id, @Nullable LocalDate first, @Nullable LocalDate last, Map<String, FieldValue> fields) {
        FieldValue statuses = new FieldValue("done", List.of(), false, false);
        return new Event(
                id,
                "visit",
                Status.DONE,
                statuses,
                fields,
                first,
                last,
                List.of(),
                1,
                1,
                0.8,
                ReviewState.UNREVIEWED,
                LocalDate.EPOCH);
    }

    @Test
    void whatHasNoDateComesLast() {
        List<Event> newestFirst = List.of(
                event("late", LocalDate.of(2025, 1, 2)),
                event("early", LocalDate.of(2024, 1, 2)),
                event("never", null));
        assertThat(Latest.inTime(newestFirst)).extracting(Event::id).containsExactly("early", "late", "never");
    }

    private static Map<String, FieldValue> toldOn(String published) {
        Source source = new Source(1, 1, "doc", "Paper", published, "en", false);
        return Map.of(
                "to", new FieldValue("FR", List.of(new Reported("FR", List.of(source), 1, 1, false)), false, false));
    }

    @Test
    void whatWasByADayStandsThereAndWhatHasNoDateAsItWasTold() {
        List<Event> newestFirst = List.of(
                event("late", LocalDate.of(2025, 1, 2)),
                event("early", LocalDate.of(2024, 1, 2)),
                event("second", null, null, toldOn("2023-05-02")),
                event("first", null, null, toldOn("2022")),
                event("until", null, LocalDate.of(2024, 6, 30), Map.of()));
        assertThat(Latest.inTime(newestFirst))
                .extracting(Event::id)
                .containsExactly("early", "until", "late", "first", "second");
    }
}
