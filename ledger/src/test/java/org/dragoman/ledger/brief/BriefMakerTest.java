package org.dragoman.ledger.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Subheading;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines a brief has, in which order and words. */
class BriefMakerTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final String PUBLISHED = "2025-01-01";
    private static final List<String> SIDES = List.of("FR", "VN");
    private static final Map<String, Object> HOST = Told.person("Emmanuel Macron", "president", "FR");
    private static final Map<String, Object> THIRD = Told.person("Friedrich Merz", "prime-minister", "DE");

    @TempDir
    private Path folder = Path.of("");

    private List<Block> section(String heading, Told... told) {
        try (Ledger ledger = OneLedger.of(folder, told)) {
            return BriefMaker.of(PackFiles.shipped(), "en").of(ledger, "VN", "FR", DAY).sections().stream()
                    .filter(section -> section.heading().equals(heading))
                    .findFirst()
                    .orElseThrow()
                    .blocks();
        }
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(BriefMakerTest::text).toList();
    }

    private static String text(Block block) {
        if (block instanceof Subheading heading) {
            return "# " + heading.text();
        }
        return block instanceof Line line ? line.lead() + ": " + line.text() + " (" + line.remark() + ")" : "";
    }

    private static Told told(String id) {
        return Told.in(id, PUBLISHED, "Paper " + id);
    }

    private static Told strategicSince2013(Told told) {
        return told.says(
                "partnership", "between", SIDES, "tier", "strategic", "change", "established", "when", "2013-09");
    }

    @Test
    void aLaterTierThatOnlyTheTablesHaveIsSaidFirst() {
        Told told = strategicSince2013(told("a"));
        assertThat(texts(section("State of the relation", told)))
                .startsWith(
                        "null: The relation stands at the level of a comprehensive strategic partnership, since 7 October"
                                + " 2024, by the table of partnerships: no source consulted tells of it (null)",
                        "null: The sources consulted go no further than a strategic partnership, since September 2013"
                                + " (null)");
    }

    @Test
    void theHistoryEndsATierWithTheOneOfTheTables() {
        Told told = strategicSince2013(told("a"));
        assertThat(texts(section("History of the partnership", told)))
                .containsExactly(
                        "September 2013: Strategic partnership, until 7 October 2024 (null)",
                        "7 October 2024: Comprehensive strategic partnership (from the table of partnerships, no report"
                                + " cited)");
    }

    private static Told founded(String id, String when) {
        return told(id).says("milestone", "between", SIDES, "what", "diplomatic-relations", "when", when);
    }

    @Test
    void aRelationIsFoundedOnce() {
        List<String> lines = texts(section(
                "State of the relation", founded("a", "1973-04-12"), founded("b", "1973-04-12"), founded("c", "1998")));
        assertThat(lines)
                .filteredOn(line -> line.contains("Diplomatic relations"))
                .containsExactly("12 April 1973: Diplomatic relations established (2 reports, 2 independent;"
                        + " cannot be true beside 1998)");
    }

    @Test
    void aRelationIsNotFoundedAfterItsFirstTier() {
        Told told = strategicSince2013(founded("a", "2023"));
        assertThat(texts(section("State of the relation", told)))
                .contains("2023: Diplomatic relations established (cannot be true beside strategic partnership, since"
                        + " September 2013)");
    }

    @Test
    void itOpensWithWhatWasLastAndWhatIsNext() {
        Told told = told("a")
                .says("visit", "who", OneLedger.GUEST, "to", "FR", "when", "2024-10-06/2024-10-07")
                .says("visit", "who", OneLedger.GUEST, "to", "FR", "when", "2018-03-25")
                .says("visit", Status.PLANNED, "who", HOST, "to", "VN", "when", "2025-07-02");
        List<String> lines = texts(section("State of the relation", told));
        assertThat(lines.subList(lines.indexOf("# At a glance"), lines.size()))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Next announced: 2 July 2025 – Visit by Emmanuel Macron"))
                .anyMatch(line -> line.startsWith("Latest visit: 6–7 October 2024 – Visit by Tô Lâm"));
    }

    @Test
    void visitsOfOthersAreNoneOfTheTwo() {
        Told told = told("a")
                .says("visit", "who", THIRD, "to", "VN", "host", HOST, "when", "2024-05-02")
                .says("visit", "who", OneLedger.GUEST, "to", "FR", "when", "2024-10-06");
        assertThat(texts(section("Visits and meetings", told)))
                .anyMatch(line -> line.contains("Tô Lâm"))
                .noneMatch(line -> line.contains("Merz"));
    }

    @Test
    void aVisitOfOthersDoesNotEndASilence() {
        assertThat(texts(section(
                        "What is missing",
                        told("a").says("visit", "who", THIRD, "to", "VN", "host", HOST, "when", "2025-05-02"))))
                .contains("null: No visit is reported (null)");
    }

    @Test
    void meetingsToWhichOthersCameStandForThemselves() {
        Told told = told("a")
                .says("meeting", "who", List.of(OneLedger.GUEST, HOST), "when", "2024-10-07")
                .says("meeting", "who", List.of(OneLedger.GUEST, HOST, THIRD), "when", "2025-01-20");
        List<String> lines = texts(section("Visits and meetings", told));
        int others = lines.indexOf("# Meetings with others present");
        assertThat(lines.indexOf("# Meetings")).isLessThan(others);
        assertThat(lines.subList(0, others)).noneMatch(line -> line.contains("Merz"));
        assertThat(lines.subList(others, lines.size())).anyMatch(line -> line.contains("Merz (Chancellor, Germany)"));
    }

    @Test
    void aPromiseOfWhichNoMatterIsKnownHasItsSentenceAndTheLatestComesFirst() {
        List<String> lines = texts(section(
                "Pledges and results",
                Told.in("old", "2016-02-01", "Paper")
                        .says("pledge", "by", "FR", "to", "VN", "what", "aid", "value", 2000000, "unit", "EUR"),
                told("new").says("pledge", "by", "FR", "to", "VN", "what", "loan", "value", 7000000, "unit", "EUR")));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains("loan, 7 million EUR: \u201C").contains("new says pledge");
        assertThat(lines.get(2)).contains("aid, 2 million EUR: \u201C");
    }

    @Test
    void whatWasAnnouncedForADayThatIsOverIsNotAnnouncedAnyMore() {
        Told told = told("a").says("visit", Status.PLANNED, "who", HOST, "to", "VN", "when", "2025-02-02");
        assertThat(texts(section("Visits and meetings", told)))
                .anyMatch(line -> line.contains("(announced, not reported as held)"));
    }

    @Test
    void aCountryHasItsArticleWithinASentence() {
        try (Ledger ledger = OneLedger.of(
                folder, told("a").says("visit", "who", OneLedger.GUEST, "to", "US", "when", "2024-09-22"))) {
            Brief brief = BriefMaker.of(PackFiles.shipped(), "en").of(ledger, "VN", "US", DAY);
            assertThat(brief.title()).isEqualTo("Vietnam – United States");
            assertThat(brief.sections().toString()).contains("Party, Vietnam) to the United States");
        }
    }

    private static Told visit(String id, String when) {
        return told(id).says("visit", "who", OneLedger.GUEST, "to", "FR", "when", when);
    }

    @Test
    void aDayOfAVisitAndItsMonthAreNoDisagreementBesideItsDays() {
        List<String> lines = texts(section(
                "Where the sources disagree",
                visit("a", "2024-10-06/2024-10-07"),
                visit("b", "2024-10-06"),
                visit("c", "2024-10"),
                visit("d", "2024-10-09")));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .contains("Date: ")
                .contains("6–7 October 2024 (one report)")
                .contains("9 October 2024 (one report)")
                .doesNotContain("/ 6 October 2024")
                .doesNotContain("/ October 2024");
    }

    @Test
    void noDayIsMadeUpForTheLastFigureOrText() {
        Told told = Told.in("a", "2017", "Paper")
                .says("agreement", "between", SIDES, "form", "mou", "change", "signed")
                .says(
                        "indicator",
                        "measure",
                        "investment-projects",
                        "between",
                        SIDES,
                        "value",
                        400,
                        "unit",
                        "projects",
                        "period",
                        "../2017-02");
        assertThat(texts(section("What is missing", told)))
                .contains("null: No agreement is reported since 2017 (null)")
                .anyMatch(line -> line.endsWith("no figure since February 2017 (null)"));
    }
}
