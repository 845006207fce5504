package org.dragoman.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.Later;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;

/** What holds for the names of every text, whatever it is. */
class NamesLawsTest {
    private static final PackFiles PACKS = PackFiles.shipped();
    private static final PackProblems PROBLEMS = new PackProblems();
    private static final Map<String, LanguagePack> LANGUAGES =
            LanguagePack.all(PACKS, PROBLEMS).stream().collect(Collectors.toMap(LanguagePack::code, pack -> pack));
    private static final NamesReader READER = NamesReader.of(
            List.copyOf(LANGUAGES.values()), PACKS, new Later<>(() -> Knowledge.load(PACKS, PROBLEMS)), PROBLEMS);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Th\u1ee7 t\u01b0\u1edbng",
                "Nguy\u1ec5n",
                "Xu\u00e2n",
                "Ph\u00fac",
                "B\u1ed9 tr\u01b0\u1edfng",
                "Ngo\u1ea1i giao",
                "Nga",
                "Ph\u00e1p",
                "\u00f4ng",
                "v\u00e0",
                ",",
                "-",
                "(",
                ")",
                ".",
                "President",
                "Biden",
                "of",
                "the",
                "'s",
                "France",
                "minister",
                "le",
                "ministre",
                "chinois",
                "de",
                "la",
                "D\u00e9fense",
                "Dong",
                "Jun",
                "counterpart",
                "homologue",
                "von",
                "der",
                "Leyen",
                "Jr.",
                "III",
                "former",
                "ancien",
                "c\u1ef1u",
                "Pu-tin",
                "UN",
                "Secretary",
                "General",
                "2024",
                "hai",
                "n\u01b0\u1edbc");
        Arbitrary<String> strings = Arbitraries.strings().ofMinLength(1).ofMaxLength(6);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, words), net.jqwik.api.Tuple.of(1, strings))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES.keySet());
    }

    @Property(tries = 1500, seed = "20261122")
    void mentionsLieInTheirSentenceAndASecondReadingIsEqual(
            @ForAll("texts") String text, @ForAll("languages") String language) {
        List<Annotated> first = read(text, language);
        List<Annotated> second = read(text, language);
        for (int index = 0; index < first.size(); index++) {
            Annotated sentence = first.get(index);
            for (Mention mention : sentence.mentions()) {
                assertThat(mention.from()).isNotNegative().isLessThan(mention.to());
                assertThat(mention.to()).isLessThanOrEqualTo(sentence.size());
            }
            assertThat(second.get(index).mentions()).isEqualTo(sentence.mentions());
        }
    }

    @Property(tries = 1000, seed = "20261122")
    void noTwoPersonsShareAWord(@ForAll("texts") String text, @ForAll("languages") String language) {
        for (Annotated sentence : read(text, language)) {
            List<Mention> persons = sentence.mentions(Mention.Kind.PERSON);
            for (int index = 1; index < persons.size(); index++) {
                assertThat(persons.get(index).from())
                        .isGreaterThanOrEqualTo(persons.get(index - 1).to());
            }
        }
    }

    @Property(tries = 1000, seed = "20261122")
    void everyOfficeHeldHasANameAndACountryOrNeedsNone(
            @ForAll("texts") String text, @ForAll("languages") String language) {
        List<Annotated> sentences = sentences(text, language);
        LocalDate day = LocalDate.of(2024, 5, 1);
        for (HeldOffice office : READER.read(sentences, day, day).offices()) {
            assertThat(office.name()).isNotBlank();
            assertThat(office.holding().office()).isNotEqualTo("minister").isNotEqualTo("counterpart");
            assertThat(office.confidence()).isBetween(0.0, 1.0);
            assertThat(sentences).contains(office.sentence());
        }
    }

    private static List<Annotated> read(String text, String language) {
        List<Annotated> sentences = sentences(text, language);
        READER.read(sentences, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1));
        return sentences;
    }

    private static List<Annotated> sentences(String text, String language) {
        LanguagePack pack = Objects.requireNonNull(LANGUAGES.get(language));
        List<Annotated> sentences = new ArrayList<>();
        for (String part : text.split(" \\. ", -1)) {
            List<Token> tokens = pack.tokenizer().tokens(part);
            if (!tokens.isEmpty()) {
                sentences.add(
                        new Annotated(new Sentence(sentences.size(), 0, 1, Sentence.Role.BODY, language, tokens)));
            }
        }
        return sentences;
    }
}
