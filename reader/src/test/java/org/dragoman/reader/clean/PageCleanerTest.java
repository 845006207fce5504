package org.dragoman.reader.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.clean.Block.Role;
import org.dragoman.reader.house.Packs;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCleanerTest {
    private static final PageCleaner CLEANER = PageCleaner.of(Packs.languages());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vi-politics",
                "vi-boxes",
                "vi-stories",
                "fr-page",
                "fr-tail",
                "en-page",
                "en-tail",
                "en-wrapped",
                "plain-talk"
            })
    void everyLineFindsItsPlace(String name) {
        MarkedPage marked = MarkedPage.read(name);
        Page page = CLEANER.clean(Document.of(name, marked.text()));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (MarkedPage.Expected line : marked.lines()) {
            expected.add(line.mark() + "|" + line.line());
            found.add(mark(page, line) + "|" + line.line());
        }
        assertThat(found).containsExactlyElementsOf(expected);
    }

    private static String mark(Page page, MarkedPage.Expected line) {
        int end = line.start() + line.line().length();
        for (Block block : page.blocks()) {
            TextSpan span = page.text().toOriginal(block.start(), block.end());
            if (span.start() < end && span.end() >= end) {
                String role =
                        block.role() == Role.TEASER ? "S" : block.role().name().substring(0, 1);
                return block.role() == Role.NOISE ? role : role + block.story();
            }
        }
        return "N";
    }

    private static Page clean(String text) {
        return CLEANER.clean(Document.of("test", text));
    }

    private static Page cleanHtml(String html) {
        return CLEANER.clean(new Document("test", html, Document.Form.HTML, null, null, null, null, null));
    }

    private static List<String> blocks(Page page) {
        return page.blocks().stream()
                .map(block -> block.role() + " " + page.textOf(block))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beijing &mdash; a visit&nbsp;in May|Beijing \u2014 a visit in May",
                "the [Ministry of Trade](https://trade.example/a_(b) said|the Ministry of Trade said",
                "a **bold** and *soft* word|a bold and soft word",
                "held on 21<sup>st</sup> May|held on 21st May",
                "co\u00ADop\u200Bera\uFEFFtion|cooperation",
                "seen at https://x.example/2023/a.html today|seen at  today",
                "5 < 6 and 7 > 6, a & b|5 < 6 and 7 > 6, a & b",
                "![a map](https://x.example/m.png) of it| of it",
                "&#8220;x&#x201D; &amp;amp;|\u201Cx\u201D &amp;",
                "snake_case and 3*4*5|snake_case and 3*4*5",
            })
    void debrisLeavesTheView(String text, String view) {
        assertThat(clean(text + " ").text().view().strip()).isEqualTo(view.strip());
    }

    @Test
    void aDropCapIsJoinedToItsWord() {
        assertThat(clean("C\nambodian leaders met in the capital on Friday.\n")
                        .text()
                        .view())
                .startsWith("Cambodian leaders");
    }

    @Test
    void lineEndsOfEveryKindPartParagraphs() {
        assertThat(blocks(clean("One sentence is here.\r\n\r\nAnother one follows.\rA third.\u2028A fourth.")))
                .containsExactly(
                        "BODY One sentence is here.", "BODY Another one follows.", "BODY A third.", "BODY A fourth.");
    }

    @Test
    void aCaptionInsideAParagraphIsCutOut() {
        Page page = clean(
                "Hai bên đã ký một thỏa thuận về năng lượng. Bộ trưởng phát biểu tại lễ ký. (Nguồn: AFP/TTXVN) Theo phóng viên TTXVN, lễ ký diễn ra sáng 5/6 tại thủ đô nước chủ nhà.");
        assertThat(blocks(page))
                .containsExactly(
                        "BODY Hai bên đã ký một thỏa thuận về năng lượng.",
                        "CAPTION Bộ trưởng phát biểu tại lễ ký. (Nguồn: AFP/TTXVN)",
                        "BODY Theo phóng viên TTXVN, lễ ký diễn ra sáng 5/6 tại thủ đô nước chủ nhà.");
    }

    @Test
    void aHeadlineInBracketsInsideAParagraphIsAnotherStory() {
        Page page = clean(
                "Hai bên đã ký một thỏa thuận về năng lượng. [Khai mạc hội chợ hàng nhập khẩu ở Hà Nội] Theo kế hoạch [của Bộ], các dự án bắt đầu trong năm nay.");
        assertThat(blocks(page))
                .containsExactly(
                        "BODY Hai bên đã ký một thỏa thuận về năng lượng.",
                        "TEASER Khai mạc hội chợ hàng nhập khẩu ở Hà Nội",
                        "BODY Theo kế hoạch [của Bộ], các dự án bắt đầu trong năm nay.");
        assertThat(page.blocks().get(1).story()).isEqualTo(2);
    }

    @Test
    void anArticleEndsAtItsEndMark() {
        String lead =
                "Bộ trưởng Tài chính nước này cho biết ngân sách năm nay tăng gần một phần mười so với năm ngoái.";
        Page page = clean(
                "Thủ tướng kết thúc chuyến thăm và lên đường về nước vào tối cùng ngày, theo Bộ Ngoại giao./.\n" + lead
                        + "\n" + lead
                        + "\nMột đoàn chuyên gia sẽ khảo sát tuyến đường sắt qua biên giới vào đầu tháng tới, theo kế hoạch.");
        assertThat(page.blocks()).extracting(Block::story).containsExactly(1, 2, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đại biểu dự phiên họp. Ảnh: Thống Nhất/TTXVN Ông nêu ba đề xuất với các nước tham dự.|Ông nêu",
                "Đại biểu dự phiên họp. Ảnh: CHÂN LUẬN Hội nghị kéo dài hai ngày tại thủ đô nước chủ nhà.|Hội nghị",
                "Đại biểu dự phiên họp. Ảnh: Kyodo Ngày 5/6, hai bên ký một thỏa thuận về năng lượng.|Ngày 5/6",
                "Đại biểu dự phiên họp. Ảnh: Nhã Chi Tại cuộc họp, hai bên ký một thỏa thuận về năng lượng.|Tại cuộc họp",
                "Đại biểu dự phiên họp. Ảnh: Duy Anh. Với kết quả này, hai bên sẽ ký thỏa thuận về năng lượng.|Với kết quả",
            })
    void aCreditEndsWhereASentenceBegins(String text, String next) {
        Page page = clean(text);
        assertThat(page.blocks()).hasSize(2);
        assertThat(page.textOf(page.blocks().get(1))).startsWith(next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thứ Hai, 28/10/2024 22:15 GMT+7|2024-10-28",
                "PUBLISHED : 17 Sep 2024 at 04:41|2024-09-17",
                "Mon, September 11, 2023|2023-09-11",
                "Publié le 14 mars 2022 à 18h05|2022-03-14",
                "Hà Nội, ngày 30 tháng 01 năm 2024|2024-01-30",
                "2024-03-07 09:12|2024-03-07",
                "Paris, le 8 octobre 2024|2024-10-08",
                "21.9.2021|2021-09-21",
            })
    void datelinesGiveTheDay(String line, String day) {
        Page page = clean(
                "A headline of some words\n\n" + line
                        + "\n\nThe two ministers met in the capital on Monday and agreed to meet again in a month or two, they said.\n");
        assertThat(page.published()).isEqualTo(day);
        assertThat(page.datelines()).hasSize(1);
        assertThat(page.blocks().get(1).role()).isEqualTo(Role.NOISE);
    }

    @Test
    void aSentenceWithADateIsNoDateline() {
        Page page = clean("Headline of some words\n\nThe treaty was signed in Paris on 3 May 2001.\n");
        assertThat(page.datelines()).isEmpty();
        assertThat(page.published()).isNull();
        assertThat(page.blocks()).allMatch(Block::isReadable);
    }

    @Test
    void htmlIsLaidOutByItsElements() {
        String html = """
                <!DOCTYPE html><html lang="en-GB"><head><title>Talks in Hanoi &amp; Hue | A Paper</title>
                <meta property="article:published_time" content="2023-07-13T08:00:00+07:00">
                <style>p { color: red }</style><script>var a = "<p>no</p>";</script></head>
                <body><nav><a href="/">Home</a><ul><li><a href="/w">World news of the whole day</a></ul></nav>
                <article><h1>Talks in Hanoi &amp; Hue</h1>
                <p>The two ministers met
                   in the capital on <b>Thurs</b>day and agreed to meet again in a month or two, they said.</p>
                <figure><img src="a.jpg"><figcaption>The hall before the talks</figcaption></figure>
                <p>Trade rose to &euro;5.2&nbsp;billion last year.<br>A second round will follow in the autumn.
                <!-- <p>hidden</p> -->
                </article>
                <aside>Read what others read about it</aside>
                <footer>About us</footer></body></html>
                """;
        Page page = CLEANER.clean(new Document("x", html, Document.Form.HTML, null, null, null, null, null));
        assertThat(page.published()).isEqualTo("2023-07-13");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Talks in Hanoi & Hue | A Paper");
        assertThat(readable(page))
                .containsExactly(
                        "TITLE Talks in Hanoi & Hue",
                        "BODY The two ministers met in the capital on Thursday and agreed to meet again in a month or two, they said.",
                        "CAPTION The hall before the talks",
                        "BODY Trade rose to \u20AC5.2 billion last year.",
                        "BODY A second round will follow in the autumn.");
    }

    private static List<String> readable(Page page) {
        return page.blocks().stream()
                .filter(Block::isReadable)
                .map(block -> block.role() + " " + page.textOf(block).replaceAll("\\s+", " "))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The ministers met on Monday in the capital and agreed to meet again next month, they said.",
                "<div><nav><p>The ministers met on Monday in the capital and agreed to meet again next month, they said.</div>",
                "<form><div>The ministers met on Monday in the capital and agreed to meet again next month, they said.</div></form>",
                "<!-- never closed <p>The ministers met on Monday in the capital and agreed to meet again next month, they said.",
                "<script>never closed<p>The ministers met on Monday in the capital and agreed to meet again next month, they said.",
                "<table><tr><td>The ministers met on Monday in the capital and agreed to meet again next month, they said.</table",
            })
    void brokenHtmlKeepsItsText(String html) {
        Page page = CLEANER.clean(new Document("x", html, Document.Form.HTML, null, null, null, null, null));
        assertThat(readable(page)).anyMatch(block -> block.contains("ministers met on Monday"));
    }

    @Test
    void aListOfLinksIsOtherStories() {
        String html =
                "<h1>A headline</h1><p>The ministers met on Monday in the capital and agreed to meet again next month, they said.</p>"
                        + "<ul><li><a href='1'>Ferry link to reopen after nine years</a><li><a href='2'>Court to rule on the border bridge</a>"
                        + "<li><a href='3'>Sport</a></ul>";
        Page page = CLEANER.clean(new Document("x", html, Document.Form.HTML, null, null, null, null, null));
        assertThat(blocks(page))
                .containsExactly(
                        "TITLE A headline",
                        "BODY The ministers met on Monday in the capital and agreed to meet again next month, they said.",
                        "TEASER Ferry link to reopen after nine years",
                        "TEASER Court to rule on the border bridge",
                        "NOISE Sport");
    }

    @Test
    void longHostileTextTakesNoTime() {
        for (String piece : List.of(
                "<!--",
                "[a](",
                "***",
                "&amp",
                "<a x=\"",
                "http://",
                "<script>",
                "(Photo: ",
                "Ảnh: A ",
                "# ",
                "C\n",
                ": ")) {
            String text = piece.repeat(200_000 / piece.length());
            assertThat(clean(text).text().original()).isEqualTo(text);
            assertThat(CLEANER.clean(new Document("x", text, Document.Form.HTML, null, null, null, null, null))
                            .text()
                            .original())
                    .isEqualTo(text);
        }
    }

    @Test
    void whatMarkUpCallsNoTextOfThePageIsCut() {
        Page page = cleanHtml("""
                <html><body><div id="cookie-banner"><div>We and our partners store things.</div></div>
                <div class="layout share-enabled"><h1>Talks in Paris</h1>
                <ul class="share"><li>Send it to a friend</li></ul>
                <p>The two ministers held talks in Paris.</p>
                <p hidden>The king visited Rome.</p><div style="display: none">The queen visited Rome.</div>
                <p class="comments">Never closed
                </div><section class="box comments"><div>Ann: the president should visit us!</div></section>
                <p>They signed an accord.</p></body></html>
                """);
        assertThat(blocks(page))
                .contains("BODY The two ministers held talks in Paris.", "BODY They signed an accord.")
                .noneMatch(block -> block.matches(".*(partners|friend|king|queen|Ann).*"));
    }

    @Test
    void twoLinkedHeadlinesAreBothOtherStories() {
        Page page = cleanHtml("""
                <h1>Talks in Paris</h1><p>The two ministers held talks in Paris on Monday and Tuesday.</p>
                <p>They agreed to meet again in the spring of next year.</p><h3>From elsewhere</h3>
                <p><a href="a">The king of Spain receives a guest</a></p>
                <p><a href="b">The queen of Denmark opens a fair</a></p>
                """);
        assertThat(blocks(page))
                .contains("TEASER The king of Spain receives a guest", "TEASER The queen of Denmark opens a fair");
    }

    @Test
    void theTimeBelowTheTitleIsThatOfPublication() {
        Page page = cleanHtml("""
                <time datetime="2020-01-01">a box</time><h1>Talks</h1><time datetime="2024-08-01">1 August</time>
                <p>The two ministers held talks in Paris on Monday and Tuesday.</p>
                """);
        assertThat(page.published()).isEqualTo("2024-08-01");
    }
}
