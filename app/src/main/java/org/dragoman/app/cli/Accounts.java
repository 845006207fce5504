package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.Source;
import org.dragoman.ledger.relation.SourceSides;

/** The accounts of one event: who gives one, of which side they are, and how they stand to each other. */
final class Accounts {
    private final Set<String> voices = new LinkedHashSet<>();
    /** The accounts of each side of the event of which there is one. */
    private final Map<String, Set<String>> bySide = new TreeMap<>();

    /** @param reports those whose documents tell of which side their sources are */
    Accounts(Event event, List<Report> reports, SourceSides sides) {
        Map<Long, String> sideOf = new HashMap<>();
        for (Report report : reports) {
            String side = sides.of(report.document());
            if (side != null && event.sides().contains(side)) {
                sideOf.put(report.document().number(), side);
            }
        }
        for (FieldValue field : event.fields().values()) {
            for (Reported reported : field.reported()) {
                reported.sources().stream().filter(source -> !source.copy()).forEach(source -> add(source, sideOf));
            }
        }
    }

    private void add(Source source, Map<Long, String> sideOf) {
        voices.add(voice(source));
        String side = sideOf.get(source.document());
        if (side != null) {
            bySide.computeIfAbsent(side, code -> new LinkedHashSet<>()).add(voice(source));
        }
    }

    /** Who tells it: publishers where they are named, documents otherwise; copies are no accounts of their own. */
    Set<String> voices() {
        return voices;
    }

    /** The accounts whose sources are of a side of the event, by its code. */
    Map<String, Set<String>> bySide() {
        return bySide;
    }

    /** Who reports a value. */
    static Set<String> voices(Reported reported) {
        Set<String> voices = new LinkedHashSet<>();
        reported.sources().stream()
                .filter(source -> !source.copy())
                .map(Accounts::voice)
                .forEach(voices::add);
        return voices;
    }

    private static String voice(Source source) {
        return source.publisher() == null ? source.documentId() : source.publisher();
    }

    /** How the accounts stand to each other in one field: in words that follow "said". */
    String standing(FieldValue value, ClaimWords words) {
        if (value.disputed()) {
            return "differently";
        }
        Set<String> saying = new LinkedHashSet<>();
        value.reported().forEach(reported -> saying.addAll(voices(reported)));
        if (saying.containsAll(voices)) {
            boolean alike = value.reported().stream()
                    .anyMatch(reported -> voices(reported).containsAll(voices));
            return alike ? "by all" : "by all, in ways that agree";
        }
        Set<String> sides = sidesOf(saying);
        if (bySide.size() > 1 && sides.size() == bySide.size()) {
            return "by both sides";
        }
        if (bySide.size() > 1
                && sides.size() == 1
                && isOf(saying, sides.iterator().next())) {
            return "by the side of " + words.name(sides.iterator().next()) + " only";
        }
        return saying.size() == 1 ? "by one only" : "by some";
    }

    private Set<String> sidesOf(Set<String> saying) {
        Set<String> sides = new TreeSet<>();
        bySide.forEach((side, own) -> {
            if (own.stream().anyMatch(saying::contains)) {
                sides.add(side);
            }
        });
        return sides;
    }

    private boolean isOf(Set<String> saying, String side) {
        return bySide.getOrDefault(side, Set.of()).containsAll(saying);
    }

    /** The accounts by side as lists. */
    Map<String, List<String>> listed() {
        Map<String, List<String>> listed = new TreeMap<>();
        bySide.forEach((side, own) -> listed.put(side, new ArrayList<>(own)));
        return listed;
    }
}
