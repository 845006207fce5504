package org.dragoman.ledger.brief;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.ledger.brief.Brief.Bar;
import org.dragoman.ledger.brief.Brief.BarChart;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Section;
import org.dragoman.ledger.brief.Brief.Subheading;

/** The main part of a document of Office Open XML. */
final class DocxBody {
    private static final String QUIET = "<w:i/><w:color w:val=\"5B6472\"/>";
    private static final String BOLD = "<w:b/>";
    /** What bars are drawn with where there is no picture. */
    private static final String BLOCK = Character.toString(0x2588);

    /** Widths of the two columns, in twentieths of a point; together those of the page between its margins. */
    private static final int LEAD_WIDTH = 2438;

    private static final int TEXT_WIDTH = 7200;

    private final Brief brief;
    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> placed = new HashSet<>();
    /** Whether lines above have something that leads them: what has none is then set beside it. */
    private boolean dated;
    /** Whether a table of such lines is open. */
    private boolean inTable;

    DocxBody(Brief brief) {
        this.brief = brief;
    }

    String text() {
        text.append("<w:document").append(DocxFormat.WORDS).append("><w:body>");
        paragraph("Title", brief.title());
        paragraph("Subtitle", brief.subtitle());
        paragraph("Basis", brief.basis());
        int number = 1;
        for (Section section : brief.sections()) {
            paragraph("Heading1", number++ + ". " + section.heading());
            dated = false;
            section.blocks().forEach(this::block);
        }
        if (inTable) {
            endTable();
            open("Normal");
            text.append("</w:p>");
        }
        return text.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r3\"/>")
                .append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .append("<w:pgMar w:top=\"1247\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1134\"")
                .append(" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
                .toString();
    }

    private void paragraph(String style, String words) {
        open(style);
        text.append(run("", words)).append("</w:p>");
    }

    /** Begins a paragraph of the text itself. */
    private void open(String style) {
        endTable();
        begin(style);
    }

    private void begin(String style) {
        text.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    }

    /** A run of text with its properties. */
    static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + Markup.safe(words)
                + "</w:t></w:r>";
    }

    private void block(Block block) {
        if (block instanceof Subheading heading) {
            paragraph("Heading2", heading.text());
            dated = false;
        } else if (block instanceof BarChart chart) {
            chart.bars().forEach(bar -> bar(chart, bar));
        } else if (block instanceof Line line) {
            line(line);
        }
    }

    private void bar(BarChart chart, Bar bar) {
        beginRow(bar.label());
        text.append(run("<w:color w:val=\"1F3A5F\"/>", BLOCK.repeat(Math.max(1, Bars.length(chart, bar)))));
        text.append(run("", " " + bar.shown()));
        endRow();
    }

    /** A row of two cells, the second of which is open: what leads a line, and the line. No page ends within it. */
    private void beginRow(String lead) {
        if (!inTable) {
            text.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(LEAD_WIDTH + TEXT_WIDTH);
            text.append("\" w:type=\"dxa\"/><w:tblBorders>")
                    .append("<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"E3E6EB\"/></w:tblBorders>")
                    .append("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>")
                    .append("<w:right w:w=\"113\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
            text.append("<w:gridCol w:w=\"").append(LEAD_WIDTH).append("\"/><w:gridCol w:w=\"");
            text.append(TEXT_WIDTH).append("\"/></w:tblGrid>");
            inTable = true;
        }
        text.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        beginCell(LEAD_WIDTH);
        text.append(run(BOLD, lead)).append("</w:p></w:tc>");
        beginCell(TEXT_WIDTH);
    }

    private void beginCell(int width) {
        text.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
        begin("Entry");
    }

    private void endRow() {
        text.append("</w:p></w:tc></w:tr>");
    }

    private void endTable() {
        if (inTable) {
            text.append("</w:tbl>");
            inTable = false;
        }
    }

    private void line(Line line) {
        dated |= line.lead() != null;
        if (dated) {
            beginRow(line.lead() == null ? "" : line.lead());
        } else {
            open("Normal");
        }
        said(line);
        if (dated) {
            endRow();
        } else {
            text.append("</w:p>");
        }
    }

    private void said(Line line) {
        text.append(run("", line.text()));
        if (line.remark() != null) {
            text.append(run(QUIET, " (" + line.remark() + ")"));
        }
        for (int at = 0; at < line.notes().size(); at++) {
            if (at > 0) {
                text.append(run("<w:vertAlign w:val=\"superscript\"/>", ", "));
            }
            mark(line.notes().get(at));
        }
    }

    /** The first mark of a note holds the note; a later one points to the first. */
    private void mark(int note) {
        String name = "note" + note;
        if (placed.add(note)) {
            text.append("<w:bookmarkStart w:id=\"")
                    .append(note)
                    .append("\" w:name=\"")
                    .append(name)
                    .append("\"/>");
            text.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"");
            text.append(note)
                    .append("\"/></w:r><w:bookmarkEnd w:id=\"")
                    .append(note)
                    .append("\"/>");
        } else {
            text.append("<w:fldSimple w:instr=\" NOTEREF ").append(name).append(" \\f \\h \">");
            text.append(run("<w:vertAlign w:val=\"superscript\"/>", String.valueOf(note)))
                    .append("</w:fldSimple>");
        }
    }
}
