package org.dragoman.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs {@code lang/CODE/specs/quantity.yaml}: under each value its wordings, the exact span between brackets (the whole
 * wording where there are none), and under {@code none} the texts in which nothing is to be found.
 */
class QuantitySpecTest {
    private static final int FEWEST_WORDINGS = 120;
    private static final int FEWEST_NEGATIVES = 15;

    static List<String> languages() {
        return Readers.languageCodes();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void readsEveryWording(String language) {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (var value :
                Objects.requireNonNull(spec(language).get("values")).fields().entrySet()) {
            for (PackNode wording : value.getValue().items()) {
                count++;
                wrong.addAll(wrongIn(language, value.getKey(), wording));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).as("wordings of %s", language).isGreaterThanOrEqualTo(FEWEST_WORDINGS);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsNothingWhereNothingIs(String language) {
        List<PackNode> texts = spec(language).itemsOf("none");
        List<String> wrong = new ArrayList<>();
        for (PackNode text : texts) {
            Annotated sentence = Objects.requireNonNull(Readers.sentence(language, text.text()));
            for (Mention mention : Readers.read(language, sentence)) {
                wrong.add("line " + text.line() + ": " + shown(sentence, mention) + " in " + text.text());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(texts.size()).as("negatives of %s", language).isGreaterThanOrEqualTo(FEWEST_NEGATIVES);
    }

    private static PackNode spec(String language) {
        String file = "lang/" + language + "/specs/quantity.yaml";
        PackProblems problems = new PackProblems();
        PackNode spec = PackNode.parse(file, Readers.PACKS.read(file), problems);
        problems.throwIfAny();
        return spec;
    }

    private static List<String> wrongIn(String language, String value, PackNode wording) {
        String marked = wording.text();
        boolean whole = marked.indexOf('[') < 0;
        String text = marked.replace("[", "").replace("]", "");
        int start = whole ? 0 : marked.indexOf('[');
        int end = whole ? text.length() : marked.indexOf(']') - 1;
        Annotated sentence = Objects.requireNonNull(Readers.sentence(language, text));
        List<String> here = new ArrayList<>();
        for (Mention mention : Readers.read(language, sentence)) {
            boolean overlaps = start(sentence, mention) < end && start < end(sentence, mention);
            if (whole || overlaps) {
                here.add(shown(sentence, mention));
            }
        }
        String expected = value + " at " + text.substring(start, end);
        return here.equals(List.of(expected))
                ? List.of()
                : List.of("line " + wording.line() + ": expected " + expected + " but read " + here + " in " + text);
    }

    private static String shown(Annotated sentence, Mention mention) {
        int from = start(sentence, mention);
        int to = end(sentence, mention);
        StringBuilder text = new StringBuilder();
        for (int at = mention.from(); at < mention.to(); at++) {
            text.append(" ".repeat(sentence.token(at).start() - from - text.length()));
            text.append(sentence.token(at).text());
        }
        assertThat(text.length()).isEqualTo(to - from);
        return Shown.of(mention) + " at " + text;
    }

    private static int start(Annotated sentence, Mention mention) {
        return sentence.token(mention.from()).start();
    }

    private static int end(Annotated sentence, Mention mention) {
        return sentence.token(mention.to() - 1).end();
    }
}
