package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Holding;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a claim names it.
 *
 * @param field what stands in the claim: a code, or the fields of a person or organisation
 * @param of the country or body that it is or acts for, where known
 * @param isPerson whether it is a person, named or by office
 * @param entity the person's number within the document; -1 for others
 * @param mention where it stands, or stood before where a reference points at it
 */
public record Party(Object field, @Nullable String of, boolean isPerson, int entity, Mention mention) {

    /** The parties that a group names, references resolved; places count only as seats of government. */
    public static List<Party> of(ActorGroup group, Discourse discourse) {
        List<Party> parties = new ArrayList<>();
        for (Mention mention : group.members()) {
            of(mention, discourse).stream()
                    .filter(party -> parties.stream().noneMatch(party::isSame))
                    .forEach(parties::add);
        }
        return parties;
    }

    /** Whom a mention stands for: one, or several for words such as "the two leaders". */
    public static List<Party> of(Mention mention, Discourse discourse) {
        if (mention.value() instanceof Reference reference) {
            return referred(reference, mention, discourse);
        }
        if (mention.value() instanceof Place place) {
            String country = place.country();
            return place.seat() && country != null ? List.of(country(country, mention)) : List.of();
        }
        if (mention.value() instanceof Actor.Person person) {
            return of(discourse.persons().named(person), mention);
        }
        return mention.value() instanceof Actor actor ? of(actor, mention) : List.of();
    }

    private static List<Party> of(Actor actor, Mention mention) {
        if (actor instanceof Actor.Person person) {
            Map<String, Object> field = personField(person);
            if (field.containsKey("name") || field.containsKey("office")) {
                return List.of(new Party(field, person.of(), true, person.entity(), mention));
            }
            String of = person.of();
            return of == null ? List.of() : List.of(country(of, mention));
        }
        if (actor instanceof Actor.Organization organization) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("org", organization.name());
            if (organization.of() != null) {
                field.put("of", organization.of());
            }
            return List.of(new Party(field, organization.of(), false, -1, mention));
        }
        String of = actor.of();
        return of == null ? List.of() : List.of(country(of, mention));
    }

    /** A country that a mention names or stands for. */
    public static Party country(String code, Mention mention) {
        return new Party(code, code, false, -1, mention);
    }

    /** A person as the record format writes one. */
    public static Map<String, Object> personField(Actor.Person person) {
        Map<String, Object> field = new LinkedHashMap<>();
        put(field, "name", person.name());
        put(field, "as", person.as());
        Holding holding = person.mainHolding();
        if (holding != null) {
            put(field, "office", holding.office());
        }
        put(field, "of", holding != null && holding.of() != null ? holding.of() : person.of());
        if (holding != null) {
            put(field, "at", holding.at());
        }
        if (person.repaired()) {
            field.put("repaired", true);
        }
        return field;
    }

    /**
     * Whether it is a person in an office that was over, by what is known, when the document was written, though the words
     * give it as held: what it does there lies in the past, and the day of the news is no date of it.
     */
    public boolean isOfThePast() {
        Holding holding = mention.value() instanceof Actor.Person person ? person.mainHolding() : null;
        return holding != null && holding.change() == Holding.Change.OVER;
    }

    private static void put(Map<String, Object> field, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            field.put(key, value);
        }
    }

    private static List<Party> referred(Reference reference, Mention mention, Discourse discourse) {
        return switch (reference.target()) {
            case TWO_COUNTRIES -> countries(spokenOf(discourse), mention);
            case TWO_PERSONS -> persons(discourse.persons().personPair(mention), discourse);
            case SEVERAL -> {
                List<Party> persons = persons(discourse.persons().several(mention), discourse);
                yield persons.isEmpty() ? countries(spokenOf(discourse), mention) : persons;
            }
            case LEADERS -> persons(discourse.persons().leadersMeant(mention, reference.number()), discourse);
            case COUNTRIES -> countries(discourse.persons().countriesTogether(reference.number()), mention);
            case VISITOR -> visitor(discourse);
            case DELEGATION -> Stream.ofNullable(discourse.visits().visitor()).toList();
            case HOST_COUNTRY -> one(hostCountry(discourse), mention);
            case THAT_COUNTRY -> one(discourse.foreignInFocus(), mention);
            case OWN_COUNTRY -> one(discourse.home(), mention);
            case AUTHORS -> countries(discourse.authors(), mention);
        };
    }

    /** The two that the story speaks of; nobody where it hardly names one of them. */
    private static List<String> spokenOf(Discourse discourse) {
        List<String> pair = discourse.pair();
        return pair.stream().allMatch(discourse::bears) ? pair : List.of();
    }

    private static List<Party> visitor(Discourse discourse) {
        Party visitor = discourse.visits().visitor();
        if (visitor != null) {
            return List.of(visitor);
        }
        Mention principal = discourse.persons().principal();
        return principal == null ? List.of() : of(principal, discourse);
    }

    private static @Nullable String hostCountry(Discourse discourse) {
        Discourse.Visit visit = discourse.visits().visit();
        return visit == null ? discourse.foreignInFocus() : visit.country();
    }

    private static List<Party> one(@Nullable String code, Mention mention) {
        return code == null ? List.of() : List.of(country(code, mention));
    }

    private static List<Party> countries(List<String> codes, Mention mention) {
        return codes.stream().map(code -> country(code, mention)).toList();
    }

    private static List<Party> persons(List<Mention> mentions, Discourse discourse) {
        List<Party> parties = new ArrayList<>();
        mentions.forEach(mention -> parties.addAll(of(mention, discourse)));
        return parties;
    }

    /** Whether both are one person, country or body. */
    public boolean isSame(Party other) {
        return isPerson ? other.isPerson && entity == other.entity : field.equals(other.field);
    }
}
