package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Dossiers on two sides, with the sample's articles and a hostile one in the ledger. */
class BriefTest {
    private static final String HOSTILE = "<script>alert(1)</script>";

    @TempDir
    private static Path shared = Path.of("");

    private static String ledger = "";

    @BeforeAll
    static void ingest() throws IOException {
        ledger = shared.resolve("ledger").toString();
        Path hostile = Files.writeString(
                shared.resolve("hostile.txt"),
                "On 3 May 2024 French President Emmanuel Macron visited Vietnam " + HOSTILE + " & \"spoke\".\n");
        Files.writeString(
                shared.resolve("hostile.txt.meta.json"),
                "{\"published\": \"2024-05-04\", \"source\": \"" + HOSTILE + "\", \"url\": \"javascript:alert(1)\"}");
        CommandRun run = CommandRun.of(
                "ingest", "../sample/en", "../sample/fr", "../sample/vi", hostile.toString(), "--ledger", ledger);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static Path brief(String language, String name) {
        Path out = shared.resolve(language + name);
        CommandRun run = CommandRun.of(
                "brief",
                "VN",
                "FR",
                "--lang",
                language,
                "--as-of",
                "2025-06-01",
                "--out",
                out.toString(),
                "--ledger",
                ledger);
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Document xml(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "vi"})
    void everyMarkOfThePageLeadsToItsNoteAndBack(String language) throws IOException {
        String html = Files.readString(brief(language, ".html"));
        assertThat(html)
                .contains("<html lang=\"" + language + "\"")
                .contains("<svg")
                .doesNotContain(HOSTILE);
        Set<String> anchors = found(" id=\"([^\"]+)\"", html);
        assertThat(anchors).hasSizeGreaterThan(50).containsAll(found("href=\"#([^\"]+)\"", html));
        assertThat(found("href=\"#(n\\d+)\"", html)).isEqualTo(found(" id=\"(n\\d+)\"", html));
        assertThat(html).doesNotContain("javascript:").doesNotContain("?</");
        xml(html.substring(html.indexOf("<html")).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "vi"})
    void everyMarkOfMarkdownHasItsNote(String language) throws IOException {
        String text = Files.readString(brief(language, ".md"));
        Set<String> notes = found("(?m)^\\[\\^(\\d+)]: ", text);
        assertThat(notes).hasSizeGreaterThan(20);
        assertThat(found("\\[\\^(\\d+)](?!:)", text)).isEqualTo(notes);
        assertThat(text).doesNotContain(HOSTILE).contains("\\<script\\>");
    }

    @Test
    void everyQuotedSentenceStandsInItsDocument() throws IOException {
        List<String> notes = Files.readString(brief("en", ".md"))
                .lines()
                .filter(line -> line.matches("\\[\\^\\d+]: .*"))
                .map(line -> line.replaceAll("\\\\(.)", "$1"))
                .toList();
        for (String note : notes) {
            String document = note.replaceAll(".*, ([^,]+\\.(?:txt|html)), line \\d+: .*", "$1");
            String quote = note.replaceAll(".*?, line \\d+: \u201C(.*)\u201D.*", "$1");
            assertThat(flat(text(document))).as(document).contains(flat(quote));
        }
    }

    private static String text(String document) throws IOException {
        String text = Files.readString(Path.of(document));
        return document.endsWith(".html")
                ? text.replaceAll("<[^>]+>", "").replace("&nbsp;", " ").replace("&#39;", "'")
                : text;
    }

    private static String flat(String text) {
        return text.replaceAll("<[^>]+>", "")
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "vi"})
    void aWordDocumentHasRealFootnotes(String language) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (InputStream in = Files.newInputStream(brief(language, ".docx"));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml");
        parts.values().forEach(BriefTest::xml);
        String body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        String notes = new String(parts.get("word/footnotes.xml"), StandardCharsets.UTF_8);
        Set<String> numbers = found("<w:footnote w:id=\"(\\d+)\"", notes);
        assertThat(numbers).hasSizeGreaterThan(20);
        assertThat(found("<w:footnoteReference w:id=\"(\\d+)\"", body)).isEqualTo(numbers);
        assertThat(found("w:name=\"(note\\d+)\"", body)).containsAll(found("NOTEREF (note\\d+)", body));
        assertThat(body).doesNotContain(HOSTILE);
        assertThat(found("<w:pStyle w:val=\"([^\"]+)\"", body + notes))
                .isSubsetOf(found(
                        "w:styleId=\"([^\"]+)\"", new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "vi"})
    void aPdfHoldsEverySectionAndEveryNote(String language) throws IOException {
        List<String> lines = Files.readString(brief(language, ".md")).lines().toList();
        try (PDDocument pdf = Loader.loadPDF(brief(language, ".pdf").toFile())) {
            String text = flat(new PDFTextStripper().getText(pdf));
            assertThat(lines.stream().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
                    .hasSize(10)
                    .allSatisfy(heading -> assertThat(text).contains(heading));
            List<String> words = lines.stream()
                    .filter(line -> line.startsWith("- "))
                    .map(line -> line.replaceAll("\\[\\^\\d+]", "").replaceAll("\\\\(.)|[*]", "$1"))
                    .flatMap(line -> Stream.of(line.split("[  :]+")))
                    .filter(word -> word.length() > 3)
                    .toList();
            assertThat(words)
                    .hasSizeGreaterThan(200)
                    .allSatisfy(word -> assertThat(text).contains(word));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getNumberOfPages()).isBetween(4, 12);
            assertThat(text).contains("2 / " + pdf.getNumberOfPages()).doesNotContain("□", "[…]");
            assertThat(titles(pdf.getDocumentCatalog().getDocumentOutline()))
                    .hasSize(11)
                    .allSatisfy(title -> assertThat(text).contains(title));
        }
    }

    private static List<String> titles(PDDocumentOutline outline) {
        List<String> titles = new ArrayList<>();
        outline.children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    @Test
    void everyMarkOfAPdfLeadsToItsNoteAndEveryNoteBack() throws IOException {
        Set<String> notes = found("(?m)^\\[\\^(\\d+)]: ", Files.readString(brief("en", ".md")));
        Set<String> seen = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(brief("en", ".pdf").toFile())) {
            int notesPage = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAction action = ((PDAnnotationLink) annotation).getAction();
                    String words = under(page, annotation.getRectangle());
                    if (action instanceof PDActionGoTo leap) {
                        PDPageDestination goal = (PDPageDestination) leap.getDestination();
                        assertThat(goal.retrievePageNumber()).isBetween(0, pdf.getNumberOfPages() - 1);
                        notesPage = words.matches("\\d+") ? goal.retrievePageNumber() : notesPage;
                        String target = at(pdf.getPage(goal.retrievePageNumber()), (PDPageXYZDestination) goal);
                        if (words.matches("\\d+")) {
                            assertThat(target).as("note " + words).startsWith(words + ". ");
                            seen.add(words);
                        } else if (words.matches("\\d+\\.")) {
                            assertThat(target).contains(words.replace(".", ""));
                        } else {
                            assertThat(target).startsWith(words);
                        }
                    } else {
                        assertThat(((PDActionURI) action).getURI()).startsWith("https://example.org/");
                    }
                }
            }
            assertThat(notesPage).isGreaterThan(2);
        }
        assertThat(seen).isEqualTo(notes);
    }

    /** What stands in a rectangle of a page. */
    private static String under(PDPage page, PDRectangle place) throws IOException {
        float top = page.getMediaBox().getHeight() - place.getUpperRightY();
        return region(page, new Rectangle2D.Float(place.getLowerLeftX(), top, place.getWidth(), place.getHeight() + 1));
    }

    /** The lines below a height of a page. */
    private static String at(PDPage page, PDPageXYZDestination place) throws IOException {
        float top = page.getMediaBox().getHeight() - place.getTop();
        return region(page, new Rectangle2D.Float(0, top, page.getMediaBox().getWidth(), 62));
    }

    private static String region(PDPage page, Rectangle2D place) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("here", place);
        stripper.extractRegions(page);
        return flat(stripper.getTextForRegion("here"));
    }

    @Test
    void theFontsOfAPdfAreEmbeddedAndEqualBriefsGiveEqualBytes() throws IOException {
        byte[] first = Files.readAllBytes(brief("vi", ".pdf"));
        try (PDDocument pdf = Loader.loadPDF(first)) {
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    fonts.add(font.getName().replaceAll(".*\\+", ""));
                }
            }
            assertThat(fonts).containsExactly("LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic");
        }
        assertThat(first.length).isLessThan(400_000);
        assertThat(Files.readAllBytes(brief("vi", ".pdf"))).isEqualTo(first);
    }

    @Test
    void itSaysWhatTheLedgerSays() throws IOException {
        String text = Files.readString(brief("en", ".md"));
        assertThat(text)
                .contains("comprehensive strategic partnership, since October 2024")
                .contains("**President**: Emmanuel Macron, since 14 May 2017")
                .contains("Strategic partnership, until October 2024")
                .contains("**2023**: 4.8 billion USD")
                .contains("**7 October 2024**: Joint statement issued")
                .contains("**reported 26 May 2025**: Agreement reached: \u201cAu total, les accords conclus, du nucl")
                .contains("**President of the Senate**: ")
                .contains("**13\u201316 April 2023**: Session 12, held *(")
                .contains("no session is reported since 16 April 2023");
    }

    @Test
    void whatMakesNoSenseIsRefusedInOneLine() {
        CommandRun format = CommandRun.of("brief", "VN", "FR", "--out", "brief.odt", "--ledger", ledger);
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains(".docx, .html, .md, .pdf");
        CommandRun language = CommandRun.of("brief", "VN", "FR", "--out", "b.md", "--lang", "xx", "--ledger", ledger);
        assertThat(language.code()).isEqualTo(2);
        assertThat(language.err()).contains("en, fr, vi");
        CommandRun none = CommandRun.of("brief", "TV", "AD", "--out", "b.md", "--ledger", ledger);
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("tells nothing of").hasLineCount(1);
    }
}
