package org.dragoman.ledger.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visit "in 2024" beside one of 7 October 2024. */
class LooseDatesTest {
    private static final Map<String, Object> OTHER = Told.person("Trần Thanh Mẫn", "speaker", "VN");

    @TempDir
    private Path folder = Path.of("");

    private static Told visit(String id, Map<String, Object> who, String when) {
        return Told.in(id, "2025-01-01", "Paper " + id).says("visit", "who", who, "to", "FR", "when", when);
    }

    @Test
    void whatIsToldByTheYearIsLeftOutBesideWhatIsToldByTheDay() {
        Told[] told = {
            visit("a", OneLedger.GUEST, "2024-10-06/2024-10-07"),
            visit("b", OneLedger.GUEST, "2024-05-02"),
            visit("c", OneLedger.GUEST, "2024"),
            visit("d", OneLedger.GUEST, "2023"),
            visit("e", OTHER, "2024"),
            visit("f", OTHER, "2016"),
            visit("g", OTHER, "2016-05"),
            visit("h", OTHER, "2016-07")
        };
        try (Ledger ledger = OneLedger.of(folder, told)) {
            List<Event> visits = ledger.events(EventQuery.all().types("visit"));
            assertThat(visits).hasSize(8);
            assertThat(LooseDates.without(visits))
                    .hasSize(6)
                    .noneMatch(visit -> "2016".equals(visit.text("when")))
                    .noneMatch(visit ->
                            String.valueOf(visit.text("who")).contains("Lâm") && "2024".equals(visit.text("when")));
        }
    }
}
