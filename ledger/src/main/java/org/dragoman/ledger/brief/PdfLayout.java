package org.dragoman.ledger.brief;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.brief.Brief.BarChart;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Footnote;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Section;
import org.dragoman.ledger.brief.Brief.Subheading;

/** Lays a brief out on pages. All lengths are in points. */
final class PdfLayout {
    /** The anchor of the notes. */
    static final String NOTES = "notes";

    private static final float LEAD_WIDTH = 112;
    private static final float GUTTER = 14;
    private static final float NUMBER_WIDTH = 22;
    private static final float ROW_SPACE = 3.2f;
    private static final float COLUMN_GAP = 28;
    /** Room for a heading, and for one within a section. */
    private static final float HEADING = 30;

    private static final float SUBHEADING = 28;
    private static final float HEADER = 792;
    private static final float FOOTER = 42;

    private final Brief brief;
    private final PdfFonts fonts;
    private final PdfSheets sheets;
    private final Map<String, PdfSheets.Anchor> places;
    /** Whether a row stands right above. */
    private boolean inTable;
    /** Whether rows above have something that leads them. */
    private boolean dated;

    /** @param places where anchors stand, for the contents; empty where it is not known yet */
    PdfLayout(Brief brief, PdfFonts fonts, PdfSheets sheets, Map<String, PdfSheets.Anchor> places) {
        this.brief = brief;
        this.fonts = fonts;
        this.sheets = sheets;
        this.places = places;
    }

    /** The anchor of a section, by its number from 1. */
    static String section(int number) {
        return "s" + number;
    }

    private static String note(int number) {
        return "n" + number;
    }

    /** The anchor of the first mark of a note. */
    private static String mark(int number) {
        return "m" + number;
    }

    void layOut() throws IOException {
        head();
        contents();
        for (int at = 0; at < brief.sections().size(); at++) {
            section(at + 1, brief.sections().get(at));
        }
        notes();
        sheets.everywhere(this::margins);
    }

    private void head() throws IOException {
        sheets.fill(PdfSheets.LEFT, sheets.y(), PdfSheets.WIDTH, 3, PdfStyle.ACCENT);
        sheets.down(14);
        paragraph(brief.title(), PdfStyle.TITLE);
        sheets.down(3);
        paragraph(brief.subtitle(), PdfStyle.SUBTITLE);
        sheets.down(7);
        paragraph(brief.basis(), PdfStyle.BASIS);
        sheets.down(9);
        rule();
    }

    private void rule() throws IOException {
        sheets.rule(PdfSheets.LEFT, PdfSheets.RIGHT, sheets.y(), 0.6f, PdfStyle.RULE);
    }

    private void paragraph(String text, PdfStyle style) throws IOException {
        lines(new PdfText(fonts, PdfSheets.WIDTH).add(text, style).lines(), PdfSheets.LEFT, style);
    }

    /** Writes lines below each other, on further pages where there is no room. */
    private void lines(List<List<PdfText.Piece>> lines, float x, PdfStyle style) throws IOException {
        for (List<PdfText.Piece> line : lines) {
            sheets.need(style.leading());
            sheets.down(style.leading());
            sheets.write(line, x, sheets.y() + style.leading() - style.size());
        }
    }

    /** The sections in two columns with their pages. */
    private void contents() throws IOException {
        int entries = brief.sections().size() + 1;
        int rows = (entries + 1) / 2;
        float width = (PdfSheets.WIDTH - COLUMN_GAP) / 2;
        float step = PdfStyle.CONTENTS.leading() + 2;
        sheets.down(8);
        for (int at = 0; at < entries; at++) {
            float x = at < rows ? PdfSheets.LEFT : PdfSheets.LEFT + width + COLUMN_GAP;
            float base = sheets.y() - (at % rows + 1) * step + 4;
            boolean notes = at == entries - 1;
            String heading = notes
                    ? brief.notesHeading()
                    : (at + 1) + ". " + brief.sections().get(at).heading();
            entry(heading, notes ? NOTES : section(at + 1), x, base, width);
        }
        sheets.down(rows * step + 7);
        rule();
    }

