package org.dragoman.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.house.TextPacks;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.token.Sentence;
import org.junit.jupiter.api.Test;

/** A language that nobody speaks, so that nothing can be read but by its pack. */
class TimeReaderTest {
    private static final String RULES = """
            dotted: [month, day, year]
            dotted-after: [gur, zo za]
            dotted-from: [ka]
            dotted-to: [ku]
            classes:
              moon: {1: [bi], 2: [bo]}
              length: {month: [lun], day: [sol]}
            points:
              - name: gur
                match: "gur <day:1-31> <month:moon> [<year:1000-2100>]"
              - name: bare-year
                match: "<year:1000-2100>"
                set: {weak: yes}
              - name: back
                match: "<count:1-90> <unit:length> ul"
                set: {shift: -1}
            refinements:
              - name: gone
                match: "zi <start:date>"
                set: {lean: past}
            spans:
              - name: from
                match: "ka <start:date> ku <end:date>"
                set: {form: between}
            nothing:
              - name: price
                match: "gur <_:1-31> bi tok"
            """;

    private final PackProblems problems = new PackProblems();

    private List<String> read(String rules, String text) {
        LanguagePack language = LanguagePack.all(
                        new TextPacks(Map.of("lang/qaa/language.yaml", "name: Qaa", "lang/qaa/time.yaml", rules)),
                        problems)
                .get(0);
        TimeReader reader = TimeReader.of(language, problems);
        Annotated sentence = new Annotated(new Sentence(
                0, 0, 1, Sentence.Role.BODY, "qaa", language.tokenizer().tokens(text)));
        Anchor anchor = Anchor.published(Edtf.parse("2024-10-28"));
        return reader.read(sentence).stream()
                .map(mention ->
                        sentence.sentence().textOf(mention.from(), mention.to()) + " = " + value(mention, anchor))
                .toList();
    }

    private static String value(Mention mention, Anchor anchor) {
        return TimeResolver.resolve((TimeExpression) mention.value(), anchor)
                .map(Edtf::toString)
                .orElse("?");
    }

    @Test
    void readsByItsPackAlone() {
        assertThat(read(RULES, "gur 5 bo 2013, 3 lun ul, zi gur 3 bi; 9.24.2013 gur 9.24"))
                .containsExactly(
                        "gur 5 bo 2013 = 2013-02-05",
                        "3 lun ul = 2024-07",
                        "zi gur 3 bi = 2024-01-03",
                        "9.24.2013 = 2013-09-24",
                        "gur 9.24 = 2024-09-24");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void numbersWithAStopAreDaysOnlyWhereTheWordsAroundSaySo() {
        assertThat(read(RULES, "zo za 9.24")).containsExactly("9.24 = 2024-09-24");
        assertThat(read(RULES, "zo za (9.24)")).containsExactly("9.24 = 2024-09-24");
        assertThat(read(RULES, "ka 9.24 ku 9.26.")).containsExactly("ka 9.24 ku 9.26 = 2024-09-24/2024-09-26");
        assertThat(read(RULES, "gur 9.24 ku 9.26 tok")).hasSize(2);
        assertThat(read(RULES, "ka 9.24 ku 9.26 tok")).isEmpty();
        assertThat(read(RULES, "9.24")).isEmpty();
    }

    @Test
    void weakReadingsStandOnlyInsideOthers() {
        assertThat(read(RULES, "2013")).isEmpty();
        assertThat(read(RULES, "ka 2013 ku 2015")).containsExactly("ka 2013 ku 2015 = 2013/2015");
    }

    @Test
    void whatIsNoDateHidesTheDateInside() {
        assertThat(read(RULES, "gur 3 bi tok")).isEmpty();
        assertThat(read(RULES, "gur 3 bi tak")).hasSize(1);
    }

    @Test
    void daysThatNoCalendarHasAreNotRead() {
        assertThat(read(RULES, "gur 30 bo 2013")).isEmpty();
        assertThat(read(RULES, "ka 2015 ku 2013")).isEmpty();
    }

    @Test
    void aLanguageWithoutRulesFindsNothing() {
        LanguagePack language = LanguagePack.all(new TextPacks(Map.of("lang/qaa/language.yaml", "name: Qaa")), problems)
                .get(0);
        Sentence sentence = new Sentence(
                0, 0, 1, Sentence.Role.BODY, "qaa", language.tokenizer().tokens("gur 5 bo 2013"));
        assertThat(TimeReader.of(language, problems).read(new Annotated(sentence)))
                .isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void everyMistakeInTheRulesIsTold() {
        String mistakes = """
                dotted: [month, day]
                classes:
                  length: {fortnight: [fort]}
                points:
                  - name: a
                    match: "<dya:1-31> bi"
                  - name: b
                    match: "x <unit:length>"
                  - name: c
                    match: "x <day:1-31>"
                    set: {form: perhaps, colour: red, span: month}
                spans:
                  - name: d
                    match: "zu"
                """;
        read(mistakes, "x");
        assertThat(problems.all().stream().map(problem -> problem.message()).toList())
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).contains("no slot is called dya", "day"),
                        message -> assertThat(message).contains("\"fortnight\" is no value for unit"),
                        message -> assertThat(message).contains("\"perhaps\" is no value for form"),
                        message -> assertThat(message).contains("no setting is called colour"),
                        message ->
                                assertThat(message).contains("span is match, slots or one of its own slots, not month"),
                        message -> assertThat(message).contains("belongs under points, not spans"),
                        message -> assertThat(message).contains("dotted names day, month and year"));
    }
}
