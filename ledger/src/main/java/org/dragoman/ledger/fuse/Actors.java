package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.names.KnownPerson;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.jspecify.annotations.Nullable;

/** Tells who the actors of claims are: one person under all spellings, countries and bodies by their codes. Immutable. */
public final class Actors {
    private static final String COUNTRIES = "core/countries.tsv";

    private final Knowledge knowledge;
    private final Set<String> countries;
    private final Spelling spelling;

    private Actors(Knowledge knowledge, Set<String> countries, Spelling spelling) {
        this.knowledge = knowledge;
        this.spelling = spelling;
        this.countries = Set.copyOf(countries);
    }

    /**
     * Actors as some packs know them.
     *
     * @throws PackProblems.PackException naming everything that is wrong with the packs
     */
    public static Actors of(PackFiles packs) {
        PackProblems problems = new PackProblems();
        Knowledge knowledge = Knowledge.load(packs, problems);
        problems.throwIfAny();
        return of(packs, knowledge);
    }

    static Actors of(PackFiles packs, Knowledge knowledge) {
        PackProblems problems = new PackProblems();
        Set<String> countries = new TreeSet<>();
        Table table = Table.parse(COUNTRIES, packs.read(COUNTRIES), problems, "code");
        table.rows().forEach(row -> countries.add(row.get("code")));
        packs.folders("country").forEach(folder -> countries.add(folder.toUpperCase(Locale.ROOT)));
        problems.throwIfAny();
        return new Actors(knowledge, countries, Spelling.of(packs, table));
    }

    /**
     * Who an actor of a claim is.
     *
     * @param actor a code, or a map with {@code name}, {@code office}, {@code of} or with {@code org}, {@code of}
     */
    public Actor actor(Object actor) {
        if (!(actor instanceof Map<?, ?> map)) {
            String code = String.valueOf(actor);
            return new Actor(countries.contains(code) ? Actor.Kind.COUNTRY : Actor.Kind.BODY, code, code, code, null);
        }
        String of = text(map, "of");
        String organisation = text(map, "org");
        if (organisation != null) {
            return new Actor(Actor.Kind.ORGANISATION, key(organisation), organisation, of, null);
        }
        String office = text(map, "office");
        String name = text(map, "name");
        if (name == null) {
            return new Actor(Actor.Kind.OFFICE, "", "", of, office);
        }
        KnownPerson known = known(name, office, of);
        String side = of != null || known == null ? of : known.onlyCountry();
        String full = known == null ? name : known.name();
        return new Actor(Actor.Kind.PERSON, key(full), full, side, office);
    }

    /**
     * How the document spells the name of a person.
     *
     * @param person a map with {@code name} and {@code as}
     * @return null where the document does not name the person
     */
    public @Nullable String spelling(Map<?, ?> person) {
        String name = text(person, "name");
        String wording = Spelling.wording(person);
        if (name == null || wording == null) {
            return name;
        }
        KnownPerson known = known(name, text(person, "office"), text(person, "of"));
        boolean mangled = Boolean.TRUE.equals(person.get("repaired"));
        return spelling.in(wording, known == null ? name : known.name(), known, mangled);
    }

    /** All actors of a value: one, or a list of them. */
    public List<Actor> actors(@Nullable Object value) {
        List<Actor> actors = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                if (item != null) {
                    actors.add(actor(item));
                }
            }
        } else if (value != null) {
            actors.add(actor(value));
        }
        return actors;
    }

    /** Whether a code is a country's. */
    public boolean isCountry(String code) {
        return countries.contains(code);
    }

    private static @Nullable String text(Map<?, ?> map, String field) {
        Object value = map.get(field);
        return value == null || value.equals("") ? null : String.valueOf(value);
    }

    /** The one person of the packs who is meant; null where there is none or more than one. */
    private @Nullable KnownPerson known(String name, @Nullable String office, @Nullable String of) {
        List<KnownPerson> persons = knowledge.byName(name);
        if (persons.size() <= 1) {
            return persons.isEmpty() ? null : persons.get(0);
        }
        List<KnownPerson> fitting = persons.stream()
                .filter(person -> office != null && person.held(office, of, null, null))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** The folded words of a name in the order of the alphabet: the same for either order of a name. */
    public static String key(String name) {
        return String.join(
                "-", new ArrayList<>(Knowledge.words(name)).stream().sorted().toList());
    }
}