    private void entry(String heading, String anchor, float x, float base, float width) throws IOException {
        PdfSheets.Anchor place = places.get(anchor);
        String page = place == null ? "" : String.valueOf(place.page() + 1);
        float number = fonts.width(PdfStyle.CONTENTS.face(), PdfStyle.CONTENTS.size(), page);
        List<PdfText.Piece> line = new PdfText(fonts, width - number - GUTTER)
                .add(heading, PdfStyle.CONTENTS, "#" + anchor)
                .lines()
                .get(0);
        sheets.write(line, x, base);
        float from = x + PdfText.width(line) + 5;
        for (float dot = x + width - number - 6; dot > from; dot -= 4) {
            sheets.fill(dot, base, 0.7f, 0.7f, PdfStyle.QUIET);
        }
        sheets.write(
                new PdfText(fonts, width).add(page, PdfStyle.CONTENTS).lines().get(0), x + width - number, base);
    }

    private void section(int number, Section section) throws IOException {
        List<Block> blocks = section.blocks();
        heading(number + ". " + section.heading(), section(number), height(blocks, 0));
        for (int at = 0; at < blocks.size(); at++) {
            block(blocks, at);
        }
        inTable = false;
    }

    /** How much room a block needs with what must not be parted from it. */
    private float height(List<Block> blocks, int at) throws IOException {
        if (at >= blocks.size()) {
            return 0;
        }
        Block block = blocks.get(at);
        if (block instanceof Subheading) {
            return SUBHEADING + height(blocks, at + 1);
        }
        if (block instanceof Line line) {
            return Math.min(height(line), PdfSheets.wholeRoom() / 2);
        }
        return PdfChart.HEIGHT;
    }

    /** @param next how much room the first thing below it needs, which must not be parted from it */
    private void heading(String text, String anchor, float next) throws IOException {
        sheets.skip(19);
        sheets.need(HEADING + next);
        sheets.anchor(anchor);
        paragraph(text, PdfStyle.HEADING);
        sheets.down(4);
        sheets.rule(PdfSheets.LEFT, PdfSheets.RIGHT, sheets.y(), 1, PdfStyle.ACCENT);
        sheets.down(3);
        inTable = false;
        dated = false;
    }

    private void block(List<Block> blocks, int at) throws IOException {
        Block block = blocks.get(at);
        if (block instanceof Subheading heading) {
            sheets.skip(8);
            sheets.need(height(blocks, at));
            paragraph(heading.text(), PdfStyle.SUBHEADING);
            sheets.down(3);
            inTable = false;
            dated = false;
        } else if (block instanceof BarChart chart) {
            new PdfChart(fonts, sheets).draw(chart);
            inTable = false;
        } else if (block instanceof Line line) {
            row(line);
        }
    }

    /** A row of the table that the lines of a section make: what leads it on the left, what is told on the right. */
    private void row(Line line) throws IOException {
        float height = height(line);
        if (sheets.room() < height && height < PdfSheets.wholeRoom()) {
            sheets.turn();
            inTable = false;
        }
        if (inTable) {
            sheets.rule(PdfSheets.LEFT, PdfSheets.RIGHT, sheets.y(), 0.5f, PdfStyle.FAINT);
        }
        line.notes().forEach(number -> sheets.anchor(mark(number)));
        sheets.down(ROW_SPACE);
        cells(lead(line), told(line, PdfSheets.RIGHT - left(line)), left(line));
        sheets.down(ROW_SPACE);
        inTable = true;
        dated |= line.lead() != null;
    }

    private float height(Line line) throws IOException {
        int lines = Math.max(
                lead(line).size(), told(line, PdfSheets.RIGHT - left(line)).size());
        return lines * PdfStyle.BODY.leading() + 2 * ROW_SPACE;
    }

