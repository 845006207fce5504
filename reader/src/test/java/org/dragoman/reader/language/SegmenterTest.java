package org.dragoman.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.reader.house.Packs;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.token.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static final Segmenter SEGMENTER = Segmenter.of(Packs.languages());

    private static List<String> sentences(String text) {
        return SEGMENTER.segment(Document.of("test", text)).sentences().stream()
                .map(sentence -> sentence.textOf(0, sentence.size()))
                .toList();
    }

    /** Each bar is a place where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thủ tướng rời Hà Nội sáng nay. |Chuyến thăm kéo dài ba ngày.",
                "Hai bên hợp tác vì lợi ích của hai nước.|Theo kế hoạch, Bộ trưởng sẽ thăm lại vào tháng sau.",
                "Kim ngạch đạt 4,96 tỷ USD, vượt con số 1.200 triệu của năm 2023. |UAE là thị trường lớn nhất.",
                "Lãnh đạo TP.HCM và TP. Hà Nội dự lễ ký./. |Buổi lễ diễn ra chiều 5/6.",
                "VOV.VN - Theo đề nghị của phía bạn, hai bên đã điện đàm tối qua.",
                "1. Trung Quốc vẫn giữ vị trí số một về kim ngạch. |Việt Nam bán sang đó nhiều nông sản.",
                "\"Chúng tôi sẽ làm.\" |Ông nói như vậy với báo chí… |Cuộc họp kết thúc lúc 5 giờ.",
                "Các nước gồm: a) Lào; |b) Thái Lan; |c) Việt Nam và các nước khác trong khu vực.",
                "M. Zarif a reçu M.Dupont et Mme Nguyen à Téhéran. |Ils se reverront en mai.",
                "Le chiffre atteint 4,8 milliards de dollars, soit 1.000 de plus. |« C'est un record. » |Il l'a redit jeudi.",
                "Il est arrivé le 3 janv. 2024 et repart le 5. |La visite est officielle.",
                "The U.S. President met the U.N. chief in Washington, D.C. |The two spoke of trade.",
                "Mr. J. Smith Jr. met Dr. Le and Gen. Vo on Jan. 5. |They agreed on No. 7 of the list.",
                "He asked: \"Will you come?\" |She said: \"Yes!\" and smiled.",
                "Trade rose 3.5 percent to $1.2 billion. |(The figure is an estimate.) |It may fall.",
                "The talks ended late. * |The second day began early.",
                "Is it so?! |Yes... |We think it is.",
                "They signed the treaty; the other side did not, and left at 5 p.m. in silence.",
            })
    void sentencesEndWhereTheyShould(String marked) {
        String text = marked.replace("|", "");
        List<String> expected = java.util.Arrays.stream(marked.split("\\|"))
                .map(part -> part.replace("*", "").strip().replaceAll("\\s+", " "))
                .toList();
        assertThat(sentences(text).stream().map(SegmenterTest::tight).toList())
                .containsExactlyElementsOf(
                        expected.stream().map(SegmenterTest::tight).toList());
    }

    private static String tight(String sentence) {
        return sentence.replace(" ", "");
    }

    @Test
    void aVeryLongSentenceIsCutAtASemicolonOrComma() {
        String text = "The list names " + "one of the many ministries; ".repeat(150) + "and no more.";
        Segmented segmented = SEGMENTER.segment(Document.of("test", text));
        assertThat(segmented.sentences()).hasSizeGreaterThan(1).allMatch(sentence -> sentence.size() <= 400);
        Sentence first = segmented.sentences().get(0);
        assertThat(first.token(first.size() - 1).text()).isEqualTo(";");
    }

    @Test
    void everyParagraphIsReadInItsLanguage() {
        Segmented segmented = SEGMENTER.segment(Document.of("test", """
                        Chủ tịch nước tiếp Đại sứ Pháp

                        Chiều 10/1, Chủ tịch nước đã tiếp Đại sứ Pháp đến chào từ biệt kết thúc nhiệm kỳ công tác tại Việt Nam.

                        Le président a reçu mercredi l'ambassadeur de France, qui achève sa mission et quittera le pays à la fin du mois.

                        El presidente recibió el miércoles al embajador de Francia, que termina su misión y dejará el país a finales de mes.

                        Hai bên hài lòng.
                        """));
        assertThat(segmented.language()).isEqualTo("vi");
        assertThat(segmented.sentences().stream().map(Sentence::language)).containsExactly("vi", "vi", "fr", "vi");
        assertThat(segmented.unread()).hasSize(1);
        assertThat(segmented
                        .page()
                        .text()
                        .view()
                        .substring(segmented.unread().get(0).start()))
                .startsWith("El presidente");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "El presidente recibió el miércoles al embajador de Francia, que termina su misión y dejará el país.|",
                "12 + 3|",
                "Nguyễn Phú Trọng|vi",
            })
    void aDocumentInAnotherLanguageHasNoSentences(String text, String language) {
        Segmented segmented = SEGMENTER.segment(Document.of("test", text));
        assertThat(segmented.language()).isEqualTo(language);
        assertThat(segmented.sentences().isEmpty()).isEqualTo(language == null);
    }

    @Test
    void theSourceDecidesWhereTheWordsDoNot() {
        Document document = new Document("x", "APEC 2017", Document.Form.PLAIN, null, "fr", null, null, null);
        assertThat(SEGMENTER.segment(document).language()).isEqualTo("fr");
    }
}
