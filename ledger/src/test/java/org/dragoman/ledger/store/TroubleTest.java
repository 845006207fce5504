package org.dragoman.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with the place of a ledger is told in one line, and costs nothing that was kept before. */
class TroubleTest {
    private static final Instant NOW = Instant.parse("2024-10-12T10:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private static ReadDocument document(int number, int length) {
        return Told.in("d" + number, "2024-10-07", "Paper")
                .says(
                        "visit",
                        "who",
                        Told.person("Guest " + number, "president", "VN"),
                        "to",
                        "FR",
                        "place",
                        "x".repeat(length))
                .document();
    }

    private static void add(Ledger ledger, LedgerWriter writer, int first, int many, int length) {
        List<PreparedDocument> documents = new ArrayList<>();
        for (int number = first; number < first + many; number++) {
            documents.add(ledger.prepare(document(number, length)));
        }
        writer.add(documents, NOW);
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        try (Ledger ledger = Ledger.open(folder.toString())) {
            try (LedgerWriter writer = ledger.writer()) {
                add(ledger, writer, 0, 5, 10);
                writer.limitPages(120);
                assertThatThrownBy(() -> add(ledger, writer, 5, 200, 5_000))
                        .isInstanceOf(LedgerException.class)
                        .hasMessageContaining("the disk is full; what was kept before is kept");
                writer.limitPages(1_000_000);
                add(ledger, writer, 5, 5, 10);
            }
            assertThat(ledger.counts().documents()).isEqualTo(10);
        }
    }

    @Test
    void aLockedDatabaseIsTold() throws Exception {
        try (Ledger ledger = Ledger.open(folder.toString());
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try (LedgerWriter writer = ledger.writer()) {
                writer.waitAtMost(50);
                assertThatThrownBy(() -> add(ledger, writer, 0, 1, 10))
                        .isInstanceOf(LedgerException.class)
                        .hasMessageContaining("is locked by another program");
                statement.execute("ROLLBACK");
                add(ledger, writer, 0, 1, 10);
            }
            assertThat(ledger.counts().documents()).isEqualTo(1);
        }
    }

    @Test
    void aLostConnectionIsToldAndTheNextOneWorks() throws SQLException {
        String location = Databases.POSTGRESQL.fresh();
        try (Ledger ledger = Ledger.open(location)) {
            try (LedgerWriter writer = ledger.writer()) {
                add(ledger, writer, 0, 3, 10);
                endConnections(location);
                assertThatThrownBy(() -> add(ledger, writer, 3, 3, 10))
                        .isInstanceOf(LedgerException.class)
                        .hasMessageContaining("the connection is lost");
            }
            try (LedgerWriter writer = ledger.writer()) {
                add(ledger, writer, 0, 6, 10);
            }
            assertThat(ledger.counts().documents()).isEqualTo(6);
        }
    }

    private static void endConnections(String location) throws SQLException {
        try (Connection connection = DriverManager.getConnection(location);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        assertThatThrownBy(() -> Ledger.open("jdbc:postgresql://localhost:1/none?user=me&password=secret"))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aFileThatIsNoLedgerIsTold() throws IOException {
        Files.writeString(
                folder.resolve("ledger.db"), "this is no database at all, only some words in a file\n".repeat(99));
        assertThatThrownBy(() -> Ledger.open(folder.toString()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is damaged or no ledger");
    }

    @Test
    void aFolderThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Ledger.open(file.toString()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("there is a file of that name");
    }

    @Test
    void theDefaultPlaceIsInTheUsersData() {
        assertThat(Place.dataFolder(null, "/home/me")).isEqualTo(Path.of("/home/me/.local/share/dragoman"));
        assertThat(Place.dataFolder("/data", "/home/me")).isEqualTo(Path.of("/data/dragoman"));
    }
}
