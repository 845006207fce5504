package org.dragoman.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.time.Anchor.Direction;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;

/** What holds for dates whatever the text. */
class TimeLawsTest {
    private static final PackProblems PROBLEMS = new PackProblems();
    private static final List<LanguagePack> LANGUAGES = LanguagePack.all(PackFiles.shipped(), PROBLEMS);
    private static final List<TimeReader> READERS = LANGUAGES.stream()
            .map(language -> TimeReader.of(language, PROBLEMS))
            .toList();
    private static final List<Edtf> PUBLICATIONS =
            List.of(Edtf.parse("2024-02-29"), Edtf.parse("2024-10"), Edtf.parse("2017"), Edtf.parse("2023-11/2024-02"));

    /** Random characters, and shuffled pieces of wordings of dates with numbers that fit nowhere. */
    @Provide
    Arbitrary<String> texts() {
        List<String> pieces = new ArrayList<>();
        for (LanguagePack language : LANGUAGES) {
            String specs = "lang/" + language.code() + "/specs/time.yaml";
            if (PackFiles.shipped().exists(specs)) {
                String text = PackFiles.shipped().read(specs);
                language.tokenizer().tokens(text).stream()
                        .map(Token::text)
                        .distinct()
                        .forEach(pieces::add);
            }
        }
        pieces.addAll(List.of(
                "0", "00", "31", "32", "99", "29", "2023", "9999", "999999", "1.1.1", "0.0.0000", "/", "-", "~"));
        Arbitrary<String> soup =
                Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(25).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(
                soup, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(80));
    }

    @Property(tries = 1500, seed = "20261122")
    void mentionsStandInOrderInsideTheSentenceAndAgain(@ForAll("texts") String text) {
        for (int index = 0; index < LANGUAGES.size(); index++) {
            LanguagePack language = LANGUAGES.get(index);
            List<Token> tokens = language.tokenizer().tokens(text);
            if (!tokens.isEmpty()) {
                Sentence sentence = new Sentence(0, 0, 1, Sentence.Role.BODY, language.code(), tokens);
                List<Mention> found = READERS.get(index).read(new Annotated(sentence));
                assertInOrder(found, tokens.size());
                assertThat(READERS.get(index).read(new Annotated(sentence))).isEqualTo(found);
                found.forEach(mention -> assertResolves((TimeExpression) mention.value()));
            }
        }
    }

    private static void assertInOrder(List<Mention> found, int size) {
        int end = 0;
        for (Mention mention : found) {
            assertThat(mention.from()).isGreaterThanOrEqualTo(end).isLessThan(mention.to());
            end = mention.to();
        }
        assertThat(end).isLessThanOrEqualTo(size);
    }

    private static void assertResolves(TimeExpression expression) {
        for (Edtf published : PUBLICATIONS) {
            for (Direction tense : Direction.values()) {
                Anchor anchor = new Anchor(Optional.of(published), Optional.of(Edtf.parse("../2016-12")), tense);
                Optional<Edtf> value = TimeResolver.resolve(expression, anchor);
                value.ifPresent(date -> assertThat(Edtf.parse(date.toString())).isEqualTo(date));
            }
        }
    }
}
