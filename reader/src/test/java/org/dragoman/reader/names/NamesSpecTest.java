package org.dragoman.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.Later;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.token.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the wordings of {@code lang/CODE/specs/names.yaml}, each of which says all that is to be found in it. */
class NamesSpecTest {
    private static final int FEWEST_WORDINGS = 80;
    private static final double SHARE_RIGHT = 0.97;
    private static final PackFiles PACKS = PackFiles.shipped();
    private static final PackProblems PROBLEMS = new PackProblems();
    private static final Map<String, LanguagePack> LANGUAGES =
            LanguagePack.all(PACKS, PROBLEMS).stream().collect(Collectors.toMap(LanguagePack::code, pack -> pack));
    private static final NamesReader READER = NamesReader.of(
            List.copyOf(LANGUAGES.values()), PACKS, new Later<>(() -> Knowledge.load(PACKS, PROBLEMS)), PROBLEMS);

    @ParameterizedTest
    @ValueSource(strings = {"vi", "fr", "en"})
    void readsItsWordings(String language) {
        String path = "lang/" + language + "/specs/names.yaml";
        List<PackNode> wordings =
                PackNode.parse(path, PACKS.read(path), PROBLEMS).itemsOf("wordings");
        List<String> wrong = new ArrayList<>();
        wordings.forEach(wording -> check(language, wording, wrong));
        wrong.forEach(System.out::println);
        assertThat(PROBLEMS.all()).isEmpty();
        assertThat(wordings).hasSizeGreaterThanOrEqualTo(FEWEST_WORDINGS);
        assertThat(1 - (double) wrong.size() / wordings.size()).isGreaterThanOrEqualTo(SHARE_RIGHT);
    }

    private static void check(String language, PackNode wording, List<String> wrong) {
        Annotated sentence = read(language, wording.textOf("text", ""), wording.textOf("on", ""));
        compare(wording, "persons", persons(sentence), wrong);
        compare(wording, "countries", codes(sentence, Kind.COUNTRY), wrong);
        compare(wording, "bodies", codes(sentence, Kind.BODY), wrong);
    }

    private static void compare(PackNode wording, String field, TreeSet<String> read, List<String> wrong) {
        TreeSet<String> wanted = new TreeSet<>(wording.textsOf(field));
        if (wording.get(field) != null && !wanted.equals(read)) {
            wrong.add(wording.file() + ":" + wording.line() + ": " + wording.textOf("text", "") + "\n    wanted "
                    + wanted + "\n    read   " + read);
        }
    }

    private static Annotated read(String language, String text, String day) {
        LanguagePack pack = Objects.requireNonNull(LANGUAGES.get(language));
        LocalDate date = LocalDate.parse(day);
        Annotated sentence = new Annotated(new Sentence(
                0, 0, 1, Sentence.Role.BODY, language, pack.tokenizer().tokens(text)));
        READER.read(List.of(sentence), date, date);
        return sentence;
    }

    private static TreeSet<String> persons(Annotated sentence) {
        Map<Integer, String> persons = new LinkedHashMap<>();
        for (Mention mention : sentence.mentions(Kind.PERSON)) {
            if (mention.value() instanceof Actor.Person person && !person.reference()) {
                String offices = person.holdings().stream()
                        .map(holding -> holding.office() + " " + holding.of())
                        .collect(Collectors.joining(", "));
                String name = person.name() == null ? "?" : person.name();
                persons.put(person.entity(), offices.isEmpty() ? name : name + ": " + offices);
            }
        }
        return new TreeSet<>(persons.values());
    }

    private static TreeSet<String> codes(Annotated sentence, Kind kind) {
        TreeSet<String> codes = new TreeSet<>();
        for (Mention mention : sentence.mentions(kind)) {
            if (mention.value() instanceof Actor actor && actor.of() != null) {
                codes.add(actor.of());
            }
        }
        return codes;
    }
}
