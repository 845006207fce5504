package org.dragoman.ledger.store;

import java.util.Arrays;
import java.util.function.Predicate;
import org.dragoman.reader.text.Document;
import org.jdbi.v3.core.Handle;

/**
 * Tells whether a ledger held a document when this was made. Nearly all documents of an ingest are new, and for those it
 * asks no database: it keeps eight bytes of each document's hash. Safe for threads.
 */
public final class Contents {
    private static final int DIGITS = 16;
    private static final int HEXADECIMAL = 16;

    private final long[] beginnings;
    private final Predicate<String> held;

    private Contents(long[] beginnings, Predicate<String> held) {
        this.beginnings = beginnings;
        this.held = held;
    }

    /** @param held whether the ledger holds a document of this hash */
    static Contents of(Handle handle, Predicate<String> held) {
        long[] beginnings =
                handle
                        .createQuery("SELECT substr(content, 1, " + DIGITS + ") FROM document")
                        .mapTo(String.class)
                        .stream()
                        .mapToLong(Contents::beginning)
                        .toArray();
        Arrays.sort(beginnings);
        return new Contents(beginnings, held);
    }

    private static long beginning(String content) {
        return Long.parseUnsignedLong(content.substring(0, DIGITS), HEXADECIMAL);
    }

    /** Whether the ledger holds a document: the same text, of which its source says the same. */
    public boolean holds(Document document) {
        String content = Preparation.content(document);
        return Arrays.binarySearch(beginnings, beginning(content)) >= 0 && held.test(content);
    }
}
