package org.dragoman.ledger.store;

import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.fuse.Actors;

/** The persons that some documents name, with how they spell them and whom they act for: counted first, written once. */
final class Names {
    private final Map<String, String> persons = new TreeMap<>();
    private final Map<String, Map<String, Integer>> spellings = new TreeMap<>();
    private final Map<String, Map<String, Integer>> sides = new TreeMap<>();

    void add(PreparedDocument.Named person) {
        persons.putIfAbsent(person.id(), person.name());
        // The full name is there for whoever looks for it, seen or not.
        count(spellings, person.id(), person.name(), 0);
        if (person.spelling() != null) {
            count(spellings, person.id(), person.spelling(), 1);
        }
        if (person.side() != null) {
            count(sides, person.id(), person.side(), 1);
        }
    }

    private static void count(Map<String, Map<String, Integer>> counts, String person, String value, int times) {
        counts.computeIfAbsent(person, one -> new TreeMap<>()).merge(value, times, Integer::sum);
    }

    void write(Statements statements) {
        persons.forEach((id, name) ->
                statements.add("INSERT INTO person (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING", id, name));
        spellings.forEach((id, counts) -> counts.forEach((spelling, times) -> statements.add(
                "INSERT INTO person_spelling (person, spelling, folded, times) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (person, spelling) DO UPDATE SET times = person_spelling.times + excluded.times",
                id,
                spelling,
                Actors.key(spelling),
                times)));
        sides.forEach((id, counts) -> counts.forEach((side, times) -> statements.add(
                "INSERT INTO person_side (person, side, times) VALUES (?, ?, ?)"
                        + " ON CONFLICT (person, side) DO UPDATE SET times = person_side.times + excluded.times",
                id,
                side,
                times)));
        persons.clear();
        spellings.clear();
        sides.clear();
    }
}
