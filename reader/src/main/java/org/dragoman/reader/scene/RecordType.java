package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/**
 * A record type as {@code core/types/NAME.yaml} declares it.
 *
 * @param name of the type
 * @param composer name of the way its claims are made of a trigger
 * @param fields its own fields in the order of the record format
 * @param key the fields that tell one claim of a document from another, and how each is compared
 * @param least the lowest score at which a reading is kept
 * @param sure the share of readings of the highest score that are right, as counted; it turns a score into a confidence
 * @param roles for the general composer: field and the argument of the trigger that fills it; for others the values of a
 *     field that they treat alike, by what they are called there
 * @param doneBy whom its claims may be about; empty for anybody
 * @param guessesSides whether its sides are often not said in the sentence, so that one claim alone is not believed
 */
public record RecordType(
        String name,
        String composer,
        List<String> fields,
        Map<String, Comparison> key,
        double least,
        double sure,
        Map<String, String> roles,
        Set<Doer> doneBy,
        boolean guessesSides) {
    /** Whom a type's claims may be about. */
    public enum Doer {
        /** Those who act for a state or an international body. */
        OFFICIALS,
        /** Also all others who hold some office. */
        TITLED,
        /** Also those whose office it is to tell what others do. */
        VOICES
    }

    /** How the values of a key field are compared within a document. */
    public enum Comparison {
        /** The same code, word or number; one absent is a difference. */
        EXACT,
        /** The same person, country or body, or the same set of these. */
        ACTOR,
        /** Dates that overlap; one absent fits any. */
        DATE,
        /** The same for one event: also where one telling has no date of its own and was dated by what the story was at. */
        EVENT,
        /** The same for one stay: also days that lie so close that nobody has left and come again in between. */
        STAY,
        /** The same number; one absent fits any. */
        LOOSE,
        /** Texts that share half of their words; one absent fits any. */
        TEXT,
        /** Names of which one has all words of the other; one absent fits any. */
        NAME,
        /** Roles: one of those that are a standing only equals itself; what is done at an event goes together. */
        ROLE
    }

    public RecordType {
        fields = List.copyOf(fields);
        key = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(key));
        roles = Map.copyOf(roles);
        doneBy = Set.copyOf(doneBy);
    }

    /** The values that a declaration puts together under a name, such as the roles in which somebody leads. */
    public List<String> values(String kind) {
        String said = roles.getOrDefault(kind, "");
        return said.isEmpty() ? List.of() : List.of(said.split(" "));
    }

    /** Whether its claims are told in lists whose later items only say with whom and when. */
    public boolean isListed() {
        return roles.getOrDefault("listed", "no").equals("yes");
    }

    /** All declared types, by name. */
    public static Map<String, RecordType> all(PackFiles packs, PackProblems problems) {
        Map<String, RecordType> types = new LinkedHashMap<>();
        for (String path : packs.under("core/types")) {
            PackNode file = PackNode.read(packs, path, problems);
            RecordType type = of(file, problems);
            types.put(type.name(), type);
        }
        return types;
    }

    private static RecordType of(PackNode file, PackProblems problems) {
        String name = file.textOf("type", "");
        if (name.isEmpty()) {
            problems.add(file, "a record type needs a type, its name");
        }
        Map<String, Comparison> key = new LinkedHashMap<>();
        PackNode declared = file.get("key");
        if (declared != null) {
            declared.fields().forEach((field, how) -> key.put(field, comparison(how, problems)));
        }
        PackNode roles = file.get("roles");
        return new RecordType(
                name,
                file.textOf("composer", "general"),
                new ArrayList<>(file.textsOf("fields")),
                key,
                share(file, "least", 0.5, problems),
                share(file, "sure", 0.8, problems),
                roles == null ? Map.of() : roles.settings(),
                doers(file, problems),
                file.textOf("guesses-sides", "no").equals("yes"));
    }

    private static double share(PackNode file, String field, double otherwise, PackProblems problems) {
        String said = file.textOf(field, "");
        if (!said.isEmpty() && !said.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            problems.add(file, field + ": \"" + said + "\" is no number from 0 to 1");
            return otherwise;
        }
        return said.isEmpty() ? otherwise : Double.parseDouble(said);
    }

    private static Set<Doer> doers(PackNode file, PackProblems problems) {
        Set<Doer> doers = EnumSet.noneOf(Doer.class);
        for (String word : file.textsOf("done-by")) {
            Arrays.stream(Doer.values())
                    .filter(doer -> doer.name().equalsIgnoreCase(word))
                    .findFirst()
                    .ifPresentOrElse(
                            doers::add,
                            () -> problems.add(
                                    file, "done-by: \"" + word + "\" is none of officials, titled and voices"));
        }
        return doers;
    }

    private static Comparison comparison(PackNode how, PackProblems problems) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.name().equalsIgnoreCase(how.text())) {
                return comparison;
            }
        }
        problems.add(
                how,
                "\"" + how.text()
                        + "\" is no way to compare a field; there are exact, actor, date, event, loose, text, name, role");
        return Comparison.EXACT;
    }
}
