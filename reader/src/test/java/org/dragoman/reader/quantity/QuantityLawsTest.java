package org.dragoman.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;

/** What holds of every text whatever. */
class QuantityLawsTest {
    private static final List<Kind> KINDS = List.of(Kind.MONEY, Kind.QUANTITY, Kind.PERCENT, Kind.ORDINAL);

    @Property(tries = 2000, seed = "20261122")
    void mentionsAreOrderedApartAndInside(@ForAll("languages") String language, @ForAll("texts") String text) {
        Annotated sentence = Readers.sentence(language, text);
        if (sentence == null) {
            return;
        }
        int end = 0;
        for (Mention mention : Readers.read(language, sentence)) {
            assertThat(mention.from()).isGreaterThanOrEqualTo(end);
            assertThat(mention.to()).isGreaterThan(mention.from()).isLessThanOrEqualTo(sentence.size());
            assertThat(mention.kind()).isIn(KINDS);
            end = mention.to();
        }
    }

    @Property(tries = 1000, seed = "20261122")
    void aSecondRunIsEqual(@ForAll("languages") String language, @ForAll("texts") String text) {
        Annotated sentence = Readers.sentence(language, text);
        if (sentence == null) {
            return;
        }
        List<Mention> first = Readers.read(language, sentence);
        assertThat(Readers.read(language, sentence)).isEqualTo(first);
        assertThat(sentence.mentions()).isEmpty();
    }

    @Property(tries = 1000, seed = "20261122")
    void nothingIsReadWhereADateStands(@ForAll("languages") String language, @ForAll("texts") String text) {
        Annotated sentence = Readers.sentence(language, text);
        if (sentence == null) {
            return;
        }
        sentence.add(new Mention(Kind.DATE, 0, sentence.size(), new Ordinal(1), "all"));
        assertThat(Readers.read(language, sentence)).isEmpty();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(Readers.languageCodes());
    }

    /** Words of the packs and bits of numbers in any order, and now and then any characters at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> mixed = pieces.list().ofMaxSize(14).map(parts -> String.join("", parts));
        return Arbitraries.frequencyOf(
                Tuple.of(5, mixed), Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
    }

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            " ",
            "3",
            "12",
            "1.000",
            "3,5",
            "1.2.3",
            "2019",
            "000",
            "-",
            "–",
            "/",
            "%",
            "$",
            "€",
            "US$",
            "A$",
            "(",
            ")",
            ",",
            "e",
            "th",
            " tỷ ",
            " triệu ",
            " billion ",
            " million ",
            " milliards ",
            " mille ",
            " cent ",
            " USD ",
            " euro ",
            " dự án ",
            " projects ",
            " projets ",
            " de ",
            " d'",
            "d’",
            " hơn ",
            " over ",
            " plus de ",
            " từ ",
            " đến ",
            " between ",
            " and ",
            " entre ",
            " et ",
            " thứ ",
            " lớn ",
            " nhất ",
            " trong ",
            " first ",
            " largest ",
            " premier ",
            " partenaire commercial ",
            " gấp ",
            " lần ",
            " doubled ",
            " một ",
            " hai ",
            " mười ",
            " trăm ",
            " linh ",
            " rưỡi ",
            " hundred ",
            " a ",
            " half a ",
            " and a half ",
            " vingt ",
            " et demi ",
            " XIII ",
            " Đại hội ",
            " many ",
            "bn",
            "m",
            "M€",
            " ٣ ",
            "9999999999999999999999999999");
}
