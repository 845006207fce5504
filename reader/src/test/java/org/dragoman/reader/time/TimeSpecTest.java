package org.dragoman.reader.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.time.Anchor.Direction;
import org.dragoman.reader.time.TimeExpression.Form;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code lang/CODE/specs/time.yaml} of every language: many wordings under one value, each with exactly one reading
 * over exactly the wording (or, where it has words around it, over what stands in double brackets), and wordings that say
 * no date.
 */
class TimeSpecTest {
    private static final int LEAST_WORDINGS = 120;

    private static final PackFiles PACKS = PackFiles.shipped();
    private static final PackProblems PROBLEMS = new PackProblems();
    private static final List<LanguagePack> LANGUAGES = LanguagePack.all(PACKS, PROBLEMS);

    /** One wording of a spec file with what it must be read as. */
    private record Example(String text, String value, Form form, Anchor anchor) {}

    @Test
    void packsHaveNoProblems() {
        LANGUAGES.forEach(language -> TimeReader.of(language, PROBLEMS));
        assertThat(PROBLEMS.all()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> wordings() {
        return languagesWithSpecs().flatMap(language -> {
            TimeReader reader = TimeReader.of(language, PROBLEMS);
            PackNode specs = specs(language);
            List<Example> examples = examples(specs);
            List<String> nothing = specs.textsOf("nothing");
            System.out.printf(
                    "time specs %s: %d wordings, %d without a date%n",
                    language.code(), examples.size(), nothing.size());
            Stream<DynamicTest> floor = Stream.of(dynamicTest(
                    language.code() + " has enough wordings",
                    () -> assertThat(examples).hasSizeGreaterThanOrEqualTo(LEAST_WORDINGS)));
            Stream<DynamicTest> dates = examples.stream()
                    .map(example -> dynamicTest(
                            language.code() + ": " + example.text(), () -> check(language, reader, example)));
            Stream<DynamicTest> others = nothing.stream()
                    .map(text -> dynamicTest(
                            language.code() + " nothing: " + text,
                            () -> assertThat(read(language, reader, text)).isEmpty()));
            return Stream.concat(floor, Stream.concat(dates, others));
        });
    }

    private static Stream<LanguagePack> languagesWithSpecs() {
        return LANGUAGES.stream().filter(language -> PACKS.exists(specPath(language)));
    }

    private static String specPath(LanguagePack language) {
        return "lang/" + language.code() + "/specs/time.yaml";
    }

    private static PackNode specs(LanguagePack language) {
        return PackNode.parse(specPath(language), PACKS.read(specPath(language)), PROBLEMS);
    }

    private static List<Example> examples(PackNode specs) {
        String reference = specs.textOf("published", "");
        List<Example> examples = new ArrayList<>();
        for (PackNode group : specs.itemsOf("examples")) {
            Anchor anchor = new Anchor(
                    date(group.textOf("published", reference)),
                    date(group.textOf("focus", "")),
                    Direction.valueOf(group.textOf("tense", "unknown").toUpperCase(Locale.ROOT)));
            Form form = Form.valueOf(group.textOf("form", "on").toUpperCase(Locale.ROOT));
            group.textsOf("text")
                    .forEach(text -> examples.add(new Example(text, group.textOf("value", ""), form, anchor)));
        }
        return examples;
    }

    private static Optional<Edtf> date(String text) {
        return text.isEmpty() || text.equals("unknown") ? Optional.empty() : Optional.of(Edtf.parse(text));
    }

    private static void check(LanguagePack language, TimeReader reader, Example example) {
        int open = example.text().indexOf("[[");
        int close = example.text().indexOf("]]");
        String text = example.text().replace("[[", "").replace("]]", "");
        String expected = open < 0 ? text : example.text().substring(open + 2, close);
        List<Mention> found = read(language, reader, text);
        assertThat(found).as("readings of \"%s\"", text).hasSize(1);
        Mention mention = found.get(0);
        assertThat(written(language, text, mention)).isEqualTo(expected);
        TimeExpression value = (TimeExpression) mention.value();
        assertThat(TimeResolver.resolve(value, example.anchor())
                        .map(Edtf::toString)
                        .orElse(""))
                .as("value of \"%s\" by rule %s", text, mention.rule())
                .isEqualTo(example.value());
        assertThat(value.form())
                .as("form of \"%s\" by rule %s", text, mention.rule())
                .isEqualTo(example.form());
    }

    private static String written(LanguagePack language, String text, Mention mention) {
        List<Token> tokens = language.tokenizer().tokens(text);
        return text.substring(
                tokens.get(mention.from()).start(), tokens.get(mention.to() - 1).end());
    }

    private static List<Mention> read(LanguagePack language, TimeReader reader, String text) {
        List<Token> tokens = language.tokenizer().tokens(text);
        return reader.read(new Annotated(new Sentence(0, 0, 1, Sentence.Role.BODY, language.code(), tokens)));
    }
}
