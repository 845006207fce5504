package org.dragoman.ledger.brief;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;

/** Pages that are filled from top to bottom, with links between places on them. All lengths are in points. */
final class PdfSheets implements AutoCloseable {
    static final float LEFT = 62;
    static final float RIGHT = 533;
    static final float WIDTH = RIGHT - LEFT;
    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float TOP = A4.getHeight() - 74;
    private static final float BOTTOM = 72;
    /** What a link shows above the line that it leads to. */
    private static final float ABOVE_ANCHOR = 1;
    /** How much of a letter's height reaches below its line. */
    private static final float DESCENT = 0.25f;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final List<PDPage> pages = new ArrayList<>();
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private @Nullable PDPageContentStream stream;
    private float y;

    /** A place that links lead to: a page, from 0, and a height on it. */
    record Anchor(int page, float y) {}

    /** A rectangle that leads somewhere. */
    private record Link(int page, PDRectangle place, String target) {}

    PdfSheets(PDDocument document, PdfFonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        turn();
    }

    /** Begins a new page. */
    void turn() throws IOException {
        end();
        PDPage page = new PDPage(A4);
        document.addPage(page);
        pages.add(page);
        stream = new PDPageContentStream(document, page);
        y = TOP;
    }

    private void end() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    private PDPageContentStream pen() {
        PDPageContentStream pen = stream;
        if (pen == null) {
            throw new IllegalStateException("there is no page");
        }
        return pen;
    }

    /** How much room is left on the page. */
    float room() {
        return y - BOTTOM;
    }

    static float wholeRoom() {
        return TOP - BOTTOM;
    }

    /** Turns the page where less room is left. */
    void need(float height) throws IOException {
        if (room() < height && y < TOP) {
            turn();
        }
    }

    /** Leaves room empty, but none at the top of a page. */
    void skip(float height) {
        y = y == TOP ? y : y - height;
    }

    /** Moves down also at the top of a page. */
    void down(float height) {
        y -= height;
    }

    float y() {
        return y;
    }

    int page() {
        return pages.size() - 1;
    }

    void anchor(String name) {
        anchors.putIfAbsent(name, new Anchor(page(), y + ABOVE_ANCHOR));
    }

    Map<String, Anchor> anchors() {
        return anchors;
    }

    /** Writes a line with its base at a height. */
    void write(List<PdfText.Piece> line, float x, float base) throws IOException {
        float at = x;
        for (PdfText.Piece piece : line) {
            PdfStyle style = piece.style();
            PDPageContentStream pen = pen();
            pen.beginText();
            pen.setFont(fonts.font(style.face()), style.size());
            pen.setNonStrokingColor(style.colour());
            pen.newLineAtOffset(at, base + style.rise());
            pen.showText(piece.text());
            pen.endText();
            String link = piece.link();
            if (link != null) {
                PDRectangle place =
                        new PDRectangle(at, base + style.rise() - style.size() * DESCENT, piece.width(), style.size());
                add(new Link(page(), place, link));
            }
            at += piece.width();
        }
    }

    /** Adds a link; what goes on to the same place right beside the last one is one link with it. */
    private void add(Link link) {
        Link last = links.isEmpty() ? null : links.get(links.size() - 1);
        boolean same = last != null
                && last.page() == link.page()
                && last.target().equals(link.target())
                && last.place().getLowerLeftY() == link.place().getLowerLeftY()
                && Math.abs(last.place().getUpperRightX() - link.place().getLowerLeftX()) < 1;
        if (last != null && same) {
            last.place().setUpperRightX(link.place().getUpperRightX());
        } else {
            links.add(link);
        }
    }

    void rule(float from, float to, float height, float thickness, Color colour) throws IOException {
        fill(from, height, to - from, thickness, colour);
    }

    void fill(float x, float bottom, float width, float height, Color colour) throws IOException {
        PDPageContentStream pen = pen();
        pen.setNonStrokingColor(colour);
        pen.addRect(x, bottom, width, height);
        pen.fill();
    }

    /** What stands on every page. */
    @FunctionalInterface
    interface Margin {
        /**
         * Writes on one page.
         *
         * @param page from 0
         * @param pages how many there are
         */
        void write(int page, int pages) throws IOException;
    }

    /** Goes through all pages again to write on them. */
    void everywhere(Margin margin) throws IOException {
        end();
        for (int page = 0; page < pages.size(); page++) {
            stream = new PDPageContentStream(
                    document, pages.get(page), PDPageContentStream.AppendMode.APPEND, true, true);
            margin.write(page, pages.size());
            end();
        }
        stream = null;
    }

    /** Lays the links; one to a place that is not there is left out. */
    void link() throws IOException {
        for (Link link : links) {
            PDAction action = action(link.target());
            if (action != null) {
                PDAnnotationLink annotation = new PDAnnotationLink();
                annotation.setRectangle(link.place());
                PDBorderStyleDictionary none = new PDBorderStyleDictionary();
                none.setWidth(0);
                annotation.setBorderStyle(none);
                annotation.setAction(action);
                pages.get(link.page()).getAnnotations().add(annotation);
            }
        }
    }

    private @Nullable PDAction action(String target) {
        if (target.startsWith("#")) {
            Anchor anchor = anchors.get(target.substring(1));
            if (anchor == null) {
                return null;
            }
            PDActionGoTo action = new PDActionGoTo();
            action.setDestination(destination(anchor));
            return action;
        }
        PDActionURI action = new PDActionURI();
        action.setURI(target);
        return action;
    }

    PDPageXYZDestination destination(Anchor anchor) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(pages.get(anchor.page()));
        destination.setLeft(0);
        destination.setTop((int) anchor.y());
        destination.setZoom(0);
        return destination;
    }

    @Override
    public void close() throws IOException {
        end();
        stream = null;
    }
}
