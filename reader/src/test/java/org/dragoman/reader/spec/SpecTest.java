package org.dragoman.reader.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.score.ScoreRules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples beside the rules, {@code lang/CODE/specs/TYPE.yaml}, in every language and record type. */
class SpecTest {
    private static final int LEAST_EXAMPLES = 1_000;
    private static final int LEAST_OF_A_LANGUAGE = 300;

    private static final PackFiles PACKS = PackFiles.shipped();
    private static final ScoreRules RULES = ScoreRules.of(PACKS);
    private static final List<SpecExample> EXAMPLES = SpecFiles.all(PACKS, RULES.types());
    private static final Map<String, Map<String, int[]>> MATRIX = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        SpecRun run = new SpecRun(Dragoman.withShippedPacks(), RULES);
        Map<String, String> pending = Pending.shipped();
        return EXAMPLES.stream()
                .map(example -> dynamicTest(
                        example.language() + " " + example.type() + ": " + example.text(),
                        () -> check(example, run.faults(example), pending)));
    }

    private static void check(SpecExample example, String faults, Map<String, String> pending) {
        count(example, faults.isEmpty());
        boolean listed = pending.containsKey(example.key());
        if (listed && faults.isEmpty()) {
            fail(example.place() + " is read as it should be: take it off specs/pending.tsv");
        }
        if (!listed && !faults.isEmpty()) {
            fail(example.place() + ": " + faults);
        }
    }

    private static synchronized void count(SpecExample example, boolean passed) {
        int[] counts = MATRIX.computeIfAbsent(example.type(), type -> new TreeMap<>())
                .computeIfAbsent(example.language(), language -> new int[2]);
        counts[0] += passed ? 1 : 0;
        counts[1]++;
    }

    @AfterAll
    static void printMatrix() {
        StringBuilder table = new StringBuilder("examples read as they should be, of all:\n");
        MATRIX.forEach((type, languages) -> {
            table.append(String.format("  %-18s", type));
            languages.forEach(
                    (language, counts) -> table.append(String.format("  %s %3d/%-3d", language, counts[0], counts[1])));
            table.append('\n');
        });
        System.out.print(table);
    }

    @Test
    void thereAreEnoughExamples() {
        assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(LEAST_EXAMPLES);
        for (String language : PACKS.folders("lang")) {
            if (isBegun(language)) {
                continue;
            }
            assertThat(EXAMPLES.stream().filter(example -> example.language().equals(language)))
                    .as(language)
                    .hasSizeGreaterThanOrEqualTo(LEAST_OF_A_LANGUAGE);
            assertThat(EXAMPLES.stream()
                            .filter(example -> example.language().equals(language)
                                    && example.claims().isEmpty()))
                    .as("%s, without claims", language)
                    .isNotEmpty();
        }
    }

    /** Whether a language does not read every record type yet: who adds one begins with few wordings and few examples. */
    private static boolean isBegun(String language) {
        return PACKS.under("lang/" + language + "/frames").size()
                < PACKS.under("core/types").size();
    }

    @Test
    void noExampleIsThereTwiceAndNoneIsMissingOfThosePending() throws IOException {
        Set<String> keys = new HashSet<>();
        EXAMPLES.forEach(example -> assertThat(keys.add(example.key()))
                .as("%s is there twice", example.place())
                .isTrue());
        Map<String, String> pending = Pending.shipped();
        assertThat(keys).as("a pending example that no spec has").containsAll(pending.keySet());
        assertThat(pending.values()).as("a reason for each").noneMatch(String::isBlank);
    }
}
