package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events leave the ledger as files. */
class ExportTest {
    @RegisterExtension
    static final SampleLedger LEDGER = new SampleLedger();

    @TempDir
    private Path folder = Path.of("");

    private CommandRun export(String format, Path out, String... more) {
        List<String> words = new ArrayList<>(List.of("export", "--format", format, "--out", out.toString()));
        words.addAll(List.of(more));
        return LEDGER.ask(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csv",
                "csv-reports",
                "xlsx",
                "jsonl",
                "ical",
                "jsonld",
                "ftm",
                "graphml",
                "annotations",
                "plover",
                "parquet",
                "parquet-reports",
                "ledger",
                "claims"
            })
    void everyFormatIsWritten(String format) {
        Path out = folder.resolve("out");
        CommandRun run = export(format, out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(out).isNotEmptyFile();
        assertThat(folder.resolve("out.part")).doesNotExist();
        assertThat(run.err()).contains("written to " + out);
        assertThat(CommandRun.of("export", "--help").out()).contains(format);
    }

    @Test
    void filtersChooseTheEvents() throws IOException {
        Path out = folder.resolve("visits.jsonl");
        assertThat(export(
                                "jsonl",
                                out,
                                "--type",
                                "visit",
                                "--between",
                                "australia,VN",
                                "--from",
                                "2023",
                                "--to",
                                "2023-12")
                        .code())
                .isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            JsonNode event = new ObjectMapper().readTree(line);
            assertThat(event.get("type").asText()).isEqualTo("visit");
            assertThat(event.get("first_day").asText()).startsWith("2023");
            assertThat(event.at("/reports/0/evidence/0/text").asText()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--type|vist|2|there is no type vist",
                "--status|maybe|2|there is no status maybe",
                "--from|2013-13|2|names a date that no calendar has",
                "--between|Franc|1|the nearest are France (FR)",
                "--person|Nobody Known|1|nothing was written"
            })
    void whatMakesNoSenseIsSaid(String option, String value, int code, String said) {
        Path out = folder.resolve("out.csv");
        CommandRun run = export("csv", out, option, value);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).contains(said);
        assertThat(out).doesNotExist();
    }

    @Test
    void formatsAndPlacesThatAreNoneAreSaid() {
        assertThat(export("cvs", folder.resolve("a")).code()).isEqualTo(2);
        assertThat(export("ledger", folder.resolve("a"), "--type", "visit").code())
                .isEqualTo(2);
        CommandRun nowhere = export("csv", folder.resolve("no/such/folder/a"));
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.said()).hasSize(1);
        CommandRun empty = CommandRun.of(
                "export",
                "--ledger",
                folder.resolve("empty").toString(),
                "--format",
                "csv",
                "--out",
                folder.resolve("a").toString());
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.err()).contains("there is no ledger in").contains("./dragoman ingest PATH");
    }

    @Test
    void aLedgerThatWasTakenInIsEqual() throws IOException {
        Path out = folder.resolve("all.jsonl");
        Path again = folder.resolve("again.jsonl");
        assertThat(export("ledger", out).code()).isZero();
        String copy = folder.resolve("copy").toString();
        CommandRun run = CommandRun.of("import", out.toString(), "--ledger", copy);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(CommandRun.of("export", "--ledger", copy, "--format", "ledger", "--out", again.toString())
                        .code())
                .isZero();
        assertThat(again).hasSameTextualContentAs(out);
        assertThat(CommandRun.of("import", folder.resolve("none").toString(), "--ledger", copy)
                        .code())
                .isEqualTo(2);
        Path claims = folder.resolve("claims.jsonl");
        assertThat(export("claims", claims).code()).isZero();
        CommandRun withoutTexts = CommandRun.of(
                "import", claims.toString(), "--ledger", folder.resolve("x").toString());
        assertThat(withoutTexts.code()).isEqualTo(1);
        assertThat(withoutTexts.err()).contains("format ledger has them");
    }

    @Test
    void releasesFollowEachOther() {
        String out = folder.resolve("releases").toString();
        CommandRun first = LEDGER.ask("release", "--out", out, "--date", "2025-05-01");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(Path.of(out, "2025-05-01", "CODEBOOK.md")).isNotEmptyFile();
        CommandRun second = LEDGER.ask("release", "--out", out, "--date", "2025-06-01");
        assertThat(second.err()).contains("0 added, 0 changed, 0 taken out");
        CommandRun again = LEDGER.ask("release", "--out", out, "--date", "2025-06-01");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("there is a release of that day already");
        assertThat(LEDGER.ask("release", "--out", out, "--date", "June").code()).isEqualTo(2);
        assertThat(LEDGER.ask("release", "--out", out, "--date", "2025-07-01", "--since", "none")
                        .code())
                .isEqualTo(1);
    }
}
