package org.dragoman.ledger.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Breaks texts of several styles into lines. */
final class PdfText {
    private static final String SPACE = " ";

    private final PdfFonts fonts;
    private final float width;
    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private float used;
    /** What has no space in it stays together: a word with the marks behind it. */
    private final List<Piece> word = new ArrayList<>();

    private float wordWidth;
    private @Nullable Piece gap;

    /**
     * A text of one style.
     *
     * @param text as the font can write it
     * @param style how it looks
     * @param link where it leads: an anchor with a hash before it, or an address; null for nowhere
     * @param width in points
     */
    record Piece(String text, PdfStyle style, @Nullable String link, float width) {}

    /** @param width of the lines, in points */
    PdfText(PdfFonts fonts, float width) {
        this.fonts = fonts;
        this.width = width;
    }

    PdfText add(String text, PdfStyle style) throws IOException {
        return add(text, style, null);
    }

    /** Adds a text; what stands between two spaces stays on one line where it can. */
    PdfText add(String text, PdfStyle style, @Nullable String link) throws IOException {
        String written = fonts.written(style.face(), text);
        int start = 0;
        for (int at = 0; at <= written.length(); at++) {
            if (at == written.length() || written.charAt(at) == ' ') {
                append(written.substring(start, at), style, link);
                if (at < written.length()) {
                    endWord();
                    gap = piece(SPACE, style, link);
                }
                start = at + 1;
            }
        }
        return this;
    }

    private Piece piece(String text, PdfStyle style, @Nullable String link) throws IOException {
        return new Piece(text, style, link, fonts.width(style.face(), style.size(), text));
    }

    private void append(String text, PdfStyle style, @Nullable String link) throws IOException {
        if (!text.isEmpty()) {
            Piece piece = piece(text, style, link);
            word.add(piece);
            wordWidth += piece.width();
        }
    }

    private void endWord() throws IOException {
        if (word.isEmpty()) {
            return;
        }
        float before = gap == null || line.isEmpty() ? 0 : gap.width();
        if (!line.isEmpty() && used + before + wordWidth > width) {
            endLine();
            before = 0;
        }
        if (gap != null && !line.isEmpty()) {
            put(gap);
        }
        for (Piece piece : word) {
            putWhole(piece);
        }
        gap = null;
        word.clear();
        wordWidth = 0;
    }

    /** Puts a piece on the line, in parts where it is wider than any line. */
    private void putWhole(Piece piece) throws IOException {
        if (piece.width() <= width - used || piece.width() <= width && line.isEmpty()) {
            put(piece);
            return;
        }
        StringBuilder part = new StringBuilder();
        for (int point : piece.text().codePoints().toArray()) {
            String longer = part + Character.toString(point);
            if (!part.isEmpty()
                    && fonts.width(piece.style().face(), piece.style().size(), longer) > width - used) {
                put(piece(part.toString(), piece.style(), piece.link()));
                endLine();
                part.setLength(0);
            }
            part.appendCodePoint(point);
        }
        put(piece(part.toString(), piece.style(), piece.link()));
    }

    private void put(Piece piece) {
        line.add(piece);
        used += piece.width();
    }

    private void endLine() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }

    /** The lines; no more can be added. */
    List<List<Piece>> lines() throws IOException {
        endWord();
        if (!line.isEmpty() || lines.isEmpty()) {
            endLine();
        }
        return lines;
    }

    static float width(List<Piece> line) {
        float sum = 0;
        for (Piece piece : line) {
            sum += piece.width();
        }
        return sum;
    }
}
