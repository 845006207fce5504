package org.dragoman.ledger.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.ledger.brief.Brief.Footnote;

/** A document of Office Open XML with real footnotes. */
final class DocxFormat implements BriefFormat {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String WORDS = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Override
    public void write(Brief brief, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "[Content_Types].xml", types());
        put(zip, "_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
        put(
                zip,
                "word/_rels/document.xml.rels",
                relations(relation(1, "styles", "styles.xml")
                        + relation(2, "footnotes", "footnotes.xml")
                        + relation(3, "footer", "footer.xml")));
        put(zip, "word/document.xml", new DocxBody(brief).text());
        put(zip, "word/styles.xml", styles(brief.language()));
        put(zip, "word/footnotes.xml", footnotes(brief));
        put(zip, "word/footer.xml", footer());
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        StringBuilder text =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        part(text, "document", "document.main");
        part(text, "styles", "styles");
        part(text, "footnotes", "footnotes");
        part(text, "footer", "footer");
        return text.append("</Types>").toString();
    }

    private static void part(StringBuilder text, String name, String type) {
        text.append("<Override PartName=\"/word/").append(name).append(".xml\" ContentType=\"");
        text.append(MAIN).append(type).append("+xml\"/>");
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"r" + number + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }

    private static String styles(String language) {
        return "<w:styles" + WORDS + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
                + "<w:sz w:val=\"22\"/><w:lang w:val=\"" + Markup.safe(language) + "\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:spacing w:after=\"80\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
                + "</w:docDefaults>"
                + style("Normal", "Normal", "", "")
                + style("Title", "Title", "<w:spacing w:before=\"0\" w:after=\"40\"/>", heading(44))
                + style("Subtitle", "Subtitle", "<w:spacing w:after=\"120\"/>", "<w:sz w:val=\"26\"/>")
                + style(
                        "Basis",
                        "Basis",
                        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"6\" w:color=\"C9CFD8\"/></w:pBdr>",
                        "<w:color w:val=\"5B6472\"/><w:sz w:val=\"18\"/>")
                + style("Heading1", "heading 1", outline(320, 0), heading(28))
                + style("Heading2", "heading 2", outline(160, 1), "<w:b/><w:sz w:val=\"22\"/>")
                + style("Entry", "Entry", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "")
                + style("FootnoteText", "footnote text", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"17\"/>")
                + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
                + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>";
    }

    private static String heading(int size) {
        return "<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"" + size + "\"/>";
    }

    private static String outline(int before, int level) {
        return "<w:keepNext/><w:spacing w:before=\"" + before + "\" w:after=\"80\"/><w:outlineLvl w:val=\"" + level
                + "\"/>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:pPr>"
                + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String footnotes(Brief brief) {
        StringBuilder text = new StringBuilder("<w:footnotes" + WORDS + ">");
        text.append("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>")
                .append("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>")
                .append("<w:continuationSeparator/></w:r></w:p></w:footnote>");
        brief.notes().forEach(note -> append(text, note));
        return text.append("</w:footnotes>").toString();
    }

    private static void append(StringBuilder text, Footnote note) {
        text.append("<w:footnote w:id=\"").append(note.number()).append("\"><w:p>");
        text.append("<w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r>");
        text.append("<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
        String address = note.url() == null ? "" : " " + note.url();
        text.append(DocxBody.run("", " " + note.source() + ": " + note.quoted() + address));
        text.append("</w:p></w:footnote>");
    }

    private static String footer() {
        return "<w:ftr" + WORDS + "><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                + DocxBody.run("", " / ")
                + "<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";
    }
}
