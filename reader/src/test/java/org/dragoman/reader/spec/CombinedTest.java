package org.dragoman.reader.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.score.ScoreRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads sentences put together out of parts: a wording that is read alone must be read beside any other. */
class CombinedTest {
    private static final int LEAST_FILES = 24;
    private static final int LEAST_EXAMPLES = 100;
    private static final int SHOWN = 12;

    private static final PackFiles PACKS = PackFiles.shipped();
    private static final ScoreRules RULES = ScoreRules.of(PACKS);
    private static final Dragoman DRAGOMAN = Dragoman.withShippedPacks();

    static Stream<CombinedFiles.Combined> files() {
        return CombinedFiles.all(PACKS, RULES.types()).stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsItsSentences(CombinedFiles.Combined file) {
        SpecRun run = new SpecRun(DRAGOMAN, RULES);
        List<String> wrong = new ArrayList<>();
        for (SpecExample example : file.examples()) {
            String faults = run.faults(example);
            if (!faults.isEmpty()) {
                wrong.add(example.text() + "\n    " + faults);
            }
        }
        int all = file.examples().size();
        assertThat(all).as("sentences of %s", file).isGreaterThanOrEqualTo(LEAST_EXAMPLES);
        assertThat((double) (all - wrong.size()) / all)
                .as(() -> file + ", among others:\n  "
                        + String.join("\n  ", wrong.subList(0, Math.min(SHOWN, wrong.size()))))
                .isGreaterThanOrEqualTo(file.least());
    }

    @Test
    void everyLanguageHasItsFiles() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(LEAST_FILES);
    }
}
