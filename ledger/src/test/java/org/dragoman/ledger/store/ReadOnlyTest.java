package org.dragoman.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.ledger.store.OneLedger.FIRST;
import static org.dragoman.ledger.store.OneLedger.GUEST;
import static org.dragoman.ledger.store.OneLedger.SECOND;
import static org.dragoman.ledger.store.OneLedger.add;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger on a disc or in a colleague's folder answers as one's own does, and is left as it is. */
class ReadOnlyTest {
    @TempDir
    private Path folder = Path.of("");

    private String place = "";

    @BeforeEach
    void fill() throws IOException {
        place = Files.createDirectory(folder.resolve("the desk's 100 %? #1")).toString();
        try (Ledger ledger = Ledger.open(place)) {
            add(ledger, FIRST, visit("a.txt"));
        }
    }

    private static ReadDocument visit(String document) {
        return Told.in(document, "2024-10-07", "Paper of " + document)
                .says("visit", "who", GUEST, "to", "FR", "when", "2024-10-06/2024-10-07")
                .document();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.filter(Files::isRegularFile).toList()) {
                files.put(path.toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
        }
        return files;
    }

    @Test
    void answersAndLeavesEverythingAsItIs() throws IOException {
        Map<String, String> before = files();
        try (Ledger ledger = ReadOnly.open(place)) {
            String visit =
                    ledger.events(EventQuery.all().sides("FR", "VN")).get(0).id();
            assertThat(ledger.reports(visit))
                    .extracting(Report::document)
                    .extracting("id")
                    .containsExactly("a.txt");
            assertThat(ledger.people(null, null, 0)).isNotEmpty();
            assertThat(ledger.counts().documents()).isEqualTo(1);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whoWouldWriteIsToldSo() {
        try (Ledger ledger = ReadOnly.open(place)) {
            assertThatThrownBy(ledger::writer)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("may not be written (permissions); it can be asked");
        }
    }

    @Test
    void whatItsWriterHasNotPutInPlaceYetIsSeen() {
        try (Ledger own = Ledger.open(place)) {
            add(own, SECOND, visit("b.txt"));
            try (Ledger ledger = ReadOnly.open(place)) {
                assertThat(ledger.counts().documents()).isEqualTo(2);
            }
        }
    }

    @Test
    void tablesOfAnOlderVersionAreTold() throws SQLException {
        try (Connection connection = DriverManager.getConnection(Place.of(place).url());
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM migration WHERE number > 3");
        }
        assertThatThrownBy(() -> ReadOnly.open(place))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("was made by an older version");
    }
}