    /** Where the text of a line begins: without a lead, and with no leads above, it has the whole width. */
    private float left(Line line) {
        return line.lead() == null && !dated ? PdfSheets.LEFT : PdfSheets.LEFT + LEAD_WIDTH + GUTTER;
    }

    private List<List<PdfText.Piece>> lead(Line line) throws IOException {
        return line.lead() == null
                ? List.of()
                : new PdfText(fonts, LEAD_WIDTH).add(line.lead(), PdfStyle.LEAD).lines();
    }

    private void cells(List<List<PdfText.Piece>> lead, List<List<PdfText.Piece>> told, float x) throws IOException {
        PdfStyle style = PdfStyle.BODY;
        for (int at = 0; at < Math.max(lead.size(), told.size()); at++) {
            sheets.need(style.leading());
            sheets.down(style.leading());
            float base = sheets.y() + style.leading() - style.size();
            if (at < lead.size()) {
                sheets.write(lead.get(at), PdfSheets.LEFT, base);
            }
            if (at < told.size()) {
                sheets.write(told.get(at), x, base);
            }
        }
    }

    private List<List<PdfText.Piece>> told(Line line, float width) throws IOException {
        PdfText text = new PdfText(fonts, width).add(line.text(), PdfStyle.BODY);
        if (line.remark() != null) {
            text.add(" ", PdfStyle.BODY).add("(" + line.remark() + ")", PdfStyle.REMARK);
        }
        for (int at = 0; at < line.notes().size(); at++) {
            if (at > 0) {
                text.add(",", PdfStyle.MARK);
            }
            int note = line.notes().get(at);
            text.add(String.valueOf(note), PdfStyle.MARK, "#" + note(note));
        }
        return text.lines();
    }

    private void notes() throws IOException {
        heading(brief.notesHeading(), NOTES, NUMBER_WIDTH);
        sheets.down(3);
        for (Footnote note : brief.notes()) {
            note(note);
        }
    }

    private void note(Footnote note) throws IOException {
        float x = PdfSheets.LEFT + NUMBER_WIDTH + 6;
        PdfText text = new PdfText(fonts, PdfSheets.RIGHT - x)
                .add(note.source(), note.url() == null ? PdfStyle.NOTE : PdfStyle.NOTE_SOURCE, note.url())
                .add(": " + note.quoted(), PdfStyle.NOTE);
        List<List<PdfText.Piece>> lines = text.lines();
        PdfStyle style = PdfStyle.NOTE;
        float height = lines.size() * style.leading();
        if (height < PdfSheets.wholeRoom() / 2) {
            sheets.need(height);
        }
        sheets.anchor(note(note.number()));
        List<PdfText.Piece> number = new PdfText(fonts, NUMBER_WIDTH)
                .add(note.number() + ".", PdfStyle.NOTE_NUMBER, "#" + mark(note.number()))
                .lines()
                .get(0);
        sheets.need(style.leading());
        sheets.write(number, PdfSheets.LEFT + NUMBER_WIDTH - PdfText.width(number), sheets.y() - style.size());
        lines(lines, x, style);
        sheets.down(2.5f);
    }

    /** The title above all pages but the first, the page's number below all. */
    private void margins(int page, int pages) throws IOException {
        if (page > 0) {
            sheets.write(margin(brief.title()), PdfSheets.LEFT, HEADER);
            right(brief.subtitle(), HEADER);
            sheets.rule(PdfSheets.LEFT, PdfSheets.RIGHT, HEADER - 6, 0.5f, PdfStyle.RULE);
        }
        right((page + 1) + " / " + pages, FOOTER);
    }

    private void right(String text, float base) throws IOException {
        List<PdfText.Piece> line = margin(text);
        sheets.write(line, PdfSheets.RIGHT - PdfText.width(line), base);
    }

    private List<PdfText.Piece> margin(String text) throws IOException {
        return new PdfText(fonts, PdfSheets.WIDTH / 2)
                .add(text, PdfStyle.MARGIN)
                .lines()
                .get(0);
    }
}
