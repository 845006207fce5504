package org.dragoman.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dragoman.app.source.SourceItem.Found;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That texts come out of files in all encodings, of PDF files and of archives of the web. */
class SourceFormatsTest extends SourceFolder {
    @Test
    void encodingsAreFound() throws IOException {
        String french = "Le ministre a été reçu à l'Élysée « mardi » par le président de la République.";
        assertThat(document(read(write("utf8.txt", "\uFEFF" + VIETNAMESE))).text())
                .isEqualTo(VIETNAMESE);
        assertThat(document(read(write("le.txt", ("\uFEFF" + VIETNAMESE).getBytes(StandardCharsets.UTF_16LE))))
                        .text())
                .isEqualTo(VIETNAMESE);
        assertThat(document(read(write("be.txt", ("\uFEFF" + VIETNAMESE).getBytes(StandardCharsets.UTF_16BE))))
                        .text())
                .isEqualTo(VIETNAMESE);
        assertThat(document(read(write("wide.txt", "plain words in pairs".getBytes(StandardCharsets.UTF_16LE))))
                        .text())
                .isEqualTo("plain words in pairs");
        assertThat(document(read(write("western.txt", french.getBytes(Charset.forName("windows-1252")))))
                        .text())
                .isEqualTo(french);
        String marked =
                "Ba\u0300 Tha\u0301i \u0111\u00EA\u0301n thăm n\u01B0\u01A1\u0301c ba\u0323n va\u0300 ky\u0301 kê\u0301t";
        assertThat(document(read(write("marked.txt", marked.getBytes(Charset.forName("windows-1258")))))
                        .text())
                .isEqualTo(marked);
    }

    @Test
    void aPageMayNameItsEncoding() throws IOException {
        String page =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1252'></head><p>été</p>";
        assertThat(document(read(write("a.html", page.getBytes(Charset.forName("windows-1252")))))
                        .text())
                .isEqualTo(page);
        assertThat(document(read(write("b.html", page))).text())
                .as("UTF-8 is no accident")
                .isEqualTo(page);
    }

    @Test
    void aPdfGivesItsText() throws IOException {
        assertThat(document(read(write("a.pdf", pdf("The two ministers met in Paris.", null))))
                        .text())
                .contains("The two ministers met in Paris.");
        assertThat(reason(read(write("locked.pdf", pdf("Secret.", "key"))))).isEqualTo("it is protected by a password");
        assertThat(reason(read(write("blank.pdf", pdf("", null))))).contains("no text");
    }

    private static byte[] pdf(String text, @Nullable String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void anArchiveGivesItsPages() throws IOException {
        String archive =
                response("https://paper.example/a", "200 OK", "text/html; charset=utf-8", "<p>" + VIETNAMESE + "</p>")
                        + response("https://paper.example/b", "404 Not Found", "text/html", "<p>gone</p>")
                        + response("https://paper.example/c", "200 OK", "image/png", "x")
                        + response("https://paper.example/d", "200 OK", "text/plain", "plain words");
        byte[] bytes = archive.getBytes(StandardCharsets.UTF_8);
        for (Path file :
                List.of(write("a.warc", bytes), write("a.warc.gz", compressed(bytes)), write("sniffed", bytes))) {
            List<SourceItem> items = read(file);
            assertThat(ids(items)).containsExactly("https://paper.example/a", "https://paper.example/d");
            Document first = ((Found) items.get(0)).document();
            assertThat(first.text()).isEqualTo("<p>" + VIETNAMESE + "</p>");
            assertThat(first.form()).isEqualTo(Document.Form.HTML);
            assertThat(first.url()).isEqualTo("https://paper.example/a");
        }
        Path cut = write("cut.warc", Arrays.copyOf(bytes, bytes.length - 30));
        List<SourceItem> items = read(cut);
        assertThat(ids(items).get(0)).isEqualTo("https://paper.example/a");
    }

    private static String response(String address, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2024-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:"
                + new java.util.UUID(7, address.hashCode())
                + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
