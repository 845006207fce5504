package org.dragoman.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.text.Document;
import org.junit.jupiter.api.Test;

/** A language, countries and a record type that exist in {@code invented/} only read end to end: no Java knows them. */
class InventedLanguageTest {
    private static final PackFiles PACKS =
            PackFiles.overlay(PackFiles.shipped(), PackFiles.folder(Path.of("src/test/resources/invented")));

    private static final String TEXT = """
            Lo 5 dumes 2031 tomaru ka Zembira Arven Toskil goburo Oltavia.

            Tomaru Arven Toskil samtuvo sa velimaru ka Oltavia Merun Daltek lo 6 dumes 2031.

            Zembira dunaro Oltavia lo 7 dumes 2031. Lo 9 trimes velimaru Merun Daltek emi goburo Zembira. Tulos 2,5 mil erobo.
            """;

    private static final Reading READING =
            Dragoman.withPacks(PACKS).read(Document.of("invented", TEXT).publishedOn("2031-02-08"));

    private static Claim claim(String type, int number) {
        return READING.claims().stream()
                .filter(claim -> claim.type().equals(type))
                .toList()
                .get(number);
    }

    @Test
    void thePacksAreInOrder() {
        assertThat(Dragoman.check(PACKS)).isEmpty();
    }

    @Test
    void itsSentencesAreInIt() {
        assertThat(READING.sentences())
                .hasSize(5)
                .allMatch(sentence -> sentence.sentence().language().equals("qaa"));
    }

    @Test
    void visitsAreRead() {
        Claim done = claim("visit", 0);
        assertThat(name(done.field("who"))).isEqualTo("Arven Toskil");
        assertThat(done.field("to")).isEqualTo("QZ");
        assertThat(done.field("when")).isEqualTo("2031-02-05");
        assertThat(done.evidence().get(0).text())
                .isEqualTo("Lo 5 dumes 2031 tomaru ka Zembira Arven Toskil goburo Oltavia.");
        Claim planned = claim("visit", 1);
        assertThat(name(planned.field("who"))).isEqualTo("Merun Daltek");
        assertThat(planned.field("when")).isEqualTo("2031-03-09");
        assertThat(planned.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void meetingsAreRead() {
        Claim meeting = claim("meeting", 0);
        assertThat((List<?>) meeting.field("who"))
                .extracting(InventedLanguageTest::name)
                .containsExactlyInAnyOrder("Arven Toskil", "Merun Daltek");
        assertThat(meeting.field("when")).isEqualTo("2031-02-06");
    }

    @Test
    void officesAreRead() {
        assertThat(claim("office", 0).fields())
                .containsEntry("office", "president")
                .containsEntry("of", "QX");
        assertThat(claim("office", 1).fields())
                .containsEntry("office", "prime-minister")
                .containsEntry("of", "QZ");
    }

    @Test
    void aRecordTypeThatNoJavaKnowsIsRead() {
        assertThat(claim("gift", 0).fields())
                .isEqualTo(Map.of("by", "QX", "to", "QZ", "kind", "state-gift", "when", "2031-02-07"));
    }

    @Test
    void itsMoneyIsRead() {
        assertThat(READING.mentions().stream()
                        .filter(mention -> mention.kind().equals("money"))
                        .map(CitedMention::text))
                .containsExactly("2,5 mil erobo");
    }

    private static String name(Object person) {
        return String.valueOf(((Map<?, ?>) person).get("name"));
    }
}
