package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that cannot all be true are marked wherever figures are shown. */
class FiguresTest {
    @TempDir
    private Path folder = Path.of("");

    private String place = "";

    @BeforeEach
    void fill() throws IOException {
        place = folder.resolve("ledger").toString();
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(
                news.resolve("one.txt"), "Trade between Vietnam and Thailand reached 11 billion USD in 2015.\n");
        Files.writeString(
                news.resolve("two.txt"), "Trade between Vietnam and Thailand reached 2.4 billion USD in 2015.\n");
        CommandRun run = CommandRun.of("ingest", news.toString(), "--ledger", place, "--published", "2016-02-01");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void seriesMarkThem() {
        assertThat(CommandRun.of("indicators", "VN", "TH", "--ledger", place).out())
                .contains("Thailand - Vietnam: trade, in USD")
                .contains("cannot be true beside 2.4 billion indicator-")
                .contains("cannot be true beside 11 billion indicator-");
        assertThat(CommandRun.of("indicators", "VN", "TH", "--json", "--ledger", place)
                        .out())
                .contains("\"at_odds_with\":[\"indicator-");
    }

    @Test
    void conflictsHaveThem() {
        assertThat(CommandRun.of("conflicts", "--ledger", place).out())
                .contains("cannot all be true: Thailand - Vietnam: trade, in USD, 2015")
                .contains("one.txt:1")
                .contains("two.txt:1");
        assertThat(CommandRun.of("conflicts", "--json", "--ledger", place).out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("\"at_odds_with\":[\"indicator-"));
        assertThat(CommandRun.of("conflicts", "FR", "--ledger", place).code()).isEqualTo(1);
    }

    @Test
    void aBriefHasThem() throws IOException {
        Path brief = folder.resolve("brief.md");
        CommandRun run = CommandRun.of("brief", "VN", "TH", "--out", brief.toString(), "--ledger", place);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(brief))
                .contains("cannot be true beside 2.4 billion USD")
                .contains("Trade (USD): 2.4 billion USD (one report) / 11 billion USD (one report)");
    }
}
