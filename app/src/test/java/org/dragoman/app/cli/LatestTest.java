package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.reader.claim.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatestTest {
    private static Event event(String id, @Nullable LocalDate day) {
        FieldValue statuses = new FieldValue("done", List.of(), false, false);
        return new Event(
                id,
                "visit",
                Status.DONE,
                statuses,
                Map.of(),
                day,
                day,
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
}
