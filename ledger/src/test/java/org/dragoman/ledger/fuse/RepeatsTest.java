package org.dragoman.ledger.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one document tells twice, what is told a few days off, and what has a number in place of a date. */
class RepeatsTest {
    private static final String DAY = "2023-09-23";
    private static final Map<String, Object> GUEST = Told.person("Bashar al-Assad", "president", "SY");
    private static final Map<String, Object> HOST = Told.person("Xi Jinping", "president", "CN");
    private static final Map<String, Object> THIRD = Told.person("Vladimir Putin", "president", "RU");
    private static final List<String> SIDES = List.of("FR", "VN");

    @TempDir
    private Path folder = Path.of("");

    private int events(String type, Told... told) {
        try (Ledger ledger = OneLedger.of(folder, told)) {
            return ledger.events(EventQuery.all().types(type)).size();
        }
    }

    private static Told visit(Told told, String when) {
        return told.says("visit", "who", GUEST, "to", "CN", "when", when);
    }

    @Test
    void theArrivalAndTheVisitThatADocumentTellsAreOne() {
        Told told = Told.in("a", DAY, "Paper");
        assertThat(events("visit", visit(visit(told, "2023-09-21"), "2023-09-22")))
                .isEqualTo(1);
    }

    @Test
    void twoVisitsThatADocumentTellsAreTwo() {
        Told told = Told.in("a", DAY, "Paper");
        assertThat(events("visit", visit(visit(told, "2023-09-21"), "2023-09-02")))
                .isEqualTo(2);
    }

    @Test
    void aStayAndTheOfficialVisitWithinItAreTwo() {
        Told told = Told.in("a", "2024-10-08", "Paper");
        assertThat(events("visit", visit(visit(told, "2024-10-03/2024-10-07"), "2024-10-06/2024-10-07")))
                .isEqualTo(2);
    }

    @Test
    void visitsThatTwoDocumentsDateAFewDaysApartAreOneAndWeeksApartTwo() {
        Told first = visit(Told.in("a", DAY, "Paper"), "2023-09-21");
        Told near = visit(Told.in("b", DAY, "Other"), "2023-09-25");
        Told far = visit(Told.in("c", DAY, "Third"), "2023-10-05");
        assertThat(events("visit", first, near, far)).isEqualTo(2);
    }

    @Test
    void aTalkOfTwoAndOneOfThreeInOneDocumentStayTwo() {
        Told told = Told.in("a", DAY, "Paper")
                .says("meeting", "who", List.of(GUEST, HOST), "when", "2023-09-22")
                .says("meeting", "who", List.of(GUEST, HOST, THIRD), "when", "2023-09-22");
        assertThat(events("meeting", told)).isEqualTo(2);
    }

    private static Told session(String id, int number, Object... more) {
        Told told = Told.in(id, "", "Paper " + id);
        String name = "Defence Strategy Dialogue";
        return more.length == 0
                ? told.says("mechanism", "between", SIDES, "name", name, "change", "held", "session", number)
                : told.says(
                        "mechanism",
                        "between",
                        SIDES,
                        "name",
                        name,
                        "change",
                        "held",
                        "session",
                        number,
                        "when",
                        more[0]);
    }

    @Test
    void theNumberOfASessionTellsWhichOneItWas() {
        assertThat(events("mechanism", session("a", 3), session("b", 3, "2023-12"), session("c", 2, "2022-04")))
                .isEqualTo(2);
    }
}
