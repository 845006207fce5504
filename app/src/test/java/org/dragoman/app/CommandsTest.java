package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOLDEN = "../reader/src/test/resources/golden";
    private static final String SAMPLE = "../sample/en/2023-06-04-albanese-hanoi.txt";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void mentionsHaveTheirPlaceAndValue() throws IOException {
        String text = "\ud83d\ude00 On 4 June 2023 Australia gave 105 million dollars, 3.5 per cent more.\n";
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        CommandRun run = CommandRun.of("mentions", file.toString(), "--json");
        assertThat(run.code()).isZero();
        JsonNode date = mention(run, "date");
        assertThat(date.get("text").asText()).isEqualTo("4 June 2023");
        assertThat(date.get("start").asInt()).isEqualTo(5);
        assertThat(date.get("end").asInt()).isEqualTo(16);
        assertThat(date.get("value").asText()).isEqualTo("2023-06-04");
        JsonNode money = mention(run, "money").get("value");
        assertThat(money.get("amount").asLong()).isEqualTo(105_000_000L);
        assertThat(money.has("currency")).isTrue();
        assertThat(mention(run, "percent").get("value").asDouble()).isEqualTo(3.5);
        assertThat(mention(run, "country").get("value").asText()).isEqualTo("AU");
    }

    @Test
    void wordsThatThePacksHaveInSeveralSpellingsAreOneMention() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "Hai b\u00ean trao \u0111\u1ed5i v\u1ec1 Bi\u1ec3n \u0110\u00f4ng.\n");
        CommandRun run = CommandRun.of("mentions", file.toString(), "--json");
        assertThat(run.lines()).filteredOn(line -> line.contains("\"place\"")).hasSize(1);
        assertThat(mention(run, "place").get("value").get("name").asText()).isEqualTo("Bi\u1ec3n \u0110\u00f4ng");
    }

    @Test
    void anOfficeHasItsCodeForAValue() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), "The two prime ministers of the region met on Monday.\n");
        JsonNode office = mention(CommandRun.of("mentions", file.toString(), "--json"), "office");
        assertThat(office.get("value").get("office").asText()).isEqualTo("prime-minister");
    }

    private static JsonNode mention(CommandRun run, String kind) throws IOException {
        for (String line : run.lines()) {
            JsonNode mention = JSON.readTree(line);
            if (mention.get("kind").asText().equals(kind)) {
                return mention;
            }
        }
        throw new AssertionError("no " + kind + " in " + run.out());
    }

    @Test
    void cleanLeavesTheMenuOut() throws IOException {
        String page = "../sample/en/2025-04-29-ishiba-tour.html";
        String clean = CommandRun.of("clean", page).out();
        assertThat(clean).contains("Ishiba").doesNotContain("<p>");
        String original = Files.readString(Path.of(page));
        for (String line : CommandRun.of("clean", page, "--json").lines()) {
            JsonNode block = JSON.readTree(line);
            String place = original.substring(
                    original.offsetByCodePoints(0, block.get("start").asInt()),
                    original.offsetByCodePoints(0, block.get("end").asInt()));
            String first = block.get("text").asText().split("[^A-Za-z]", 2)[0];
            assertThat(place).contains(first);
        }
    }

    @Test
    void languageTellsWhatIsNotRead() throws IOException {
        String dutch =
                "De minister heeft vandaag in Den Haag gezegd dat het kabinet niet van plan is om de wet te wijzigen.";
        Path file = Files.writeString(
                folder.resolve("a.txt"),
                "The two ministers said on Monday that they would meet again in the spring of next year.\n\n" + dutch);
        List<String> lines =
                CommandRun.of("language", file.toString(), "--json").lines();
        assertThat(lines).hasSize(2);
        assertThat(JSON.readTree(lines.get(0)).get("lang").asText()).isEqualTo("en");
        assertThat(JSON.readTree(lines.get(1)).has("lang")).isFalse();
        assertThat(CommandRun.of("language", file.toString(), "--text").out()).contains("unread  line 3: De minister");
    }

    @Test
    void aReadingScoresTheSameWhetherReadBeforeOrNow() throws IOException {
        CommandRun now = CommandRun.of("score", GOLDEN);
        assertThat(now.code()).isZero();
        assertThat(now.out()).containsPattern("\nall all +\\d+ +\\d+ +\\d+ +0\\.\\d{3}");
        Path before = folder.resolve("before.jsonl");
        assertThat(CommandRun.of("read", GOLDEN, "--out", before.toString()).code())
                .isZero();
        assertThat(CommandRun.of("score", GOLDEN, before.toString()).out()).isEqualTo(now.out());
    }

    @Test
    void goldReadBackIsAllRight() throws IOException {
        Path gold = Files.writeString(folder.resolve("a.gold.jsonl"), """
                {"document": "a.txt", "lang": "en"}
                {"type": "visit", "who": {"name": "Ann Bee"}, "to": "FR", "when": "2020-01", "quote": "Ann"}
                {"type": "office", "who": {"name": "Ann Bee"}, "office": "mp", "optional": true}
                """);
        Files.writeString(folder.resolve("a.txt"), "Ann Bee came.");
        Path read = Files.writeString(folder.resolve("read.jsonl"), """
                {"doc": "x/a.txt", "type": "visit", "who": {"name": "BEE Ann"}, "to": "FR", "when": "2020-01-05", "evidence": [{"start": 0, "end": 3, "text": "Ann"}]}
                {"doc": "x/a.txt", "type": "visit", "who": {"name": "Ann Bee"}, "to": "DE"}
                """);
        CommandRun run = CommandRun.of("score", folder.toString(), read.toString(), "--misses");
        assertThat(gold).exists();
        assertThat(run.lines().get(0))
                .startsWith("added  a.txt: {\"type\":\"visit\"")
                .contains("\"to\":\"DE\"");
        assertThat(run.out()).containsPattern("type visit +1 +1 +2 +0\\.500 +1\\.000 +0\\.667");
        assertThat(run.out()).endsWith("evidence on the right sentence and exact: 1 of 1\n");
    }

    @Test
    void scoreSaysWhatIsWrongWithItsWords() {
        assertThat(CommandRun.of("score", "no-such-folder").code()).isEqualTo(2);
        assertThat(CommandRun.of("score", GOLDEN, "--type", "vist").err()).contains("there is no type vist");
        CommandRun empty = CommandRun.of("score", folder.toString());
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.said()).hasSize(1);
    }

    @Test
    void explainTellsRuleTriggerRolesAndWhatLost() {
        CommandRun claim = CommandRun.of("explain", SAMPLE, "--claim", "1");
        assertThat(claim.code()).isZero();
        assertThat(claim.out())
                .startsWith("visit: Anthony Albanese (prime minister of Australia) to Vietnam")
                .containsPattern("\nrule: [a-z-]+\ntrigger: \"visits")
                .contains("used:   \"Vietnam\" = VN, ");
        CommandRun sentence = CommandRun.of("explain", "--sentence", "If Ann Bee had visited France, she would know.");
        assertThat(sentence.out()).contains("cues: hypothetical: If").contains("    lost: ");
        assertThat(CommandRun.of("explain", "--sentence", "Emmanuel Macron has agreed to visit Vietnam.")
                        .out())
                .contains("planned: agreed to");
        assertThat(CommandRun.of("explain", SAMPLE, "--sentence", "In Hanoi on 4 June")
                        .out())
                .startsWith("line 7 (en): \"In Hanoi on 4 June the two Prime Ministers held talks.\"");
    }

    @Test
    void explainSaysWhatIsWrongWithItsWords() {
        assertThat(CommandRun.of("explain", SAMPLE).code()).isEqualTo(2);
        assertThat(CommandRun.of("explain", "--claim", "1").code()).isEqualTo(2);
        CommandRun many = CommandRun.of("explain", SAMPLE, "--claim", "999");
        assertThat(many.code()).isEqualTo(1);
        assertThat(many.err()).contains("there is no claim 999: ");
        assertThat(CommandRun.of("explain", SAMPLE, "--sentence", "no such words")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void whoTellsTheHolderOfAnOfficeOnADay() throws IOException {
        CommandRun run = CommandRun.of("who", "Th\u1ee7 t\u01b0\u1edbng Ph\u00e1p", "--on", "2013-09-24");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Jean-Marc Ayrault\n  prime-minister of France, 2012-05-15 to 2014-03-31\n");
        JsonNode found = JSON.readTree(CommandRun.of("who", "French prime minister", "--on", "2013-09", "--json")
                .out());
        assertThat(found.at("/persons/0/name").asText()).isEqualTo("Jean-Marc Ayrault");
        assertThat(found.at("/persons/0/terms/0/from").asText()).isEqualTo("2012-05-15");
        assertThat(found.get("persons")).hasSize(1);
    }

    @Test
    void whoKeepsToTheCountryBehindWordsItDoesNotKnow() {
        assertThat(CommandRun.of("who", "prime minister by lot of Cambodia", "--on", "2001-01-01")
                        .out())
                .startsWith("Hun Sen\n");
    }

    @Test
    void whoTellsAllWhoShareAnOffice() {
        assertThat(CommandRun.of("who", "Prime Minister of Cambodia", "--on", "1995-05-05")
                        .out())
                .contains("Norodom Ranariddh\n", "Hun Sen\n");
        assertThat(CommandRun.of("who", "EU Trade Commissioner", "--on", "2009-02-01")
                        .out())
                .startsWith("Catherine Ashton\n")
                .doesNotContain("Louis Michel");
    }

    @Test
    void aMonarchMayBeThatOfAnotherCountry() {
        assertThat(CommandRun.of("who", "King of Canada", "--on", "2024-01-01").out())
                .startsWith("Charles III\n");
        nobody("nobody is known as monarch of FR", "who", "King of France", "--on", "2024-01-01");
    }

    @Test
    void whoTellsWhomAMangledNameMeans() throws IOException {
        CommandRun run = CommandRun.of(
                "who", "--as-written", "Wu Huihuang", "--office", "minister:industry-trade", "--of", "VN", "--json");
        JsonNode person = JSON.readTree(run.out()).at("/persons/0");
        assertThat(person.get("name").asText()).isEqualTo("V\u0169 Huy Ho\u00e0ng");
        assertThat(person.get("repaired").asBoolean()).isTrue();
    }

    @Test
    void whoSaysInOneLineWhatItDoesNotKnow() {
        nobody("the question is empty", "who", "");
        nobody("the question is empty", "who");
        nobody(
                "no office is called \"minister:fishing\"; nearest: minister:fisheries",
                "who",
                "--office",
                "minister:fishing");
        nobody("no country or body is called \"Frence\"; nearest: France (FR)", "who", "president", "--of", "Frence");
        nobody("no office is called \"Grand Vizier\"", "who", "Grand Vizier of France");
        nobody("nobody called \"Barak Obana\" is known; nearest: Barack Obama", "who", "Barak Obana");
        nobody(
                "may be any of several offices of CN; nearest: Xi Jinping",
                "who",
                "China's leader",
                "--on",
                "2020-01-01");
        nobody("runs on 1890-01-01; nearest: ", "who", "premier ministre de France", "--on", "1890-01-01");
        assertThat(CommandRun.of("who", "Obama", "--on", "yesterday").code()).isEqualTo(2);
        assertThat(CommandRun.of("who", "Obama", "--as-written", "Obama").code())
                .isEqualTo(2);
    }

    private static void nobody(String problem, String... words) {
        CommandRun run = CommandRun.of(words);
        assertThat(run.code()).as(problem).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.said()).hasSize(1);
        assertThat(run.err()).contains(problem);
    }

    @Test
    void dateTellsTheYearAndWhy() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"),
                "On 25 July 2013 President Barack Obama received President Truong Tan Sang at the White House.");
        CommandRun run = CommandRun.of("date", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\n  2013, most likely ").contains("\n    Barack Obama is president of US\n");
        JsonNode told =
                JSON.readTree(CommandRun.of("date", file.toString(), "--json").out());
        assertThat(told.get("date").asText()).isEqualTo("2013");
        assertThat(told.get("interval").asText()).startsWith("2013-");
        assertThat(told.get("reasons")).isNotEmpty();
        assertThat(CommandRun.of("date", "no-such-file.txt").code()).isEqualTo(1);
    }

    @Test
    void theShippedPacksAreInOrder() {
        CommandRun run = CommandRun.of("packs", "check");
        assertThat(run.out()).startsWith("no problems: 3 languages, ");
        assertThat(run.code()).isZero();
    }

    @Test
    void overlapsAndGapsBetweenTermsAreNoted() {
        CommandRun run = CommandRun.of("packs", "check", "--notes");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\ngb: prime-minister: gap: Winston Churchill 1951-10-26 to 1955-04-05, ");
    }

    /** What a check says of packs in which one country has these holders of offices and no others. */
    private CommandRun checkHolders(String rows) throws IOException {
        Path packs = folder.resolve("packs");
        copy(Path.of("../packs"), packs);
        Files.writeString(
                packs.resolve("country/fr/office-holders.tsv"),
                "person\talt\toffice\tat\tfrom\tto\tsource\tsure\tnamesake\n" + rows);
        return CommandRun.of("packs", "check", "--packs", packs.toString());
    }

    @Test
    void termsThatCannotBeAreProblems() throws IOException {
        assertThat(checkHolders("""
                Ann Bee\t\tpresident\t\t2012-05-15\t2011-05-15\tmemory\t2\t
                Ann Bee\t\tmonarch\t\t1800-05-15\t2011-05-15\tmemory\t2\t
                Cee Dee\t\t\t\t2012-02-30\t2013\tmemory\t2\t
                """).out())
                .contains("office-holders.tsv:2: the term of Ann Bee ends before it begins")
                .contains("office-holders.tsv:3: the term of Ann Bee is longer than a life in office")
                .contains("office-holders.tsv:4: a term needs an office")
                .contains("office-holders.tsv:4: from is no date: 2012-02-30");
    }

    @Test
    void termsThatNobodyCanAskForOrCheckAreProblems() throws IOException {
        assertThat(checkHolders("""
                Ann Bee\t\tprime-ministre\t\t2011\t2012\tmemory\t2\t
                Ann Bee\t\tmonarch\t\t2011\t2012\tnowhere;memory\t2\t
                Ann Bee\t\tpresident\t\t2011\t2012\tmemory\t7\t
                Ann Bee\t\tmayor\tParis\t1018\t1019\tmemory\t2\t
                Ann Bee\t\tmayor\tLyon\t2011\t2012\tmemory\t2\t
                Ann Bee\t\tmayor\tLyon\t2011\t2012\tmemory\t3\t
                """).lines())
                .containsExactly(
                        "country/fr/office-holders.tsv:2: no language has words for the office \"prime-ministre\";"
                                + " nearest: prime-minister",
                        "country/fr/office-holders.tsv:3: \"nowhere\" is no source",
                        "country/fr/office-holders.tsv:4: sure is 1, 2, 3, not 7",
                        "country/fr/office-holders.tsv:5: nobody began an office in 1018",
                        "country/fr/office-holders.tsv:7: the term of line 6 once more");
    }

    @Test
    void allProblemsOfPacksAreListedAtOnceWithTheirLines() throws IOException {
        Path packs = folder.resolve("packs");
        copy(Path.of("../packs"), packs);
        Files.writeString(
                packs.resolve("lang/fr/frames/visit.yaml"), "type: visit\ntriggers:\n  - {name: a, match: [\"(b\"]}\n");
        Files.writeString(packs.resolve("core/types/visit.yaml"), "type: visit\ncomposer: visitt\nkey: {to: exakt}\n");
        CommandRun run = CommandRun.of("packs", "check", "--packs", packs.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("lang/fr/frames/visit.yaml:3: ")
                .contains("core/types/visit.yaml:3: \"exakt\"")
                .contains("visitt");
        assertThat(run.lines()).hasSizeGreaterThanOrEqualTo(3);
        CommandRun read = CommandRun.of("read", SAMPLE, "--packs", packs.toString());
        assertThat(read.code()).isEqualTo(1);
        assertThat(read.err()).contains("lang/fr/frames/visit.yaml:3: ").doesNotContain("Exception");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
