package org.dragoman.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.app.source.SourceItem.Found;
import org.dragoman.app.source.SourceItem.Skipped;
import org.dragoman.reader.text.Document;
import org.junit.jupiter.api.Test;

/** Which documents are found in files, folders and records, and what is told of the others. */
class SourcesTest extends SourceFolder {
    @Test
    void aFolderIsReadInTheOrderOfItsNamesWithAllBelowIt() throws IOException {
        write("b.txt", "two");
        write("a/z.txt", "one");
        write("c.html", "<p>three</p>");
        write("c.gold.jsonl", "{}");
        write("b.meta.json", "{\"published\": \"2023-05-04\"}");
        write(".hidden.txt", "no");
        write(".git/x.txt", "no");
        write("picture.png", "no");
        try (Sources sources = Sources.open(List.of(folder + "/"), Sources.Options.none())) {
            List<SourceItem> items = new ArrayList<>();
            sources.forEachRemaining(items::add);
            assertThat(ids(items)).containsExactly(folder + "/a/z.txt", folder + "/b.txt", folder + "/c.html");
            assertThat(sources.ignored()).isEqualTo(1);
            assertThat(((Found) items.get(2)).document().form()).isEqualTo(Document.Form.HTML);
            assertThat(((Found) items.get(1)).document().published()).isEqualTo("2023-05-04");
        }
    }

    @Test
    void aSidecarTellsOfItsFile() throws IOException {
        Path file = write("x.txt", VIETNAMESE);
        write("x.meta.json", """
                {"published": "2023-11-27T08:00:00+07:00", "source": "A paper", "url": "https://paper.example/1",
                 "lang": "qaa", "title": "A headline"}""");
        Document document = document(read(file));
        assertThat(document.id()).isEqualTo(file.toString());
        assertThat(document.text()).isEqualTo(VIETNAMESE);
        assertThat(document.published()).isEqualTo("2023-11-27");
        assertThat(document.source()).isEqualTo("A paper");
        assertThat(document.url()).isEqualTo("https://paper.example/1");
        assertThat(document.language()).isEqualTo("qaa");
        assertThat(document.title()).isEqualTo("A headline");
    }

    @Test
    void aBrokenSidecarCostsNoDocument() throws IOException {
        Path file = write("x.txt", "text");
        write("x.meta.json", "{\"published\":");
        List<SourceItem> items = read(file);
        assertThat(ids(items)).containsExactly("skipped " + folder + "/x.meta.json", file.toString());
    }

    @Test
    void theGivenDateIsForDocumentsWithoutOne() throws IOException {
        write("a.txt", "one");
        write("b.txt", "two");
        write("b.meta.json", "{\"published\": \"2020\"}");
        List<SourceItem> items = read(new Sources.Options("2024-01-02", InputStream.nullInputStream()), folder);
        assertThat(items.stream().map(item -> ((Found) item).document().published()))
                .containsExactly("2024-01-02", "2020");
    }

    @Test
    void recordsBecomeDocuments() throws IOException {
        Path file = write("r.jsonl", """
                {"id": "one", "text": "First.", "title": "T", "published": "2023-10-16 11:56:00", "url": "u", "lang": "qaa", "source": "s"}

                {"text": "Second.", "published": 2017}
                {"id": 3, "text": "<!DOCTYPE html><html><p>Third.</p>"}
                """);
        List<SourceItem> items = read(file);
        assertThat(items)
                .containsExactly(
                        new Found(
                                new Document("one", "First.", Document.Form.PLAIN, "2023-10-16", "qaa", "T", "u", "s")),
                        new Found(new Document(
                                file + ":3", "Second.", Document.Form.PLAIN, "2017", null, null, null, null)),
                        new Found(new Document(
                                "3",
                                "<!DOCTYPE html><html><p>Third.</p>",
                                Document.Form.HTML,
                                null,
                                null,
                                null,
                                null,
                                null)));
    }

    @Test
    void aBadLineIsNamedAndTheRestIsRead() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\n[1]\n{\"id\":\"c\"}\n"
                .getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(new byte[] {'{', (byte) 0xFF, (byte) 0xFE, '}', '\n'});
        lines.writeBytes(
                "{\"id\":\"d\",\"text\":\" \"}\n{\"id\":\"e\",\"text\":\"y\"}".getBytes(StandardCharsets.UTF_8));
        Path file = write("r.jsonl", lines.toByteArray());
        List<SourceItem> items = read(file);
        assertThat(ids(items))
                .containsExactly(
                        "a",
                        "skipped " + file + ":2",
                        "skipped " + file + ":3",
                        "skipped " + file + ":4",
                        "skipped " + file + ":5",
                        "skipped " + file + ":6",
                        "e");
        assertThat(((Skipped) items.get(1)).reason()).startsWith("the line is no JSON: ");
    }

