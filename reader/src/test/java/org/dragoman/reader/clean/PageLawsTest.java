package org.dragoman.reader.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dragoman.reader.house.Packs;
import org.dragoman.reader.language.Segmented;
import org.dragoman.reader.language.Segmenter;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.text.TextSpan;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;

/** What holds for every text, however broken. */
class PageLawsTest {
    private static final PageCleaner CLEANER = PageCleaner.of(Packs.languages());
    private static final Segmenter SEGMENTER = Segmenter.of(Packs.languages());

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<br/>",
            "<!-- ",
            "-->",
            "<a href=\"x\">",
            "</a>",
            "<script>",
            "</script",
            "<",
            ">",
            "&amp;",
            "&nbsp;",
            "&#0;",
            "&#xFFFFFF;",
            "&",
            "[",
            "](http://x.example)",
            "](",
            ")",
            "![",
            "*",
            "**",
            "***",
            "#",
            "## ",
            "_",
            "\r",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            " ",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\u2028",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "e\u0301",
            "Ảnh: ",
            "(Nguồn: AFP/TTXVN) ",
            "Photo: VNA",
            "TIN LIÊN QUAN",
            "RELATED",
            "READ NEXT",
            "KEYWORDS",
            "Voir plus",
            "Trang chủ > Chính trị",
            "12/01/2024 08:30",
            "Paris, le 8 octobre 2024",
            "ADVERTISEMENT",
            "A headline of several words",
            "Thủ tướng thăm chính thức Nhật Bản từ ngày 3 đến 5-6.",
            "Le ministre a été reçu mardi à l'Élysée, selon la présidence.",
            "The U.S. and the EU met, e.g. in May. ",
            "nước.Theo",
            "…",
            "./.",
            "1. ",
            ";",
            ":",
            "«",
            "»",
            "\"",
            "http://x.example/a",
            "C\n",
            "x");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> strings = Arbitraries.strings().ofMaxLength(8);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, pieces), net.jqwik.api.Tuple.of(1, strings))
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }

    @Property(tries = 600, seed = "20261122")
    void everyCharacterOfTheViewComesFromTheText(@ForAll("texts") String text, @ForAll Document.Form form) {
        Page page = CLEANER.clean(document(text, form));
        assertThat(page.text().original()).isEqualTo(text);
        String view = page.text().view();
        int before = 0;
        for (int at = 0; at < view.length(); at++) {
            TextSpan span = page.text().toOriginal(at, at + 1);
            String from = text.substring(span.start(), span.end());
            assertThat(span.start()).isGreaterThanOrEqualTo(before);
            before = span.start();
            boolean kept = from.length() == 1 && from.charAt(0) == view.charAt(at);
            boolean blank = Lines.isBlank(view.charAt(at))
                    && (from.startsWith("<")
                            || from.isBlank()
                            || Lines.isBlank(from.charAt(0))
                            || Character.isISOControl(from.charAt(0)));
            assertThat(kept || blank || from.startsWith("&"))
                    .as("view character %d from '%s'", (int) view.charAt(at), from)
                    .isTrue();
        }
    }

    @Property(tries = 600, seed = "20261122")
    void blocksFollowEachOtherInsideTheView(@ForAll("texts") String text, @ForAll Document.Form form) {
        Page page = CLEANER.clean(document(text, form));
        int end = 0;
        int paragraph = 0;
        for (Block block : page.blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(end);
            assertThat(block.end())
                    .isGreaterThan(block.start())
                    .isLessThanOrEqualTo(page.text().view().length());
            assertThat(block.story()).isPositive();
            assertThat(block.paragraph()).isGreaterThanOrEqualTo(paragraph);
            end = block.end();
            paragraph = block.paragraph();
        }
        assertThat(CLEANER.clean(document(text, form)).blocks()).isEqualTo(page.blocks());
    }

    @Property(tries = 600, seed = "20261122")
    void whatIsLongEnoughToBeAParagraphIsNeverNoise(@ForAll("texts") String text) {
        String paragraph =
                "The two ministers met in the capital on Monday and agreed to meet again in a month or two, they said.";
        Page page = CLEANER.clean(document(text + "\n\n" + paragraph + "\n\n" + text, Document.Form.PLAIN));
        assertThat(page.blocks())
                .filteredOn(Block::isReadable)
                .anyMatch(block -> page.textOf(block).contains("ministers met in the capital"));
    }

    @Property(tries = 400, seed = "20261122")
    void sentencesAreMadeOfTheirParagraphsTokens(@ForAll("texts") String text, @ForAll Document.Form form) {
        Segmented segmented = SEGMENTER.segment(document(text, form));
        String view = segmented.page().text().view();
        int end = 0;
        int index = 0;
        for (Sentence sentence : segmented.sentences()) {
            assertThat(sentence.index()).isEqualTo(index++);
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(end);
                assertThat(view.substring(token.start(), token.end())).isEqualTo(token.text());
                end = token.end();
            }
        }
        assertThat(SEGMENTER.segment(document(text, form)).sentences()).isEqualTo(segmented.sentences());
    }

    private static Document document(String text, Document.Form form) {
        return new Document("law", text, form, null, null, null, null, null);
    }
}
