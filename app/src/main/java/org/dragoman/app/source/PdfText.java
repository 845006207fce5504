package org.dragoman.app.source;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF file in the order it was written, which keeps columns apart. */
final class PdfText {
    private static final String PAGE_END = "\f";

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOG_OF_LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private static final Logger LOG_OF_FONTS = Logger.getLogger("org.apache.fontbox");

    private PdfText() {}

    static Encoding.Decoded decode(byte[] bytes) {
        LOG_OF_LIBRARY.setLevel(Level.OFF);
        LOG_OF_FONTS.setLevel(Level.OFF);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            stripper.setPageEnd(PAGE_END);
            String text = PdfPages.join(List.of(stripper.getText(document).split(PAGE_END)));
            return text.isBlank()
                    ? Encoding.Decoded.failed("it holds no text, only pictures of it")
                    : Encoding.Decoded.of(text);
        } catch (InvalidPasswordException e) {
            return Encoding.Decoded.failed("it is protected by a password");
        } catch (IOException | RuntimeException e) {
            // The library meets damaged files with many kinds of exception, all of which mean the same to the user.
            return Encoding.Decoded.failed("it is no PDF that can be read: " + e.getMessage());
        }
    }
}
