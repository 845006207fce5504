package org.dragoman.reader.score;

import java.util.List;
import java.util.Map;

/**
 * A document with the claims that should be read in it.
 *
 * @param name of its file
 * @param language code that the gold gives
 * @param text its text; empty where there is none, and then no evidence is counted
 * @param claims the gold claims, with {@code quote} for their evidence and {@code optional} where none is owed
 */
public record GoldDocument(String name, String language, String text, List<Map<String, Object>> claims) {
    public GoldDocument {
        claims = List.copyOf(claims);
    }

    List<Map<String, Object>> claimsOf(String type) {
        return claims.stream().filter(claim -> type.equals(claim.get("type"))).toList();
    }
}
