package org.dragoman.reader.reading;

import org.jspecify.annotations.Nullable;

/**
 * Something that a document mentions.
 *
 * @param kind {@code date}, {@code money}, {@code quantity}, {@code percent}, {@code ordinal}, {@code person},
 *     {@code office}, {@code country}, {@code body} or {@code place}
 * @param start first code point of the document as it was handed in
 * @param end code point after the last
 * @param text exactly the document's characters there
 * @param value what it says: an EDTF date, a number, a code, or a map of these; null where that cannot be worked out
 */
public record CitedMention(
        String kind,
        int start,
        int end,
        String text,
        @Nullable Object value) {}
