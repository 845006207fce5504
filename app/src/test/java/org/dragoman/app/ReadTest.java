package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAMPLE = "../sample";
    private static final String TEXT =
            "Australian Prime Minister Anthony Albanese visited Vietnam on 3 and 4 June 2023.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsOneClaimALineWithExactEvidence() throws IOException {
        CommandRun run = CommandRun.of("read", SAMPLE);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(100);
        for (String line : run.lines()) {
            JsonNode claim = JSON.readTree(line);
            String text = Files.readString(Path.of(claim.get("doc").asText()));
            for (JsonNode piece : claim.get("evidence")) {
                assertThat(codePoints(text, piece)).isEqualTo(piece.get("text").asText());
            }
        }
    }

    private static String codePoints(String text, JsonNode piece) {
        int from = text.offsetByCodePoints(0, piece.get("start").asInt());
        return text.substring(
                from,
                text.offsetByCodePoints(
                        from, piece.get("end").asInt() - piece.get("start").asInt()));
    }

    @Test
    void theOrderIsThatOfTheInputWhateverTheThreads() {
        String alone = CommandRun.of("read", SAMPLE, "--threads", "1").out();
        assertThat(CommandRun.of("read", SAMPLE, "--threads", "7").out()).isEqualTo(alone);
    }

    @Test
    void aTerminalGetsAListingWithItsPlaces() {
        CommandRun run = CommandRun.onTerminal("read", SAMPLE + "/en/2023-06-04-albanese-hanoi.txt");
        assertThat(run.out())
                .startsWith(SAMPLE + "/en/2023-06-04-albanese-hanoi.txt, published 2023-06-05\n")
                .contains(
                        "Anthony Albanese (prime minister of Australia) to Vietnam from Singapore, 2023-06-03 to 2023-06-04")
                .contains("line 5, 55-265: \"Prime Minister Anthony Albanese visited Vietnam");
        assertThat(CommandRun.onTerminal("read", SAMPLE + "/en/2023-06-04-albanese-hanoi.txt", "--json")
                        .out())
                .startsWith("{\"doc\":");
    }

    @Test
    void standardInputIsADocument() throws IOException {
        CommandRun run = CommandRun.withInput(TEXT, "read", "-", "--published", "2023-06-05");
        assertThat(run.code()).isZero();
        JsonNode claim = JSON.readTree(run.lines().get(0));
        assertThat(claim.get("doc").asText()).isEqualTo("-");
        assertThat(claim.get("type").asText()).isEqualTo("visit");
        assertThat(claim.get("when").asText()).isEqualTo("2023-06-03/2023-06-04");
    }

    @Test
    void whatCannotBeReadIsOneLineEachAndTheRestIsRead() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, -1, -2, 0, 9});
        Path truncated = folder.resolve("records.jsonl.gz");
        Files.write(truncated, new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0});
        Path records = Files.writeString(
                folder.resolve("records.jsonl"), "{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n{\"id\":\n");
        CommandRun run = CommandRun.of(
                "read",
                empty.toString(),
                "missing",
                binary.toString(),
                truncated.toString(),
                good.toString(),
                records.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines().stream()
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .distinct())
                .containsExactly("{\"doc\":\"" + good + "\"", "{\"doc\":\"a\"");
        List<String> said = run.said();
        assertThat(said).hasSize(6);
        assertThat(said.get(0)).startsWith("dragoman: " + empty + ": ");
        assertThat(said.get(1)).isEqualTo("dragoman: missing: there is no such file or folder");
        assertThat(said.get(2)).startsWith("dragoman: " + binary + ": ");
        assertThat(said.get(3)).startsWith("dragoman: " + truncated + ": ");
        assertThat(said.get(4)).startsWith("dragoman: " + records + ":2: ");
        assertThat(said.get(5)).startsWith("dragoman: 2 documents, ").contains(" claims, 5 skipped (");
    }

    @Test
    void aFileTakesTheResultsWhenTheyAreWhole() throws IOException {
        Path out = folder.resolve("claims.jsonl");
        CommandRun run = CommandRun.onTerminal("read", SAMPLE + "/fr", "--out", out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out))
                .isEqualTo(CommandRun.of("read", SAMPLE + "/fr").out());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void nothingThatIsReadIsWrittenOver() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), TEXT);
        for (Path read : List.of(note, folder)) {
            CommandRun run = CommandRun.of("read", read.toString(), "--out", note.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("name another file");
            assertThat(note).hasContent(TEXT);
        }
    }

    @Test
    void aFolderWithoutPacksIsRefused() {
        CommandRun run = CommandRun.of("read", SAMPLE, "--packs", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("holds no packs");
    }

    @Test
    void aDateThatIsWorkedOutIsNotShownAsOneOfPublication() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), TEXT);
        assertThat(CommandRun.onTerminal("read", note.toString()).lines().get(0))
                .doesNotContain("published");
        assertThat(CommandRun.onTerminal("read", note.toString(), "--published", "2024")
                        .lines()
                        .get(0))
                .endsWith(", published 2024");
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneLine() {
        CommandRun run = CommandRun.of(
                "read", SAMPLE, "--out", folder.resolve("no/such/file").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).hasSize(1);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void aCommandLineThatMakesNoSenseIsSaidAndReadsNothing() {
        assertThat(CommandRun.of("read").code()).isEqualTo(2);
        CommandRun date = CommandRun.of("read", SAMPLE, "--published", "yesterday");
        assertThat(date.code()).isEqualTo(2);
        assertThat(date.err()).contains("\"yesterday\" is no EDTF date").contains("dragoman read --help");
        assertThat(CommandRun.of("read", SAMPLE, "--threads", "0").code()).isEqualTo(2);
        assertThat(CommandRun.of("read", SAMPLE, "--json", "--text").code()).isEqualTo(2);
        assertThat(CommandRun.of("read", SAMPLE, "--packs", "no-such-folder").code())
                .isEqualTo(2);
    }

    @Test
    void textIsUtf8WhateverTheMachineThinks() {
        CommandRun run = CommandRun.of("read", SAMPLE + "/vi/2024-10-07-phap-nang-cap.txt");
        assertThat(run.out())
                .contains("T\u00f4 L\u00e2m")
                .isEqualTo(new String(run.out().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
