package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.reader.claim.Claim;

/** Fuses the claims of documents as a ledger does, without one. */
final class FusedGold {
    private final Map<String, String> eventOf = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();

    /** A cell and who tells it. */
    private record Told(Cell cell, List<String> claims) {}

    FusedGold(Fusion fusion, List<GoldClaims.Gold> documents) {
        Map<String, Map<Cell, Told>> blocks = new TreeMap<>();
        for (GoldClaims.Gold document : documents) {
            List<Integer> lines = new ArrayList<>(document.claims().keySet());
            List<Cell> cells = fusion.cells(new ArrayList<>(document.claims().values()), story -> document.published());
            for (int at = 0; at < cells.size(); at++) {
                String place = document.name() + ":" + lines.get(at);
                claims.put(place, document.claims().get(lines.get(at)));
                blocks.computeIfAbsent(cells.get(at).block(), block -> new LinkedHashMap<>())
                        .computeIfAbsent(cells.get(at), cell -> new Told(cell, new ArrayList<>()))
                        .claims()
                        .add(place);
            }
        }
        blocks.forEach((block, cells) -> group(fusion, block, new ArrayList<>(cells.values())));
    }

    private void group(Fusion fusion, String block, List<Told> told) {
        int[] groups = fusion.groups(
                told.stream().map(Told::cell).toList(),
                (one, other) -> areApart(fusion, told.get(one), told.get(other)));
        for (int at = 0; at < groups.length; at++) {
            for (String place : told.get(at).claims()) {
                eventOf.put(place, block + "#" + groups[at]);
            }
        }
    }

    private static boolean areApart(Fusion fusion, Told one, Told other) {
        return fusion.tellTwoThings(one.cell(), other.cell())
                && one.claims().stream()
                        .anyMatch(left -> other.claims().stream()
                                .anyMatch(right -> document(left).equals(document(right))));
    }

    static String document(String place) {
        return place.substring(0, place.indexOf(':'));
    }

    String eventOf(String place) {
        return eventOf.getOrDefault(place, "");
    }

    Claim claim(String place) {
        Claim claim = claims.get(place);
        if (claim == null) {
            throw new IllegalArgumentException("no gold claim stands at " + place);
        }
        return claim;
    }

    /** The claims of each event, as sets that do not depend on any order. */
    Map<String, List<String>> events() {
        Map<String, List<String>> events = new TreeMap<>();
        eventOf.forEach((place, event) ->
                events.computeIfAbsent(event, name -> new ArrayList<>()).add(place));
        return events;
    }
}
