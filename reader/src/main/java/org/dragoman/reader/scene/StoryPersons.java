package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Holding;
import org.dragoman.reader.names.OfficeTraits;
import org.dragoman.reader.names.Reference;
import org.jspecify.annotations.Nullable;

/** The persons whom a story names: who holds which office, whom it is about, who "the two leaders" are. Belongs to one reading. */
public final class StoryPersons {
    /** In a story of the leaders of more countries, "the leaders" need not be the two named last. */
    private static final int MOST_LEADERS = 3;

    /** The one person whom the story names for an office, by office and country. */
    private final Map<String, Actor.Person> holders = new HashMap<>();

    /** The persons whom the story names as leaders of a country, by country. */
    private final Map<String, List<Mention>> leaders = new HashMap<>();

    /** Every mention of a person, in the order of the story. */
    private final List<Mention> told = new ArrayList<>();

    private List<Mention> personPair = List.of();
    private final Gathering gathering = new Gathering();
    /** The first two of two countries, one of whom leads his, whom a sentence named together. */
    private List<Mention> firstPair = List.of();
    /** The persons of the sentence that is read now. */
    private List<Mention> here = List.of();

    private @Nullable Mention principal;
    /** Whose principal is still to be noted. */
    private final Untold unheard = new Untold();

    private @Nullable ActorGroup lastSubject;

    /** Notes whom the story names for which office, so that an unnamed holder is the one it names elsewhere. */
    public void learnHolders(List<List<Mention>> sentences, OfficeTraits offices) {
        Set<String> several = new HashSet<>();
        for (List<Mention> sentence : sentences) {
            for (Mention mention : sentence) {
                if (mention.value() instanceof Actor.Person person && person.name() != null) {
                    learn(person, several);
                    learnLeader(mention, person, offices);
                }
            }
        }
        several.forEach(holders::remove);
    }

    /** The one person whom the story names as leader of a country: null where it names none or several. */
    public @Nullable Mention leaderOf(String country) {
        List<Mention> named = leaders.getOrDefault(country, List.of());
        return named.size() == 1 ? named.get(0) : null;
    }

    private void learnLeader(Mention mention, Actor.Person person, OfficeTraits offices) {
        for (Holding holding : person.holdings()) {
            String of = holding.of();
            if (of == null
                    || !offices.leads(holding.office())
                    || holding.change().isOver()) {
                continue;
            }
            List<Mention> known = leaders.computeIfAbsent(of, country -> new ArrayList<>());
            boolean again = known.stream()
                    .anyMatch(other -> other.value() instanceof Actor.Person same && same.entity() == person.entity());
            if (!again) {
                known.add(mention);
            }
        }
    }

    private void learn(Actor.Person person, Set<String> several) {
        for (Holding holding : person.holdings()) {
            String office = holding.office() + " " + holding.of();
            Actor.Person known = holders.putIfAbsent(office, person);
            if (known != null && known.entity() != person.entity()) {
                several.add(office);
            }
        }
    }

    /** The person whom the story names for an office that a mention gives without a name; the mention's own where none. */
    Actor.Person named(Actor.Person person) {
        Holding holding = person.mainHolding();
        if (person.name() != null
                || holding == null
                || holding.of() == null
                || holding.change().isOver()) {
            return person;
        }
        return holders.getOrDefault(holding.office() + " " + holding.of(), person);
    }

    /** Takes in whom a sentence names, before its claims are read. */
    void enter(Scene scene) {
        List<Mention> persons = List.of();
        for (Mention actor : scene.actors()) {
            if (actor.value() instanceof Actor.Person) {
                persons = persons.isEmpty() ? new ArrayList<>(4) : persons;
                persons.add(actor);
            }
        }
        here = persons;
    }

    /** Takes in whom a sentence named, after its claims were read. */
    void leave(Scene scene) {
        List<Mention> persons = here;
        here = List.of();
        told.addAll(persons);
        gathering.enter(scene);
        unheard.add(scene);
        if (isOfOthers(scene, persons)) {
            return;
        }
        if (persons.size() > 1 && distinctEntities(persons) == 2) {
            personPair = distinct(persons);
            gathering.parts();
            boolean leaders = firstPair.isEmpty()
                    && Scene.countriesOf(personPair).size() == 2
                    && personPair.stream().anyMatch(this::leads);
            firstPair = leaders ? personPair : firstPair;
        } else if (persons.size() > 2) {
            gathering.enter(scene, distinct(persons));
        }
    }

    /** "The leaders praised the pact signed by X and Y": whether those told of before act, and whoever is named is not whom they are. */
    private static boolean isOfOthers(Scene scene, List<Mention> persons) {
        int first = persons.isEmpty() ? 0 : persons.get(0).from();
        boolean meant = first > 0
                && scene.annotated().mentions(Mention.Kind.REFERENCE).stream()
                        .anyMatch(mention -> mention.to() <= first
                                && scene.governor(mention.from()) == null
                                && mention.value() instanceof Reference reference
                                && reference.isOfPersons());
        return meant
                && scene.groups().stream()
                        .anyMatch(group ->
                                group.from() <= first && first < group.to() && scene.governor(group.from()) != null);
    }

    /** Notes the first person of a sentence that no preposition governs: whom "he" means after it. */
    private void principal(Scene scene) {
        for (ActorGroup group : scene.groups()) {
            boolean person = group.first().value() instanceof Actor.Person;
            if (person && scene.governor(group.from()) == null) {
                principal = group.first();
                return;
            }
        }
    }

    /** The person whom a sentence named last as one who acts; null where none did. */
    public @Nullable Mention principal() {
        unheard.tell(this::principal);
        return principal;
    }

