package org.dragoman.app.source;

import org.dragoman.reader.text.Document;

/** What a source yields next: a document, or the word that something, or some of it, could not be read. */
public sealed interface SourceItem {
    /**
     * A document, ready to be read.
     *
     * @param document the document; its id is the path it was found at or its record's own id
     */
    record Found(Document document) implements SourceItem {}

    /** What is to be told of a source beside its documents. */
    sealed interface Remark extends SourceItem {
        /** The file, with {@code :line} where it is one line of it. */
        String path();

        /** What is to be told, in plain words. */
        String reason();

        /** What and where, in one line. */
        default String told() {
            return path() + ": " + reason();
        }
    }

    /**
     * Something that is not read.
     *
     * @param path the file, with {@code :line} where it is one line of it
     * @param reason why, in plain words
     */
    record Skipped(String path, String reason) implements Remark {}

    /**
     * Something to be told of a document that is read all the same.
     *
     * @param path the file, with {@code :line} where it is one line of it
     * @param reason what of it is left out, in plain words
     */
    record Noted(String path, String reason) implements Remark {}
}
