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
    void aPledgeIsHeldAgainstTheWordsThatTellTheFigureShown() throws IOException {
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.writeString(
                more.resolve("a.txt"),
                "Vietnam and Laos set the goal of raising two-way trade to 2 billion USD by 2020.\n");
        Files.writeString(more.resolve("b.txt"), "Trade between Vietnam and Laos reached 1.2 billion USD in 2015.\n");
        Files.writeString(more.resolve("c.txt"), "Trade between Vietnam and Laos reached 1.3 billion USD in 2015.\n");
        Files.writeString(more.resolve("d.txt"), "In 2015 trade between Laos and Vietnam reached 1.3 billion USD.\n");
        CommandRun run = CommandRun.of("ingest", more.toString(), "--ledger", place, "--published", "2016-02-01");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(CommandRun.of("pledges", "VN", "LA", "--ledger", place).out())
                .contains("1.3 billion USD for 2015")
                .containsPattern("for 2015\\s+\\S+[cd]\\.txt:1");
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
