package org.dragoman.reader.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no main Java file of any module may hold. */
class SourceRulesTest {
    /** The package descriptions alone were this many when the rule was written; fewer means a wrong folder. */
    private static final int FEWEST_FILES = 18;

    private static List<Path> sources = List.of();
    private static LanguageNeutrality neutrality = new LanguageNeutrality(packLanguages());

    @BeforeAll
    static void findSources() {
        sources = Project.mainSources();
    }

    private static Set<String> packLanguages() {
        Set<String> languages = new HashSet<>(Set.of("vi", "fr", "en"));
        Project.children(Project.root().resolve("packs/lang"))
                .map(folder -> folder.getFileName().toString())
                .filter(name -> !name.startsWith("_"))
                .forEach(languages::add);
        return languages;
    }

    @Test
    void theRulesSeeTheSources() {
        assertThat(sources).hasSizeGreaterThanOrEqualTo(FEWEST_FILES);
    }

    @Test
    void mainJavaIsAscii() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Path file : sources) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).chars().anyMatch(unit -> unit > 127)) {
                    breaches.add(file + ":" + (i + 1));
                }
            }
        }
        assertThat(breaches)
                .as("what is written beyond ASCII is knowledge: it belongs in packs/")
                .isEmpty();
    }

    @Test
    void mainJavaKnowsNoLanguageAndNoCountry() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Path file : sources) {
            breaches.addAll(neutrality.breaches(file, JavaSource.read(file)));
        }
        assertThat(breaches)
                .as("a language or a country is data: it belongs in packs/")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (language.equals(\"vi\")) {}",
                "switch (x) { case \"en\" -> 1; }",
                "home = \"VN\";",
                "home = \"VNM\";",
                "tag = \"fr-FR\";",
                "say(\"reads French\");",
                "say(\"to Viet Nam\".equals(\"Vietnam\"));",
                "enum Language { VI, XX }",
                "Locale.FRENCH",
                "Locale.US",
                "void parseVietnameseDate() {}",
                "letter = \"\\u0111\";",
            })
    void knowledgeInJavaIsFound(String source) {
        assertThat(neutrality.breaches(Path.of("Example.java"), JavaSource.of(source)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "field(\"id\").as(\"as\");",
                "// written for \"vi\" at first\nint x;",
                "Locale.ROOT",
                "Frenchify x = say(\"englishness\");",
                "dash = \"\\u2013\";",
                "code = \"qaa\";",
            })
    void whatIsNoKnowledgeIsLeftAlone(String source) {
        assertThat(neutrality.breaches(Path.of("Example.java"), JavaSource.of(source)))
                .isEmpty();
    }
}
