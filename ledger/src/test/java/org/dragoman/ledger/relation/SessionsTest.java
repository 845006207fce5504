package org.dragoman.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.dragoman.reader.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of the next session of a mechanism: the 46th was held in 2024, the 47th announced for 2025. */
class SessionsTest {
    private static final LocalDate IN_ITS_YEAR = LocalDate.of(2025, 11, 1);
    private static final LocalDate AFTER_IT = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path folder = Path.of("");

    private static Told session(String published, Status status, int number, String when) {
        return Told.in(published, published, "Paper " + published)
                .says(
                        "mechanism",
                        status,
                        "between",
                        List.of("LA", "VN"),
                        "name",
                        "Joint Committee",
                        "change",
                        "held",
                        "session",
                        number,
                        "when",
                        when);
    }

    private Sessions sessions(Told... further) {
        Told[] all = new Told[further.length + 2];
        all[0] = session("2024-01-07", Status.DONE, 46, "2024-01-07");
        all[1] = session("2024-01-08", Status.PLANNED, 47, "2025");
        System.arraycopy(further, 0, all, 2, further.length);
        try (Ledger ledger = OneLedger.of(folder, all)) {
            return Mechanisms.of(ledger.events(EventQuery.all().types("mechanism")))
                    .get(0);
        }
    }

    @Test
    void whatIsAnnouncedForAYearIsAheadUntilTheYearIsOver() {
        Sessions sessions = sessions();
        assertThat(sessions.announced(IN_ITS_YEAR)).isNotNull();
        assertThat(sessions.untold(IN_ITS_YEAR)).isNull();
        assertThat(sessions.isDue(IN_ITS_YEAR)).isTrue();
        assertThat(sessions.isDue(LocalDate.of(2024, 6, 1))).isFalse();
    }

    @Test
    void whatWasAnnouncedAndNobodyTellsOfIsMissed() {
        Sessions sessions = sessions();
        assertThat(sessions.announced(AFTER_IT)).isNull();
        assertThat(sessions.untold(AFTER_IT))
                .satisfies(event -> assertThat(event.text("session")).isEqualTo("47"));
        assertThat(sessions.isDue(AFTER_IT)).isTrue();
        assertThat(sessions.dueOn(AFTER_IT)).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void aSessionToldOfSinceIsTheOneAnnounced() {
        Sessions sessions = sessions(session("2026-02-02", Status.DONE, 47, "2026-02-01"));
        assertThat(sessions.untold(AFTER_IT)).isNull();
    }
}
