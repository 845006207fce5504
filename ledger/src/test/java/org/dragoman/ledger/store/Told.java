package org.dragoman.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.text.Document;

/** Documents with claims, written down for tests: no reader needed. */
public final class Told {
    private final String id;
    private final String published;
    private final String source;
    private final List<Claim> claims = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Told(String id, String published, String source) {
        this.id = id;
        this.published = published;
        this.source = source;
    }

    public static Told in(String id, String published, String source) {
        return new Told(id, published, source);
    }

    /** A person as a claim names one. */
    public static Map<String, Object> person(String name, String office, String of) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", name);
        person.put("as", name);
        person.put("office", office);
        person.put("of", of);
        return person;
    }

    public Told says(String type, Status status, Object... fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            map.put(String.valueOf(fields[at]), fields[at + 1]);
        }
        String sentence = id + " says " + type + " " + map + ".";
        int start = text.codePointCount(0, text.length());
        text.append(sentence).append('\n');
        Evidence evidence = new Evidence(start, start + sentence.codePointCount(0, sentence.length()), sentence);
        claims.add(new Claim(
                id, type, map, 1, status, 0.8, "en", List.of(evidence), new Derivation("told", type, List.of())));
        return this;
    }

    public Told says(String type, Object... fields) {
        return says(type, Status.DONE, fields);
    }

    public ReadDocument document() {
        Document document =
                new Document(id, text.toString(), Document.Form.PLAIN, published, "en", "About " + id, null, source);
        return ReadDocument.of(document, claims);
    }
}