    @Test
    void compressedFilesAreReadAndTruncatedOnesAsFarAsTheyGo() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < 20_000; number++) {
            lines.append("{\"id\":\"")
                    .append(number)
                    .append("\",\"text\":\"")
                    .append(number * 7919L)
                    .append("\"}\n");
        }
        byte[] whole = compressed(lines.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(read(write("whole.jsonl.gz", whole))).hasSize(20_000);
        List<SourceItem> items = read(write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));
        assertThat(items).hasSizeBetween(5_000, 15_000);
        assertThat(items.subList(0, items.size() - 1)).allMatch(item -> item instanceof Found);
        assertThat(((Skipped) items.get(items.size() - 1)).reason()).contains("ends too early");
    }

    @Test
    void whatIsTooLargeIsPassedOverWithoutTakingTheHeap() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'x');
        Path text = folder.resolve("large.txt");
        Path records = folder.resolve("large.jsonl");
        try (OutputStream out = Files.newOutputStream(text);
                OutputStream lines = Files.newOutputStream(records)) {
            lines.write("{\"id\":\"a\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
            for (int count = 0; count < 60; count++) {
                out.write(megabyte);
                lines.write(megabyte);
            }
            lines.write("\"}\n{\"id\":\"b\",\"text\":\"y\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(reason(read(text))).contains("20 MB");
        List<SourceItem> items = read(records);
        assertThat(ids(items)).containsExactly("skipped " + records + ":1", "b");
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        assertThat(reason(read(folder.resolve("missing.txt")))).isEqualTo("there is no such file or folder");
        assertThat(reason(read(write("empty.txt", "")))).isEqualTo("it is empty");
        assertThat(reason(read(write("blank.txt", " \n\t")))).isEqualTo("it is empty");
        assertThat(reason(read(write("binary.txt", new byte[] {1, 0, 2, 0, 0, 0, 7, 9, 0, 1}))))
                .contains("zero bytes");
        assertThat(reason(read(write(
                        "noise.txt", new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xA9, (byte) 0xB5, (byte) 0xD7}))))
                .contains("not text in UTF-8");
        assertThat(reason(read(write("no.pdf", "%PDF-1.7 but nothing else")))).contains("no PDF");
        assertThat(reason(read(write("bad.txt.gz", new byte[] {0x1F, (byte) 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9}))))
                .isNotEmpty();
        assertThat(reason(read("bad\0path"))).contains("no path");
        assertThat(reason(read(write("no.warc", "this is no archive at all\n"))))
                .isEqualTo("it cannot be read: no record of a web archive (WARC) begins where one should");
        assertThat(reason(read(""))).as("not the folder one stands in").contains("none");
        assertThat(reason(read("https://news.example/a"))).contains("addresses are for ingest");
    }

    @Test
    void aDateOfPublicationThatIsNoneIsToldOfAndTheDocumentIsRead() throws IOException {
        write("a.txt", VIETNAMESE);
        write("a.meta.json", "{\"published\": \"26/05/2025\"}");
        write("b.jsonl", "{\"id\": \"b\", \"text\": \"x\", \"published\": \"yesterday\"}\n");
        List<SourceItem> items = read(folder);
        assertThat(ids(items))
                .containsExactly(
                        "noted " + folder + "/a.meta.json", folder + "/a.txt", "noted " + folder + "/b.jsonl:1", "b");
        assertThat(((SourceItem.Noted) items.get(0)).reason())
                .contains("\"26/05/2025\"")
                .contains("2013-09-24");
    }

    @Test
    void theBytesOfAllFilesAreCountedSoThatTheTimeLeftCanBeTold() throws IOException {
        Path text = write("a.txt", VIETNAMESE);
        Path records =
                write("b.jsonl.gz", compressed("{\"id\": \"b\", \"text\": \"x\"}\n".getBytes(StandardCharsets.UTF_8)));
        try (Sources sources = Sources.open(List.of(folder.toString()), Sources.Options.none())) {
            sources.forEachRemaining(item -> {});
            assertThat(sources.bytesRead()).isEqualTo(Files.size(text) + Files.size(records));
        }
    }

    @Test
    void oneBadFileStopsNothing() throws IOException {
        write("a.txt", "one");
        write("b.pdf", "no pdf");
        write("c.txt", "three");
        assertThat(ids(read(folder)))
                .containsExactly(folder + "/a.txt", "skipped " + folder + "/b.pdf", folder + "/c.txt");
    }

    @Test
    void standardInputIsSniffed() {
        assertThat(document(readInput(VIETNAMESE)).id()).isEqualTo("-");
        assertThat(document(readInput("{\"id\":\"a\",\"text\":\"x\"}\n")).id()).isEqualTo("a");
        assertThat(document(readInput("<!doctype html><p>x</p>")).form()).isEqualTo(Document.Form.HTML);
        assertThat(reason(readInput(""))).isEqualTo("it is empty");
    }

    private static List<SourceItem> readInput(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return read(new Sources.Options(null, in), "-");
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsEnding() throws IOException {
        assertThat(document(read(write("article.story", "A text."))).text()).isEqualTo("A text.");
        assertThat(document(read(write("page", "<html><p>x</p></html>"))).form())
                .isEqualTo(Document.Form.HTML);
        assertThat(document(read(write("only.gold.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n")))
                        .id())
                .isEqualTo("a");
    }
}
