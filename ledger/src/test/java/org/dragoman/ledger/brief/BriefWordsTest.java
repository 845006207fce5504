package org.dragoman.ledger.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.junit.jupiter.api.Test;

/** What the packs of the languages say for a dossier. */
class BriefWordsTest {
    private static final PackFiles PACKS = PackFiles.shipped();
    /** Codes are English words, so the language in which they are written may leave out what reads well as it is. */
    private static final List<String> LANGUAGES = BriefWords.languages(PACKS).stream()
            .filter(language -> keys(language, "words", "change").size() > 5)
            .toList();

    private static PackNode node(String language, String... path) {
        String file = "lang/" + language + "/brief.yaml";
        PackNode node = Objects.requireNonNull(PackNode.parse(file, PACKS.read(file), new PackProblems()));
        for (String part : path) {
            node = Objects.requireNonNull(node.get(part), language + " " + part);
        }
        return node;
    }

    /** The codes that have a word, without those for single countries. */
    private static Set<String> keys(String language, String... path) {
        return node(language, path).fields().keySet().stream()
                .filter(key -> key.indexOf('@') < 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noLanguageLeavesUntranslatedWhatAnotherHas() {
        assertThat(LANGUAGES).hasSizeGreaterThan(1);
        for (String one : LANGUAGES) {
            for (String other : BriefWords.languages(PACKS)) {
                assertThat(keys(one, "offices")).as("offices of " + one).containsAll(keys(other, "offices"));
                assertThat(keys(one, "portfolios")).as("portfolios of " + one).containsAll(keys(other, "portfolios"));
                for (String list : keys(other, "words")) {
                    assertThat(keys(one, "words", list))
                            .as(list + " of " + one)
                            .containsAll(keys(other, "words", list));
                }
            }
        }
    }

    /** A wording that a language lacks would stand in its briefs by its place in the file. */
    @Test
    void everyLanguageHasTheSameWordings() {
        Set<String> lines = keys(BriefWords.languages(PACKS).get(0), "lines");
        for (String language : BriefWords.languages(PACKS)) {
            assertThat(keys(language, "lines")).as(language).isEqualTo(lines);
            assertThat(node(language, "numbers").fields()).as(language).containsKey("minus");
        }
    }

    @Test
    void aDateThatIsKnownToTheYearIsNotGivenADay() {
        for (String language : BriefWords.languages(PACKS)) {
            BriefWords words = BriefWords.of(PACKS, language);
            String year = words.phrase("lines/reported", Map.of("date", "2017"));
            String day = words.phrase("lines/reported", Map.of("date", "2017-12-31"));
            assertThat(year).as(language).contains("2017").doesNotContain("31").doesNotContain("?");
            assertThat(day).as(language).contains("31").isNotEqualTo(year);
        }
    }

    @Test
    void aUnitBehindMillionsTakesTheFormOfItsLanguage() {
        BriefWords words = BriefWords.of(PACKS, "fr");
        Map<String, Object> people = Map.of("value", 2_700_000, "unit", "people");
        Map<String, Object> few = Map.of("value", 2_700, "unit", "people");
        Map<String, Object> money = Map.of("value", 2_700_000, "unit", "USD");
        assertThat(words.phrase("lines/figure", people)).isEqualTo("2,7 millions de personnes");
        assertThat(words.phrase("lines/figure", few)).endsWith("700 personnes");
        assertThat(words.phrase("lines/figure", money)).isEqualTo("2,7 millions USD");
    }
}
