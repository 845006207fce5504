package org.dragoman.ledger.brief;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dragoman.ledger.export.Characters;

/** The fonts of one PDF. They travel with the program; of each the letters that occur are embedded. */
final class PdfFonts {
    private static final float THOUSAND = 1000f;
    private static final char SPACE = ' ';
    private static final int NARROW_SPACE = 0x202F;
    private static final String HARD_SPACE = "\u00A0";
    /** For letters that the fonts do not have, however many stand together: the note says in which document they are. */
    private static final String UNKNOWN = "[\u2026]";

    /** A cut of the one family that is used. */
    enum Face {
        PLAIN("Regular"),
        BOLD("Bold"),
        ITALIC("Italic");

        private final String file;

        Face(String name) {
            this.file = "fonts/LiberationSerif-" + name + ".ttf";
        }
    }

    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, String>> letters = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) throws IOException {
        for (Face face : Face.values()) {
            try (InputStream in =
                    Objects.requireNonNull(PdfFonts.class.getResourceAsStream(face.file), "a font is missing")) {
                fonts.put(face, PDType0Font.load(document, in, true));
            }
            letters.put(face, new HashMap<>());
        }
    }

    PDFont font(Face face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    /** A text with composed letters, in which only letters are left that the font has. */
    String written(Face face, String text) {
        String composed = Normalizer.normalize(Characters.printable(text), Normalizer.Form.NFC);
        Map<Integer, String> known = Objects.requireNonNull(letters.get(face));
        StringBuilder written = new StringBuilder(composed.length());
        composed.codePoints()
                .map(point -> Character.isWhitespace(point) ? SPACE : point)
                .forEach(point -> add(written, known.computeIfAbsent(point, one -> letter(face, one))));
        return written.toString();
    }

    private static void add(StringBuilder written, String letter) {
        if (!letter.equals(UNKNOWN) || written.lastIndexOf(UNKNOWN) != written.length() - UNKNOWN.length()) {
            written.append(letter);
        }
    }

    private String letter(Face face, int point) {
        String letter = Character.toString(point);
        if (point == NARROW_SPACE) {
            return HARD_SPACE;
        }
        if (Character.getType(point) == Character.FORMAT) {
            return "";
        }
        try {
            font(face).encode(letter);
            return letter;
        } catch (IllegalArgumentException | IOException e) {
            return UNKNOWN;
        }
    }

    /** How wide a text is that {@link #written} gave, in points. */
    float width(Face face, float size, String written) throws IOException {
        return font(face).getStringWidth(written) / THOUSAND * size;
    }
}
