package org.dragoman.ledger.brief;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The formats in which briefs are written, by the ending of a file's name. */
public final class BriefFormats {
    private final Map<String, BriefFormat> formats = new TreeMap<>();

    private BriefFormats() {
        formats.put("html", new HtmlFormat());
        formats.put("md", new MarkdownFormat());
        formats.put("docx", new DocxFormat());
        formats.put("pdf", new PdfFormat());
    }

    public static BriefFormats all() {
        return new BriefFormats();
    }

    /** The format of an ending; null where there is none. */
    public @Nullable BriefFormat of(String ending) {
        return formats.get(ending);
    }

    /** The endings that stand for a format, sorted. */
    public Iterable<String> endings() {
        return formats.keySet();
    }
}
