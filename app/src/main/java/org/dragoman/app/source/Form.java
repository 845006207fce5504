package org.dragoman.app.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of files that hold documents. */
enum Form {
    TEXT,
    HTML,
    PDF,
    RECORDS,
    ARCHIVE;

    private static final String COMPRESSED = ".gz";

    private static final Map<String, Form> BY_ENDING = Map.of(
            "txt", TEXT,
            "text", TEXT,
            "html", HTML,
            "htm", HTML,
            "xhtml", HTML,
            "pdf", PDF,
            "jsonl", RECORDS,
            "ndjson", RECORDS,
            "warc", ARCHIVE);

    /** The form that a file's name tells, compressed or not; null where it tells none. */
    static @Nullable Form of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(COMPRESSED)) {
            lower = lower.substring(0, lower.length() - COMPRESSED.length());
        }
        int dot = lower.lastIndexOf('.');
        return dot < 0 ? null : BY_ENDING.get(lower.substring(dot + 1));
    }

    /** The form that a file's first bytes tell; plain text where they tell none. */
    static Form sniffed(byte[] start) {
        String ascii = new String(start, StandardCharsets.ISO_8859_1);
        if (ascii.startsWith("%PDF")) {
            return PDF;
        }
        if (ascii.startsWith("WARC/")) {
            return ARCHIVE;
        }
        String words = ascii.strip();
        if (words.startsWith("{") && words.contains("\"text\"")) {
            return RECORDS;
        }
        return looksLikeHtml(words) ? HTML : TEXT;
    }

    /** Whether a text begins the way an HTML page does. */
    static boolean looksLikeHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), 300)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<head>");
    }
}
