package org.dragoman.reader.lexicon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
    private static final Map<String, Inflections> SHIPPED = shipped();

    private static Map<String, Inflections> shipped() {
        PackProblems problems = new PackProblems();
        Map<String, Inflections> byCode = new HashMap<>();
        LanguagePack.all(PackFiles.shipped(), problems)
                .forEach(language -> byCode.put(language.code(), language.inflections()));
        problems.throwIfAny();
        return byCode;
    }

    private static Inflections of(PackProblems problems, String... lines) {
        return Inflections.of(Table.parse("forms.tsv", String.join("\n", lines), problems, "word"), problems);
    }

    @Test
    void theLongestEndThatFitsCountsAndAWholeWordBeforeAnyEnd() {
        Inflections forms =
                of(new PackProblems(), "word\tone\tmany", "*\t-\ts", "*o\to\toes", "*to\tto\ttos", "go\tgo\tgone");
        assertThat(forms.formsOf("cat", forms.names())).containsExactly("cat", "cats");
        assertThat(forms.formsOf("echo", forms.names())).containsExactly("echo", "echoes");
        assertThat(forms.formsOf("photo", List.of("many"))).containsExactly("photos");
        assertThat(forms.formsOf("go", List.of("many"))).containsExactly("gone");
    }

    @Test
    void aFormOfTwoNamesIsGivenOnceAndAnEmptyCellIsNoForm() {
        Inflections forms = of(new PackProblems(), "word\tone\ttwo\tthree", "*t\tt\tt te\t");
        assertThat(forms.formsOf("cut", forms.names())).containsExactly("cut", "cute");
        assertThat(forms.formsOf("cut", List.of("three"))).isEmpty();
        assertThat(forms.formsOf("run", forms.names())).isEmpty();
    }

    @Test
    void aWordWithTwoRowsIsAProblemOfItsLine() {
        PackProblems problems = new PackProblems();
        of(problems, "word\tone", "go\tgo", "go\twent");
        assertThat(problems.all()).singleElement().asString().contains("forms.tsv:3");
    }

    @ParameterizedTest
    @CsvSource({
        "en, visit, visit visits visited visiting",
        "en, carry, carry carries carried carrying",
        "en, stay, stay stays stayed staying",
        "en, submit, submit submits submitted submitting",
        "en, agree, agree agrees agreed agreeing",
        "en, hold, hold holds held holding",
        "en, undertake, undertake undertakes undertook undertaken undertaking",
        "en, withdraw, withdraw withdraws withdrew withdrawn withdrawing",
        "en, begin, begin begins began begun beginning",
        "en, travel, travel travels traveled travelled traveling travelling",
        "en, suspend, suspend suspends suspended suspending",
        "en, close, close closes closed closing",
        "en, behave, behave behaves behaved behaving",
        "en, reach, reach reaches reached reaching"
    })
    void englishVerbs(String code, String verb, String forms) {
        assertForms(code, verb, forms);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, signer:present past, signe signent signa signèrent",
        "fr, achever:present future, achève achèvent achèvera achèveront",
        "fr, engager:imperfect gerund, engageait engageaient engageant",
        "fr, annoncer:past, annonça annoncèrent",
        "fr, espérer:present future, espère espèrent espérera espéreront",
        "fr, renouveler:present participle, renouvelle renouvellent renouvelé renouvelée renouvelés renouvelées",
        "fr, convenir:past participle, convint convinrent convenu convenue convenus convenues",
        "fr, recevoir:present past, reçoit reçoivent reçut reçurent",
        "fr, entreprendre:participle, entrepris entreprise entreprises",
        "fr, rendre:present conditional, rend rendent rendrait rendraient",
        "fr, conduire:present participle, conduit conduisent conduit conduite conduits conduites",
        "fr, ouvrir:participle, ouvert ouverte ouverts ouvertes",
        "fr, envoyer:future, enverra enverront",
        "fr, établir:present, établit établissent",
        "fr, présider:present, préside",
        "fr, rejoindre:present, rejoint rejoignent"
    })
    void frenchVerbs(String code, String verb, String forms) {
        assertForms(code, verb, forms);
    }

    /** @param verb a verb, or a verb, a colon and the names of forms */
    private static void assertForms(String code, String verb, String forms) {
        Inflections inflections = requireNonNull(SHIPPED.get(code));
        String[] parts = verb.split(":");
        List<String> names = parts.length == 1 ? inflections.names() : Arrays.asList(parts[1].split(" "));
        assertThat(new ArrayList<>(inflections.formsOf(parts[0], names)))
                .containsExactlyInAnyOrder(
                        Arrays.stream(forms.split(" ")).distinct().toArray(String[]::new));
    }
}
