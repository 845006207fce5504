package org.dragoman.reader.text;

import org.jspecify.annotations.Nullable;

/**
 * One text as it was handed in, with what its source says about it.
 *
 * @param id path or record id; claims carry it as {@code doc}
 * @param text the text itself, untouched; every offset counts from its first character
 * @param form how the text is written
 * @param published date of publication as EDTF (a day, a month or a year), absent where unknown
 * @param language BCP 47 code said by the source, absent where unknown
 * @param title headline said by the source
 * @param url address of the document
 * @param source who published it
 */
public record Document(
        String id,
        String text,
        Form form,
        @Nullable String published,
        @Nullable String language,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source) {

    /** How a document's characters are to be understood. */
    public enum Form {
        PLAIN,
        HTML
    }

    /** A plain text of which nothing else is known. */
    public static Document of(String id, String text) {
        return new Document(id, text, Form.PLAIN, null, null, null, null, null);
    }

    public Document publishedOn(@Nullable String date) {
        return new Document(id, text, form, date, language, title, url, source);
    }
}
