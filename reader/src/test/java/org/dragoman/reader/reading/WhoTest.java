package org.dragoman.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.reader.names.Answer;
import org.dragoman.reader.names.Directory;
import org.dragoman.reader.names.KnownPerson;
import org.dragoman.reader.names.PersonMatch;
import org.dragoman.reader.names.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks for the persons of {@code names/*.tsv}; no answer is better than a wrong one. */
class WhoTest {
    private static final Path TABLES = Path.of("src/test/resources/names");
    private static final Directory DIRECTORY = Dragoman.withShippedPacks().directory();

    /** What came of a table. */
    private static final class Count {
        private int all;
        private int right;
        private final List<String> wrong = new ArrayList<>();
        private final List<String> unanswered = new ArrayList<>();

        void add(String row, String person, Answer answer) {
            all++;
            if (!(answer instanceof Answer.Found found) || isTied(found)) {
                unanswered.add(row);
            } else if (isCalled(found.first().person(), person)) {
                right++;
            } else {
                wrong.add(row + ", but found " + found.first().person().name());
            }
        }

        private static boolean isTied(Answer.Found found) {
            List<PersonMatch> persons = found.persons();
            return persons.size() > 1
                    && persons.get(0).score() <= persons.get(1).score();
        }

        @Override
        public String toString() {
            return right + " right of " + all + "\nwrong: " + wrong + "\nunanswered: " + unanswered;
        }
    }

    private static boolean isCalled(KnownPerson known, String person) {
        return known.allSpellings().stream().anyMatch(name -> folded(name).equals(folded(person)));
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String[] words = plain.toLowerCase(Locale.ROOT).split("[\\s-]+");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private static List<String[]> rows(String table) throws IOException {
        try (Stream<String> lines = Files.lines(TABLES.resolve(table))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "fr", "en"})
    void mentionsMeanTheRightPersonOnTheirDay(String language) throws IOException {
        Count count = new Count();
        for (String[] row : rows("mentions.tsv")) {
            if (row[0].equals(language)) {
                Question question = Question.about(row[2]).on(LocalDate.parse(row[1]));
                count.add(String.join(" | ", row), row[3], DIRECTORY.who(question));
            }
        }
        assertThat(count.all).isGreaterThanOrEqualTo(100);
        assertThat(count.right).as(count.toString()).isGreaterThanOrEqualTo((95 * count.all + 99) / 100);
        assertThat(count.wrong).as(count.toString()).hasSizeLessThanOrEqualTo(count.all / 100);
    }

    @Test
    void mangledNamesAreRepairedAndNoneWrongly() throws IOException {
        Count count = new Count();
        for (String[] row : rows("mangled.tsv")) {
            Question question =
                    Question.asWritten(row[0]).inOffice(row[1]).of(row[2]).on(LocalDate.parse(row[3]));
            count.add(String.join(" | ", row), row[4], DIRECTORY.who(question));
        }
        assertThat(count.all).isGreaterThanOrEqualTo(40);
        assertThat(count.wrong).as(count.toString()).isEmpty();
        assertThat(count.right).as(count.toString()).isGreaterThanOrEqualTo((80 * count.all + 99) / 100);
    }
}
