package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Search in a ledger with the sample's articles. */
class SearchTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final SampleLedger LEDGER = new SampleLedger();

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun search(String... words) {
        List<String> all = new ArrayList<>(List.of("search"));
        all.addAll(List.of(words));
        return LEDGER.ask(all.toArray(String[]::new));
    }

    @Test
    void theBestIsFirstWithWhyAndWhere() {
        CommandRun run = search("thăm", "Pháp", "2013");
        assertThat(run.code()).as(run.err()).isZero();
        List<String> lines = run.lines();
        assertThat(lines.get(0)).isEqualTo("understood: \"thăm\" as type visit; \"Pháp\" as France");
        assertThat(lines.get(1)).contains("best first: 1 to ");
        assertThat(lines.get(2))
                .contains("Nguyễn Tấn Dũng")
                .contains("to France, 2013-09-24")
                .contains("visit-");
        assertThat(lines.get(3)).isEqualTo("      matches \"thăm\", \"Pháp\", \"2013\"");
        assertThat(lines.get(4)).matches("      \\.\\./sample/.*\\.txt:\\d+ \".*\\*.*\"");
    }

    @Test
    void oneLanguageFindsWhatAnotherTells() {
        String english = search("visit", "France", "2013", "--limit", "1").out();
        String without = search("tham phap 2013", "--limit", "1").out();
        String id = english.lines().skip(2).findFirst().orElseThrow();
        assertThat(without).contains(id.substring(id.lastIndexOf(' ')));
    }

    @Test
    void optionsChooseAndPagesFollow() {
        assertThat(search("Vietnam", "--type", "visit", "--country", "FR", "--on", "2013")
                        .out())
                .contains("1 event, best first");
        assertThat(search("Vietnam", "--person", "Emmanuel Macron", "--type", "visit")
                        .out())
                .contains("Macron");
        assertThat(search("to lam").out()).startsWith("understood: \"to lam\" as Tô Lâm\n");
        String first = search("Vietnam", "--limit", "2").out();
        String second = search("Vietnam", "--limit", "2", "--page", "2").out();
        assertThat(first).contains("1 to 2, --page 2 shows more");
        assertThat(second).contains("3 to 4").isNotEqualTo(first);
        assertThat(search("Vietnam", "--limit", "0").code()).isEqualTo(2);
        assertThat(search("Vietnam", "--page", "0").code()).isEqualTo(2);
        assertThat(search("Vietnam", "--on", "2013", "--from", "2012").code()).isEqualTo(2);
        assertThat(search("Vietnam", "--type", "picnic").code()).isEqualTo(2);
    }

    @Test
    void jsonHasTheSameFactsAndPointsIntoTheDocument() throws IOException {
        CommandRun run = search("trade target", "--limit", "3", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        List<String> listed = search("trade target", "--limit", "3").lines().stream()
                .filter(line -> line.startsWith("  pledge") || line.startsWith("  indicator"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
        List<String> ids = new ArrayList<>();
        int marks = 0;
        for (String line : run.lines()) {
            JsonNode hit = JSON.readTree(line);
            ids.add(hit.at("/event/id").asText());
            JsonNode quote = hit.get("quote");
            String text = Files.readString(Path.of(quote.get("doc").asText()), StandardCharsets.UTF_8);
            assertThat(part(text, quote)).isEqualTo(quote.get("text").asText());
            marks += quote.get("marks").size();
            for (JsonNode mark : quote.get("marks")) {
                assertThat(quote.get("text").asText()).contains(part(text, mark));
            }
        }
        assertThat(ids).isNotEmpty().containsAll(listed);
        assertThat(marks).isPositive();
    }

    private static String part(String text, JsonNode place) {
        return text.substring(
                text.offsetByCodePoints(0, place.get("start").asInt()),
                text.offsetByCodePoints(0, place.get("end").asInt()));
    }

    @Test
    void whatFitsIsBoldOnATerminal() {
        assertThat(CommandRun.onTerminal("search", "visite Pháp", "--ledger", LEDGER.path())
                        .out())
                .contains("\u001b[1m");
    }

    @Test
    void aRejectedEventIsHiddenOrMarked() throws IOException {
        String place = folder.resolve("ledger").toString();
        CommandRun.of("ingest", "../sample/fr", "--ledger", place);
        String hit = CommandRun.of("search", "Macron", "--json", "--limit", "1", "--ledger", place)
                .out();
        String id = JSON.readTree(hit).at("/event/id").asText();
        assertThat(CommandRun.of("review", "reject", id, "--by", "Lan", "--ledger", place)
                        .code())
                .isZero();
        assertThat(CommandRun.of("search", "Macron", "--limit", "500", "--ledger", place)
                        .out())
                .doesNotContain(id);
        assertThat(CommandRun.of("search", "Macron", "--limit", "500", "--rejected", "--ledger", place)
                        .out())
                .contains("(rejected by a human)  " + id);
    }

    @Test
    void nothingIsSaidInOneLine() {
        CommandRun blank = search("  ");
        assertThat(blank.code()).isEqualTo(1);
        assertThat(blank.err()).contains("the question is empty").hasLineCount(1);
        CommandRun nothing = search("Macrom");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).contains("fits \"Macrom\"").contains("macron").hasLineCount(1);
        CommandRun outside = search("Macron", "--on", "1900");
        assertThat(outside.code()).isEqualTo(1);
        assertThat(outside.err()).contains("without the options").hasLineCount(1);
        CommandRun far = search("Macron", "--page", "1000");
        assertThat(far.code()).isEqualTo(1);
        assertThat(far.err()).contains("there is no page 1000").hasLineCount(1);
        CommandRun none = CommandRun.of(
                "search", "Macron", "--ledger", folder.resolve("none").toString());
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("there is no ledger in").hasLineCount(1);
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(LEDGER.ask("search").code()).isEqualTo(2);
    }
}
