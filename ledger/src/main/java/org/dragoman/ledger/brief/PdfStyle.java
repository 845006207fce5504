package org.dragoman.ledger.brief;

import java.awt.Color;

/**
 * How letters look.
 *
 * @param face cut of the font
 * @param size in points
 * @param colour of the letters
 * @param rise how far above the line they stand, in points
 */
record PdfStyle(PdfFonts.Face face, float size, Color colour, float rise) {
    /** The colours of the dossier, as in its style sheet. */
    static final Color INK = new Color(0x1c2330);

    static final Color ACCENT = new Color(0x1f3a5f);
    static final Color QUIET = new Color(0x5b6472);
    static final Color RULE = new Color(0xc9cfd8);
    static final Color FAINT = new Color(0xe6e9ee);

    static final PdfStyle TITLE = bold(26, ACCENT);
    static final PdfStyle SUBTITLE = plain(14, INK);
    static final PdfStyle BASIS = new PdfStyle(PdfFonts.Face.ITALIC, 10, QUIET, 0);
    static final PdfStyle CONTENTS = plain(10.5f, INK);
    static final PdfStyle HEADING = bold(14.5f, ACCENT);
    static final PdfStyle SUBHEADING = bold(11, INK);
    static final PdfStyle LEAD = bold(10.5f, INK);
    static final PdfStyle BODY = plain(10.5f, INK);
    static final PdfStyle REMARK = new PdfStyle(PdfFonts.Face.ITALIC, 9.5f, QUIET, 0);
    static final PdfStyle MARK = new PdfStyle(PdfFonts.Face.PLAIN, 7, ACCENT, 3.6f);
    static final PdfStyle NOTE = plain(8.5f, INK);
    static final PdfStyle NOTE_SOURCE = plain(8.5f, ACCENT);
    static final PdfStyle NOTE_NUMBER = bold(8.5f, ACCENT);
    static final PdfStyle MARGIN = plain(8.5f, QUIET);
    static final PdfStyle CHART = plain(8.5f, INK);

    private static final float LEADING = 1.3f;

    private static PdfStyle plain(float size, Color colour) {
        return new PdfStyle(PdfFonts.Face.PLAIN, size, colour, 0);
    }

    private static PdfStyle bold(float size, Color colour) {
        return new PdfStyle(PdfFonts.Face.BOLD, size, colour, 0);
    }

    PdfStyle sized(float points) {
        return new PdfStyle(face, points, colour, rise);
    }

    /** From one line to the next. */
    float leading() {
        return size * LEADING;
    }
}