    private static long distinctEntities(List<Mention> persons) {
        return persons.stream()
                .map(mention -> ((Actor.Person) mention.value()).entity())
                .distinct()
                .count();
    }

    /** The mentions, each where it was told last. */
    private Set<Mention> lastTold() {
        Set<Mention> last = new LinkedHashSet<>();
        for (Mention mention : told) {
            last.remove(mention);
            last.add(mention);
        }
        return last;
    }

    private static List<Mention> distinct(Collection<Mention> persons) {
        Map<Integer, Mention> byEntity = new LinkedHashMap<>();
        persons.forEach(mention -> byEntity.putIfAbsent(((Actor.Person) mention.value()).entity(), mention));
        return List.copyOf(byEntity.values());
    }

    /**
     * The two persons last named together in a sentence, else the last two named; fewer where the story has none. Where
     * somebody else of a country of the two has acted since, it is he and no longer his countryman.
     */
    public List<Mention> personPair() {
        if (personPair.size() == 2) {
            return withPrincipal();
        }
        List<Mention> distinct = distinct(lastTold());
        return distinct.size() >= 2 ? distinct.subList(distinct.size() - 2, distinct.size()) : List.of();
    }

    /** The two whom words for them mean: those whom their sentence has named before, where it named just two. */
    List<Mention> personPair(Mention reference) {
        List<Mention> before = distinct(
                here.stream().filter(person -> person.to() <= reference.from()).toList());
        List<Mention> pair = before.size() == 2 ? before : personPair();
        String office = reference.value() instanceof Reference words ? words.office() : null;
        return office == null ? pair : holders(office, pair);
    }

    /** A pair of whom both lead, else the first two of whom one did; for none such others. */
    private List<Mention> pairOfLeaders(List<Mention> pair, List<Mention> others) {
        if (pair.size() == 2 && pair.stream().allMatch(this::leads)) {
            return pair;
        }
        return firstPair.isEmpty() ? others : firstPair;
    }

    /**
     * "The two presidents": a pair that holds the office, else its last two holders for two countries, else a pair with one or
     * of whom the text does not tell what they hold.
     */
    private List<Mention> holders(String office, List<Mention> pair) {
        if (pair.stream().allMatch(one -> holds(one, office))) {
            return pair;
        }
        Map<String, Mention> last = new LinkedHashMap<>();
        for (Mention mention : told) {
            String country = Scene.countryOf(mention);
            if (country != null && holds(mention, office)) {
                last.remove(country);
                last.put(country, mention);
            }
        }
        List<Mention> all = List.copyOf(last.values());
        if (all.size() >= 2) {
            return all.subList(all.size() - 2, all.size());
        }
        boolean possible = pair.stream().anyMatch(one -> holds(one, office))
                || pair.stream().allMatch(StoryPersons::holdsNothing);
        return possible ? pair : List.of();
    }

    /** Whether the text gives somebody no office, so that he may hold any. */
    private static boolean holdsNothing(Mention mention) {
        return mention.value() instanceof Actor.Person person
                && person.holdings().isEmpty();
    }

    /** Whether somebody holds one of some offices, which a word can name alike: the presidents of states and of chambers. */
    private static boolean holds(Mention mention, String offices) {
        return mention.value() instanceof Actor.Person person
                && person.holdings().stream()
                        .anyMatch(holding -> List.of(offices.split(" ")).contains(holding.office()));
    }

    /**
     * The leaders whom words for them mean: the three or more last named together, or else the two, if they lead countries.
     *
     * @param number how many the words say they are; 0 where they do not
     */
    List<Mention> leadersMeant(Mention reference, int number) {
        List<Mention> many = gathering.last(number, leaders.size());
        if (!many.isEmpty() && (number == many.size() || many.stream().allMatch(this::leads))) {
            return many;
        }
        List<Mention> pair = personPair(reference);
        if (number == 2) {
            return pairOfLeaders(pair, pair);
        }
        return number == 0 && leaders.size() <= MOST_LEADERS ? pairOfLeaders(pair, List.of()) : List.of();
    }

    /** Those whom "they" means: three or more where they were named last, else two. */
    List<Mention> several(Mention reference) {
        boolean named = here.stream().anyMatch(person -> person.to() <= reference.from());
        List<Mention> many = named ? List.of() : gathering.unparted();
        return many.isEmpty() ? personPair(reference) : many;
    }

    /** The persons who were last named together: three or more, or two. */
    public List<Mention> together() {
        List<Mention> many = gathering.unparted();
        return many.isEmpty() ? personPair() : many;
    }

    /** As many countries as were last named together, or whose leaders were; none where those were more or fewer. */
    List<String> countriesTogether(int number) {
        return gathering.countries(number);
    }

    private boolean leads(Mention mention) {
        return leaders.values().stream().flatMap(List::stream).anyMatch(leader -> isSame(leader, mention));
    }

    private List<Mention> withPrincipal() {
        Mention now = principal();
        String country = now == null ? null : Scene.countryOf(now);
        if (now == null || country == null || personPair.stream().anyMatch(one -> isSame(one, now))) {
            return personPair;
        }
        long countrymen = personPair.stream()
                .filter(one -> country.equals(Scene.countryOf(one)))
                .count();
        if (countrymen != 1) {
            return personPair;
        }
        return personPair.stream()
                .map(one -> Objects.equals(country, Scene.countryOf(one)) ? now : one)
                .toList();
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.value() instanceof Actor.Person first
                && other.value() instanceof Actor.Person second
                && first.entity() == second.entity();
    }

    /** Who was the subject last; null where nobody was yet. */
    public @Nullable ActorGroup lastSubject() {
        return lastSubject;
    }

    /** Takes whom a sentence had as its subject. */
    public void lastSubject(ActorGroup group) {
        lastSubject = group;
    }
}
