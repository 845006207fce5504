package org.dragoman.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.ledger.event.Person;
import org.dragoman.ledger.fuse.Actors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Finds persons. */
final class PersonReader {
    private final Handle handle;

    PersonReader(Handle handle) {
        this.handle = handle;
    }

    /** The ids of those with a name, or with an id; those of whom a spelling holds all its words where nobody has it. */
    List<String> ids(String nameOrId) {
        String key = Actors.key(nameOrId);
        Set<String> ids = new TreeSet<>(handle.createQuery("SELECT id FROM person WHERE id = :id OR id = :key"
                        + " UNION SELECT person FROM person_spelling WHERE folded = :key")
                .bind("id", nameOrId)
                .bind("key", key)
                .mapTo(String.class)
                .list());
        return ids.isEmpty() && !key.isEmpty() ? idsOfPart(key) : List.copyOf(ids);
    }

    /** For each of some spellings the ids of those who are written so; spellings of nobody are left out. */
    Map<String, List<String>> written(Collection<String> spellings) {
        Map<String, List<String>> asked = new HashMap<>();
        for (String spelling : spellings) {
            asked.computeIfAbsent(Actors.key(spelling), key -> new ArrayList<>())
                    .add(spelling);
        }
        asked.remove("");
        Map<String, List<String>> found = new TreeMap<>();
        if (!asked.isEmpty()) {
            handle.createQuery("SELECT DISTINCT folded, person FROM person_spelling WHERE folded IN (<keys>)"
                            + " ORDER BY person")
                    .bindList("keys", List.copyOf(asked.keySet()))
                    .map((row, context) -> List.of(row.getString("folded"), row.getString("person")))
                    .forEach(row -> asked.getOrDefault(row.get(0), List.of())
                            .forEach(spelling -> found.computeIfAbsent(spelling, one -> new ArrayList<>())
                                    .add(row.get(1))));
        }
        return found;
    }

    private List<String> idsOfPart(String key) {
        StringBuilder sql = new StringBuilder("SELECT DISTINCT person FROM person_spelling WHERE 1 = 1");
        List<String> words = List.of(key.split("-"));
        for (int at = 0; at < words.size(); at++) {
            sql.append(" AND '-' || folded || '-' LIKE :word").append(at);
        }
        Query query = handle.createQuery(sql + " ORDER BY person");
        for (int at = 0; at < words.size(); at++) {
            query.bind("word" + at, "%-" + words.get(at) + "-%");
        }
        return query.mapTo(String.class).list();
    }

    List<Person> people(@Nullable String name, @Nullable String side, int limit) {
        List<String> ids = name == null ? List.of() : ids(name);
        if (name != null && ids.isEmpty()) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder("SELECT p.id AS id, p.name AS name, count(t.event) AS events"
                + " FROM person p LEFT JOIN event_participant t ON t.code = p.id AND t.kind = 'PERSON' WHERE 1 = 1");
        if (name != null) {
            sql.append(" AND p.id IN (<ids>)");
        }
        if (side != null) {
            sql.append(" AND p.id IN (SELECT person FROM person_side WHERE side = :side)");
        }
        sql.append(" GROUP BY p.id, p.name ORDER BY events DESC, p.id");
        if (limit > 0) {
            sql.append(" LIMIT ").append(limit);
        }
        Query query = handle.createQuery(sql.toString());
        if (name != null) {
            query.bindList("ids", ids);
        }
        if (side != null) {
            query.bind("side", side);
        }
        List<Person> bare = query.map((row, context) -> new Person(
                        row.getString("id"), row.getString("name"), List.of(), List.of(), row.getInt("events")))
                .list();
        List<Person> people = new ArrayList<>(bare.size());
        bare.forEach(person -> people.add(new Person(
                person.id(),
                person.name(),
                texts(
                        "SELECT spelling FROM person_spelling WHERE person = ? AND times > 0 ORDER BY times DESC, spelling",
                        person),
                texts("SELECT side FROM person_side WHERE person = ? ORDER BY times DESC, side", person),
                person.events())));
        return people;
    }

    private List<String> texts(String sql, Person person) {
        return handle.createQuery(sql).bind(0, person.id()).mapTo(String.class).list();
    }
}
