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
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger answers, with the sample's articles in it. */
class AnswersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final SampleLedger LEDGER = new SampleLedger();

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun ask(String... words) {
        return LEDGER.ask(words);
    }

    @Test
    void aRelationHasTheHistoryOfItsTiers() {
        String told = ask("relation", "VN", "France", "--as-of", "2025-06-01").out();
        assertThat(told)
                .contains("Vietnam - France, on 2025-06-01")
                .contains("tier: comprehensive strategic partnership");
        assertThat(told)
                .contains("strategic partnership, since 2013-09, until 2024-10")
                .contains("sample/");
        assertThat(ask("relation", "FR", "VN", "--as-of", "2020-01-01").out()).contains("tier: strategic partnership");
        assertThat(ask("relation", "FR", "VN", "--as-of", "1999-01-01").out()).contains("tier: none is told");
    }

    @Test
    void thePartnersOfACountryAreCounted() {
        assertThat(ask("relation", "VN", "--as-of", "2025-06-01").out())
                .contains("Vietnam, partners on 2025-06-01")
                .containsPattern("comprehensive strategic \\(\\d+\\): .*France");
    }

    @Test
    void oneVisitOfManyReportsIsOneVisit() {
        String visits =
                ask("visits", "FR", "VN", "--from", "2013", "--to", "2013").out();
        assertThat(visits).contains("to France, 2013-09-24 to 2013-09-26").contains("independent)");
        assertThat(visits.split("visit  ")).hasSize(2);
    }

    @Test
    void pledgesHaveOutcomes() {
        String pledges = ask("pledges", "TH", "VN", "--as-of", "2025-06-01").out();
        assertThat(pledges)
                .contains("trade target, 20 billion USD, by 2020")
                .contains("reached-later: 21.6 billion USD for 2022");
        assertThat(ask("pledges", "TH", "VN", "--open", "--as-of", "2025-06-01").out())
                .doesNotContain("reached-later")
                .contains("25 billion USD");
    }

    @Test
    void figuresAreSeriesAndCharts() throws IOException {
        assertThat(ask("indicators", "VN", "US", "--measure", "trade", "--plot").out())
                .contains("trade, in USD")
                .contains("####")
                .contains("2022  nearly 124 billion");
        for (String name : List.of("chart.svg", "chart.png")) {
            Path out = folder.resolve(name);
            assertThat(ask("indicators", "VN", "US", "--measure", "trade", "--out", out.toString())
                            .code())
                    .isZero();
            assertThat(Files.size(out)).isGreaterThan(500);
        }
        Path beside = folder.resolve("beside.svg");
        assertThat(ask("indicators", "VN", "US", "--json", "--out", beside.toString())
                        .out())
                .startsWith("{");
        assertThat(Files.readString(beside)).contains("in USD</text>");
        assertThat(ask("indicators", "VN", "US", "--out", "chart.gif").code()).isEqualTo(2);
    }

    @Test
    void mechanismsHaveSessions() {
        assertThat(ask("mechanisms", "TH", "VN").out()).contains("session 4").contains("Thailand - Vietnam: ");
    }

    @Test
    void contradictionsShowWhoSaysWhat() {
        assertThat(ask("conflicts").out()).contains("disputed ").contains(" | ");
    }

    @Test
    void accountsOfOneEventStandSideBySide() throws IOException {
        JsonNode visit = JSON.readTree(ask("visits", "FR", "VN", "--from", "2013", "--to", "2013", "--json")
                .out()
                .lines()
                .findFirst()
                .orElseThrow());
        String told = ask("readouts", visit.get("id").asText()).out();
        assertThat(told).contains("accounts: ").contains("said by all").contains("the reports");
    }

    @Test
    void peopleAreFoundWithoutMarks() {
        assertThat(ask("people", "To Lam").out()).contains("Tô Lâm").contains("party leader of Vietnam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relation VN FR",
                "relation VN",
                "timeline VN",
                "visits",
                "pledges",
                "indicators VN",
                "mechanisms",
                "people",
                "conflicts",
                "sources",
                "stats"
            })
    void everyAnswerIsAlsoJson(String question) throws IOException {
        List<String> words = new ArrayList<>(List.of(question.split(" ")));
        words.add("--json");
        CommandRun run = ask(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isNotBlank();
        for (String line : run.out().lines().toList()) {
            assertThat(JSON.readTree(line).isObject()).isTrue();
        }
    }

    @Test
    void whatIsNotThereIsSaidInOneLine() {
        CommandRun unknown = ask("relation", "Atlantis");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("no country or body \"Atlantis\"").hasLineCount(1);
        assertThat(ask("readouts", "visit-none").err())
                .contains("no event visit-none")
                .hasLineCount(1);
        assertThat(ask("visits", "TV", "AD").err()).contains("no event").hasLineCount(1);
        for (String form : List.of("", "--json")) {
            List<String> words = new ArrayList<>(List.of("relation", "TV", "AD"));
            words.addAll(form.isEmpty() ? List.of() : List.of(form));
            CommandRun relation = ask(words.toArray(String[]::new));
            assertThat(relation.code()).isEqualTo(1);
            assertThat(relation.err()).contains("tells of Tuvalu - Andorra").hasLineCount(1);
        }
        CommandRun empty =
                CommandRun.of("visits", "--ledger", folder.resolve("none").toString());
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.err()).contains("there is no ledger in").hasLineCount(1);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phap", "phap", "France", "FR", "Cong hoa Phap"})
    void sidesGoByAnyNameWithMarksOrWithout(String name) {
        assertThat(ask("relation", "VN", name, "--as-of", "2025-06-01").out())
                .startsWith("Vietnam - France, on 2025-06-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relation VN Vietnam",
                "relation VN FR US",
                "brief VN --out x.md",
                "brief VN FR US --out x.md",
                "brief VN VN --out x.md",
                "timeline VN --limit -3",
                "people --limit many",
                "visits --from 2024 --to 2023",
                "search Thailand --from 2024 --to 2023"
            })
    void whatMakesNoSenseIsRefused(String question) {
        CommandRun run = ask(question.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.said()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldWithTheReason() {
        Path out = folder.resolve("none").resolve("brief.md");
        CommandRun run = ask("brief", "VN", "FR", "--out", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said())
                .singleElement()
                .satisfies(
                        line -> assertThat(line).endsWith("cannot be written: there is no folder " + out.getParent()));
    }
}
