package org.dragoman.ledger.store;

import java.util.List;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.fuse.Cell;
import org.dragoman.reader.claim.Claim;
import org.jspecify.annotations.Nullable;

/** A document with everything worked out that needs no database: made by many threads, written by one. */
public final class PreparedDocument {
    /** A claim with what tells its event from others. */
    record Entry(Claim claim, Cell cell, String record, List<CitedEvidence> evidence) {}

    /** A person as a claim names it; without a spelling where the document names only the office. */
    record Named(
            String id,
            String name,
            @Nullable String spelling,
            @Nullable String side) {}

    private final ReadDocument read;
    private final String content;
    private final byte[] original;
    private final byte @Nullable [] cleaned;
    private final Shingles shingles;
    private final List<Entry> entries;
    private final List<Named> persons;

    PreparedDocument(
            ReadDocument read,
            String content,
            byte[] original,
            byte @Nullable [] cleaned,
            Shingles shingles,
            List<Entry> entries,
            List<Named> persons) {
        this.read = read;
        this.content = content;
        this.original = original;
        this.cleaned = cleaned;
        this.shingles = shingles;
        this.entries = List.copyOf(entries);
        this.persons = List.copyOf(persons);
    }

    /** How many claims it makes. */
    public int claims() {
        return entries.size();
    }

    ReadDocument read() {
        return read;
    }

    String content() {
        return content;
    }

    byte[] original() {
        return original;
    }

    byte @Nullable [] cleaned() {
        return cleaned;
    }

    Shingles shingles() {
        return shingles;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Named> persons() {
        return persons;
    }
}
