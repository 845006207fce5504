package org.dragoman.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.fuse.Actor;
import org.dragoman.ledger.fuse.Cell;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;

/** Works out everything about a document that needs no database. Pure, safe for threads. */
final class Preparation {
    private final Fusion fusion;

    Preparation(Fusion fusion) {
        this.fusion = fusion;
    }

    PreparedDocument prepare(ReadDocument read) {
        String text = read.document().text();
        byte[] cleaned = read.cleaned().equals(text) ? null : Packed.pack(read.cleaned());
        return new PreparedDocument(
                read,
                content(read.document()),
                Packed.pack(text),
                cleaned,
                Shingles.of(read.cleaned()),
                entries(read),
                persons(read.claims()));
    }

    /** SHA-256 of the text and of what the source says of it; where the document lies makes no difference. */
    static String content(Document document) {
        MessageDigest digest = sha256();
        for (String part : new @Nullable String[] {
            document.form().name(), document.published(), document.source(), document.url(), document.text()
        }) {
            digest.update(part == null ? new byte[] {0} : part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    List<PreparedDocument.Entry> entries(ReadDocument read) {
        List<PreparedDocument.Entry> entries = new ArrayList<>();
        if (read.claims().isEmpty()) {
            return entries;
        }
        Lines lines = new Lines(read.document().text());
        List<Cell> cells = fusion.cells(read.claims(), read::published);
        for (int at = 0; at < cells.size(); at++) {
            Claim claim = read.claims().get(at);
            List<CitedEvidence> evidence = new ArrayList<>();
            for (Evidence place : claim.evidence()) {
                evidence.add(new CitedEvidence(place.start(), place.end(), lines.of(place.start()), place.text()));
            }
            entries.add(new PreparedDocument.Entry(claim, cells.get(at), record(claim), evidence));
        }
        return entries;
    }

    /** The claim without what has columns of its own. */
    private static String record(Claim claim) {
        Map<String, Object> record = new TreeMap<>();
        record.put("fields", claim.fields());
        record.put("story", claim.story());
        record.put("lang", claim.language());
        return ClaimJson.line(record);
    }

    private List<PreparedDocument.Named> persons(List<Claim> claims) {
        List<PreparedDocument.Named> persons = new ArrayList<>();
        claims.forEach(claim -> claim.fields().values().forEach(value -> addPersons(value, persons)));
        return persons;
    }

    private void addPersons(@Nullable Object value, List<PreparedDocument.Named> persons) {
        if (value instanceof List<?> list) {
            list.forEach(item -> addPersons(item, persons));
        } else if (value instanceof Map<?, ?> map && map.get("name") instanceof String) {
            Actor actor = fusion.actors().actor(map);
            if (actor.kind() == Actor.Kind.PERSON && !actor.key().isEmpty()) {
                persons.add(new PreparedDocument.Named(
                        actor.key(), actor.name(), fusion.actors().spelling(map), actor.side()));
            }
        }
    }
}
