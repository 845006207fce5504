package org.dragoman.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.reader.house.TextPacks;
import org.dragoman.reader.pack.PackProblems;
import org.junit.jupiter.api.Test;

/** What is made of a language, and when. */
class LanguagePackTest {
    private final List<String> made = Collections.synchronizedList(new ArrayList<>());

    private static List<LanguagePack> languages(PackProblems problems) {
        return LanguagePack.all(
                new TextPacks(Map.of("lang/qaa/language.yaml", "name: Qaa", "lang/qab/language.yaml", "name: Qab")),
                problems);
    }

    private int wordsOf(LanguagePack language, PackProblems problems) {
        made.add(language.code());
        return language.tokenizer().vocabulary().add("word of " + language.code());
    }

    @Test
    void partsAreMadeTogetherBeforeTheFirstToken() {
        List<LanguagePack> languages = languages(new PackProblems());
        LanguagePack.ofEach(languages, this::wordsOf, new PackProblems());
        LanguagePack.ofEach(languages, this::wordsOf, new PackProblems());
        assertThat(made).isEmpty();
        assertThat(languages.get(1).tokenizer().vocabulary().number("word of qab"))
                .isPositive();
        assertThat(made).containsExactly("qab", "qab");
    }

    @Test
    void aPartIsMadeWhenItIsAskedFor() {
        PerLanguage<Integer> words =
                LanguagePack.ofEach(languages(new PackProblems()), this::wordsOf, new PackProblems());
        assertThat(words.get("qaa")).isPositive();
        assertThat(words.get("qac")).isNull();
        assertThat(made).containsExactly("qaa");
        assertThat(words.all()).containsOnlyKeys("qaa", "qab");
    }

    @Test
    void manyThreadsMakeALanguageOnce() {
        List<LanguagePack> languages = languages(new PackProblems());
        LanguagePack.ofEach(languages, this::wordsOf, new PackProblems());
        IntStream.range(0, 200)
                .parallel()
                .forEach(each -> languages.get(each % 2).tokenizer());
        assertThat(made).containsExactlyInAnyOrder("qaa", "qab");
    }

    @Test
    void aProblemOfAPartIsThrownWhereProblemsAre() {
        PackProblems problems = PackProblems.thrown();
        List<LanguagePack> languages = languages(problems);
        LanguagePack.ofEach(
                languages,
                (language, found) -> {
                    found.add("lang/qaa/time.yaml", 3, "no such month");
                    return "made";
                },
                problems);
        assertThatThrownBy(() -> languages.get(0).tokenizer())
                .isInstanceOf(PackProblems.PackException.class)
                .hasMessageContaining("lang/qaa/time.yaml:3: no such month");
    }

    @Test
    void allProblemsAreGatheredInTheOrderOfTheirPlaces() {
        PackProblems problems = new PackProblems();
        List<LanguagePack> languages = languages(problems);
        LanguagePack.ofEach(
                languages,
                (language, found) -> {
                    found.add("lang/" + language.code() + "/time.yaml", 3, "no such month");
                    found.add("lang/" + language.code() + "/time.yaml", 2, "no such day");
                    return "made";
                },
                problems);
        LanguagePack.makeReady(languages);
        assertThat(problems.all())
                .extracting(PackProblems.Problem::toString)
                .containsExactly(
                        "lang/qaa/time.yaml:2: no such day",
                        "lang/qaa/time.yaml:3: no such month",
                        "lang/qab/time.yaml:2: no such day",
                        "lang/qab/time.yaml:3: no such month");
    }
}
