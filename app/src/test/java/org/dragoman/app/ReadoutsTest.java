package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.ledger.event.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accounts of one event by each side's sources, held against each other. */
class ReadoutsTest {
    private static final List<String> RECORDS = List.of(
            "{\"id\":\"vn1\",\"url\":\"https://en.nhandan.vn/1.html\",\"published\":\"2025-05-27\",\"text\":\"French"
                    + " President Emmanuel Macron paid a state visit to Vietnam from 25 to 27 May 2025 at the invitation of"
                    + " President Luong Cuong.\"}",
            "{\"id\":\"fr1\",\"url\":\"https://www.elysee.fr/3\",\"published\":\"2025-05-27\",\"text\":\"The President"
                    + " of France, Emmanuel Macron, paid a state visit to Vietnam from 25 to 27 May 2025.\"}",
            "{\"id\":\"other\",\"url\":\"https://example.com/4\",\"published\":\"2025-05-27\",\"text\":\"Emmanuel"
                    + " Macron visited Vietnam on 26 May 2025.\"}");

    @Test
    void whatBothSidesSayIsPartedFromWhatOneSays(@TempDir Path folder) throws IOException {
        Path news = Files.write(folder.resolve("news.jsonl"), RECORDS);
        String ledger = folder.resolve("ledger").toString();
        assertThat(CommandRun.of("ingest", news.toString(), "--ledger", ledger).code())
                .isZero();
        JsonNode visit = new ObjectMapper()
                .readTree(CommandRun.of("visits", "FR", "VN", "--json", "--ledger", ledger)
                        .out());
        String id = visit.get("id").asText();
        String told = CommandRun.of("readouts", id, "--ledger", ledger).out();
        assertThat(told)
                .contains("3 accounts: ")
                .contains("  of France: fr1\n  of Vietnam: vn1\n")
                .containsSubsequence("said by both sides", "form: state", "said by the side of Vietnam only", "host: ")
                .containsPattern("vn1:1 \".+\"  claim \\d+\n");
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("readouts", id, "--json", "--ledger", ledger)
                        .out());
        assertThat(json.at("/accounts_by_side/VN/0").asText()).isEqualTo("vn1");
        assertThat(json.at("/said/host").asText()).isEqualTo("by the side of Vietnam only");
    }

    /** An event lists the first few who report a value; what all say is said by all however many they are. */
    @Test
    void whatVeryManySayIsSaidByAll(@TempDir Path folder) throws IOException {
        List<String> records = IntStream.range(0, 12)
                .mapToObj(at -> "{\"id\":\"d" + at + "\",\"source\":\"Paper " + at
                        + "\",\"published\":\"2025-05-27\",\"text\":\"" + "Here is the news. ".repeat(at)
                        + "Emmanuel Macron visited Vietnam on 26 May 2025.\"}")
                .toList();
        Path news = Files.write(folder.resolve("news.jsonl"), records);
        String ledger = folder.resolve("ledger").toString();
        CommandRun.of("ingest", news.toString(), "--ledger", ledger);
        JsonNode visit = new ObjectMapper()
                .readTree(CommandRun.of("visits", "FR", "VN", "--json", "--ledger", ledger)
                        .out());
        String told = CommandRun.of("readouts", visit.get("id").asText(), "--ledger", ledger)
                .out();
        assertThat(visit.get("documents").asInt()).isGreaterThan(Reported.MOST_SOURCES);
        assertThat(told).contains("said by all\n").doesNotContain("said by some");
    }
}
