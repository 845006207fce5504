package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.store.Databases;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.LedgerWriter;
import org.dragoman.ledger.store.ReadDocument;
import org.dragoman.ledger.store.Told;
import org.dragoman.reader.pack.PackProblems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release is whole, says what it holds, and what changed since the one before. */
class ReleaseTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final Instant NOW = Instant.parse("2025-04-30T10:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(Databases.SQLITE.fresh());
        add(Told.in("a.txt", "2024-10-07", "Paper A")
                .says("visit", "who", Told.person("Ann Bee", "president", "IE"), "to", "FR", "when", "2024-10-06")
                .says("pledge", "by", List.of("FR"), "what", "aid", "value", 5, "unit", "EUR", "deadline", "2026")
                .document());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void add(ReadDocument document) {
        try (LedgerWriter writer = ledger.writer()) {
            writer.add(List.of(ledger.prepare(document)), NOW);
            writer.settle();
        }
    }

    private Release release() {
        return Release.of(ledger, SampleEvents.EXPORTS, SampleEvents.PACKS);
    }

    private static List<String> files(Path release) throws IOException {
        try (Stream<Path> files = Files.list(release)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyFileIsThereWithItsChecksumAndItsDescription() throws Exception {
        Release.Made made = release().make(folder, MAY, null);
        assertThat(made.folder()).isEqualTo(folder.resolve("2025-05-01"));
        assertThat(made.events()).isEqualTo(2);
        List<String> files = files(made.folder());
        assertThat(files)
                .contains("CODEBOOK.md", "LICENCE.md", "README.md", "claims.jsonl", "events.parquet", "events.xlsx");
        assertThat(made.files()).isEqualTo(files.size());
        List<String> summed = new ArrayList<>();
        for (String line : Files.readAllLines(made.folder().resolve("SHA256SUMS"))) {
            String[] parts = line.split("  ", 2);
            byte[] bytes = Files.readAllBytes(made.folder().resolve(parts[1]));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(parts[0]);
            summed.add(parts[1]);
        }
        summed.add("SHA256SUMS");
        assertThat(summed).containsExactlyInAnyOrderElementsOf(files);
        Map<String, String> described =
                ReleaseWords.of(SampleEvents.PACKS, new PackProblems()).files();
        assertThat(described.keySet()).containsAll(files);
        String readme = Files.readString(made.folder().resolve("README.md"));
        files.forEach(file -> assertThat(readme).contains("| `" + file + "` | " + described.get(file) + " |"));
    }

    @Test
    void countsAndCodebookSayWhatIsThere() throws IOException {
        Path made = release().make(folder, MAY, null).folder();
        JsonNode counts = JSON.readTree(made.resolve("counts.json").toFile());
        assertThat(counts.get("events").asInt()).isEqualTo(2);
        assertThat(counts.at("/by_type/visit").asInt()).isEqualTo(1);
        assertThat(Files.readString(made.resolve("CODEBOOK.md")))
                .contains("### visit")
                .containsPattern("\\| `to` \\| 1 \\| Visit: country visited\\.")
                .containsPattern("\\| `host` \\| 0 \\| Who invited\\.")
                .contains("| `disagreements` | text | ");
        JsonNode resource = JSON.readTree(made.resolve("datapackage.json").toFile())
                .get("resources")
                .get(0);
        assertThat(resource.get("hash").asText()).startsWith("sha256:");
    }

    @Test
    void everyRecordTypeIsExplained() {
        ReleaseWords words = ReleaseWords.of(SampleEvents.PACKS, new PackProblems());
        assertThat(words.listedTypes()).isNotEmpty();
        assertThat(words.types().keySet()).containsAll(words.listedTypes());
    }

    @Test
    void changesSinceAnEarlierReleaseAreListed() throws IOException {
        Path first = release().make(folder, MAY, null).folder();
        assertThat(Release.newestBefore(folder, JUNE)).contains(first);
        assertThat(Release.newestBefore(folder, MAY)).isEmpty();
        String visit = ledger.events(EventQuery.all().types("visit")).get(0).id();
        String pledge = ledger.events(EventQuery.all().types("pledge")).get(0).id();
        try (LedgerWriter writer = ledger.writer()) {
            writer.decide(visit, new Action.Correct("place", "Paris"), "desk", NOW, "");
            writer.decide(pledge, new Action.Reject(), "desk", NOW, "");
        }
        add(Told.in("b.txt", "2024-11-01", "Paper B")
                .says("milestone", "between", List.of("FR", "IE"), "what", "anniversary", "years", 100)
                .document());
        Release.Made second = release().make(folder, JUNE, first);
        assertThat(second.changes()).isEqualTo(Map.of("added", 1L, "changed", 1L, "removed", 1L));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(second.folder().resolve("changes.jsonl"))) {
            lines.add(JSON.readTree(line));
        }
        assertThat(lines).hasSize(3);
        JsonNode changed = lines.stream()
                .filter(line -> line.get("change").asText().equals("changed"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.get("id").asText()).isEqualTo(visit);
        assertThat(changed.at("/fields/place/now").asText()).isEqualTo("Paris");
        assertThat(changed.at("/fields/place/before").isMissingNode()).isTrue();
        assertThat(lines)
                .filteredOn(line -> line.get("change").asText().equals("removed"))
                .singleElement()
                .satisfies(removed -> {
                    assertThat(removed.get("rejected").asBoolean()).isTrue();
                    assertThat(removed.has("part_of")).isFalse();
                });
        assertThat(Files.readString(second.folder().resolve("README.md"))).contains("1 added, 1 changed, 1 taken out");
    }

    @Test
    void twoReleasesOfOneLedgerAreEqualToTheByte() throws IOException {
        Path one = release().make(folder.resolve("one"), MAY, null).folder();
        Path other = release().make(folder.resolve("other"), MAY, null).folder();
        assertThat(files(other)).isEqualTo(files(one));
        for (String file : files(one)) {
            if (!file.endsWith(".xlsx")
                    && !List.of("SHA256SUMS", "datapackage.json").contains(file)) {
                assertThat(one.resolve(file)).as(file).hasSameBinaryContentAs(other.resolve(file));
            }
        }
    }

    @Test
    void aReleaseIsNeverWrittenOver() throws IOException {
        release().make(folder, MAY, null);
        assertThatThrownBy(() -> release().make(folder, MAY, null)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> release().make(folder, JUNE, folder.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(files(folder)).containsExactly("2025-05-01");
    }

    @Test
    void whatABrokenRunLeftIsNoHindrance() throws IOException {
        Path draft = Files.createDirectories(folder.resolve("2025-05-01.part"));
        Files.writeString(draft.resolve("left.txt"), "half");
        Path made = release().make(folder, MAY, null).folder();
        assertThat(files(folder)).containsExactly("2025-05-01");
        assertThat(files(made)).doesNotContain("left.txt");
    }
}
