package org.dragoman.ledger.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF on A4: links from lines to notes and back, bookmarks, embedded fonts. Equal briefs give equal bytes. */
final class PdfFormat implements BriefFormat {
    @Override
    public void write(Brief brief, OutputStream out) throws IOException {
        Map<String, PdfSheets.Anchor> places = places(brief);
        try (PDDocument document = new PDDocument();
                PdfSheets sheets = laidOut(brief, document, places)) {
            sheets.link();
            describe(document, brief);
            document.getDocumentCatalog().setDocumentOutline(outline(brief, sheets));
            document.setDocumentId((long) brief.hashCode());
            document.save(out);
        }
    }

    /** On which pages things come to stand: the contents at the beginning name them. */
    private static Map<String, PdfSheets.Anchor> places(Brief brief) throws IOException {
        try (PDDocument draft = new PDDocument();
                PdfSheets sheets = laidOut(brief, draft, Map.of())) {
            return Map.copyOf(sheets.anchors());
        }
    }

    private static PdfSheets laidOut(Brief brief, PDDocument document, Map<String, PdfSheets.Anchor> places)
            throws IOException {
        PdfFonts fonts = new PdfFonts(document);
        PdfSheets sheets = new PdfSheets(document, fonts);
        new PdfLayout(brief, fonts, sheets, places).layOut();
        return sheets;
    }

    private static void describe(PDDocument document, Brief brief) {
        document.getDocumentInformation().setTitle(brief.title());
        document.getDocumentInformation().setSubject(brief.subtitle());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(brief.language());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static PDDocumentOutline outline(Brief brief, PdfSheets sheets) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int at = 0; at < brief.sections().size(); at++) {
            String heading = (at + 1) + ". " + brief.sections().get(at).heading();
            add(outline, heading, sheets, PdfLayout.section(at + 1));
        }
        add(outline, brief.notesHeading(), sheets, PdfLayout.NOTES);
        return outline;
    }

    private static void add(PDDocumentOutline outline, String title, PdfSheets sheets, String anchor) {
        PdfSheets.Anchor place = sheets.anchors().get(anchor);
        if (place != null) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(title);
            item.setDestination(sheets.destination(place));
            outline.addLast(item);
        }
    }
}
