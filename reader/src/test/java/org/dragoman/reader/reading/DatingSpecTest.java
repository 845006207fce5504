package org.dragoman.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.reader.dating.Dating;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs {@code lang/CODE/specs/dating.yaml}: short texts and the year each must be dated to, nothing where they do not tell. */
class DatingSpecTest {
    private static final int FEWEST = 12;
    private static final Dragoman DRAGOMAN = Dragoman.withShippedPacks();

    @ParameterizedTest
    @ValueSource(strings = {"vi", "fr", "en"})
    void datesEveryText(String language) {
        String file = "lang/" + language + "/specs/dating.yaml";
        List<PackNode> examples = PackNode.parse(file, PackFiles.shipped().read(file), new PackProblems())
                .itemsOf("examples");
        List<String> wrong = new ArrayList<>();
        for (PackNode example : examples) {
            Dating dating = DRAGOMAN.date(Document.of("example", example.textOf("text", "")));
            String expected = example.textOf("date", "");
            Optional<Edtf> told = expected.contains("/") ? dating.date() : dating.anchor();
            String date = told.map(Object::toString).orElse("");
            if (!date.equals(expected)) {
                wrong.add("line " + example.line() + ": \"" + date + "\" for " + example.textOf("text", "")
                        + dating.reasons());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void severalYearsAreNoAnchor() {
        Dating dating = DRAGOMAN.date(Document.of("example", "President Joe Biden spoke."));
        assertThat(dating.date()).isPresent();
        assertThat(dating.anchor()).isEmpty();
    }
}
