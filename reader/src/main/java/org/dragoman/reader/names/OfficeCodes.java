package org.dragoman.reader.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** What the offices are to each other ({@code core/offices.yaml}). */
final class OfficeCodes {
    private static final String FILE = "core/offices.yaml";
    /** In a list of offices: all of them, or every portfolio of the one before it. */
    private static final String ANY = "*";

    private final Set<String> single;
    private final Map<String, String> deputies;
    private final Map<String, Map<String, List<String>>> readings = new HashMap<>();
    private final Map<String, String> memberships;
    private final Set<String> knownByOffice;
    private final List<String> leading;
    private final Map<String, String> bodies;
    private final Set<String> incomplete;
    private final Set<String> withoutCountry;
    private final Set<String> calledByFirstWord;
    private final Map<String, String> onlyWith;
    private final Set<String> accredited;
    private final Set<String> ofAgencies;
    private final Set<String> ofBodies;
    private final Set<String> oneEach;
    private final Set<String> neverAlone;
    private final Set<String> sentAbroad;
    private final Set<String> ofHome;
    private final Set<String> atHome;
    private final Set<String> ofFirms;
    private final Map<String, String> defaults;
    private final Map<String, String> monarchs;
    private final List<Set<String>> kindred;
    private final Map<String, List<String>> described;

    private OfficeCodes(PackNode file) {
        this.single = Set.copyOf(file.textsOf("single"));
        this.deputies = settings(file, "deputies");
        this.memberships = settings(file, "memberships");
        this.knownByOffice = Set.copyOf(file.textsOf("known-by-office"));
        this.leading = file.textsOf("leading");
        this.incomplete = Set.copyOf(file.textsOf("incomplete"));
        this.ofAgencies = Set.copyOf(file.textsOf("of-agencies"));
        this.ofBodies = Set.copyOf(file.textsOf("of-bodies"));
        this.ofFirms = Set.copyOf(file.textsOf("of-firms"));
        this.atHome = Set.copyOf(file.textsOf("at-home"));
        this.ofHome = Set.copyOf(file.textsOf("of-home"));
        this.sentAbroad = Set.copyOf(file.textsOf("sent-abroad"));
        this.oneEach = Set.copyOf(file.textsOf("one-each"));
        this.neverAlone = Set.copyOf(file.textsOf("never-alone"));
        this.accredited = Set.copyOf(file.textsOf("accredited"));
        this.withoutCountry = Set.copyOf(file.textsOf("without-country"));
        this.calledByFirstWord = Set.copyOf(file.textsOf("called-by-first-word"));
        this.onlyWith = settings(file, "only-with");
        this.bodies = settings(file, "bodies");
        this.defaults = settings(file, "default-countries");
        this.monarchs = settings(file, "monarchs");
        PackNode kinds = file.get("described");
        this.described = kinds == null ? Map.of() : lists(kinds);
        this.kindred = file.itemsOf("kindred").stream()
                .map(node ->
                        Set.copyOf(node.items().stream().map(PackNode::text).toList()))
                .toList();
        PackNode declared = file.get("readings");
        if (declared != null) {
            declared.fields().forEach((word, meanings) -> readings.put(word, lists(meanings)));
        }
    }

    static OfficeCodes load(PackFiles packs, PackProblems problems) {
        return new OfficeCodes(packs.exists(FILE) ? PackNode.read(packs, FILE, problems) : PackNode.empty(FILE));
    }

    private static Map<String, List<String>> lists(PackNode node) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        node.fields()
                .forEach((key, value) -> lists.put(
                        key, value.items().stream().map(PackNode::text).toList()));
        return lists;
    }

    private static Map<String, String> settings(PackNode file, String field) {
        PackNode node = file.get(field);
        return node == null ? Map.of() : node.settings();
    }

    /** The country whose monarch is also that of another one; null where that has its own or none. */
    @Nullable String monarchFrom(String country) {
        return monarchs.get(country);
    }

    /** Whether one person holds it at a time. */
    boolean isSingle(String office) {
        return isAmong(single, office);
    }

    /** Whether a general word of a kind ("diplomat") can mean the holder of an office. */
    boolean isDescribed(String kind, String office) {
        List<String> offices = described.getOrDefault(kind, List.of());
        return offices.contains(ANY) || isAmong(offices, office);
    }

    /** Whether offices hold one, by itself or as one of any portfolio ({@code minister:*}). */
    private static boolean isAmong(Collection<String> offices, String office) {
        int portfolio = office.indexOf(':');
        return offices.contains(office) || portfolio > 0 && offices.contains(office.substring(0, portfolio + 1) + ANY);
    }

    /** Whether an office lacks the portfolio that would make it one. */
    boolean isIncomplete(String office) {
        return incomplete.contains(office);
    }

    /** Whether an office is one of bodies, so that no country in focus can be what it is of. */
    boolean isOfBodies(String office) {
        return ofBodies.contains(office);
    }

    /** Whether a plural of an office with several countries means one holder of each. */
    boolean isOneEach(String office) {
        return isSingle(office) || oneEach.contains(office);
    }

    /** Whether an office without a name beside it never says who is meant. */
    boolean isNeverAlone(String office) {
        return neverAlone.contains(office);
    }

    /** Whether the words for an office hold the name of the agency that it heads. */
    boolean isOfAgency(String office) {
        return ofAgencies.contains(office);
    }

    /** Whether an office is held in another country or at a body. */
    boolean isAccredited(String office) {
        return accredited.contains(office);
    }

    /** Whether who holds an office is sent, or looks, abroad: a country beside it is rather where to than what it is of. */
    boolean isSentAbroad(String office) {
        return sentAbroad.contains(office);
    }

    /** Whether an office without a country is that of the country which a document speaks from, whatever it is about. */
    boolean isOfHome(String office) {
        return ofHome.contains(office);
    }

    /** Whether an office without a country, where none is named beside it, is one of home. */
    boolean isAtHome(String office) {
        return atHome.contains(office);
    }

    /** Whether an office can be one of a firm, an agency or a small place. */
    boolean isOfFirms(String office) {
        return ofFirms.contains(office);
    }

    /** Whether an office can be told without the country or body that it is of. */
    boolean isWithoutCountry(String office) {
        return withoutCountry.contains(office);
    }

    /** Whether its holders are called by the first word of their names. */
    boolean isCalledByFirstWord(String office) {
        return calledByFirstWord.contains(office);
    }

    /** The office of which the tables hold somebody for every country that has a given one; null where any country may. */
    @Nullable String onlyWith(String office) {
        return onlyWith.get(office);
    }

    boolean isKnownByOffice(String office) {
        return knownByOffice.contains(office);
    }

    List<String> leading() {
        return leading;
    }

    /** The body that an organ belongs to, or null. */
    @Nullable String bodyOf(String organ) {
        return bodies.get(organ);
    }

    /** The country whose office a word means where none is said, or null. */
    @Nullable String defaultCountry(String office) {
        return defaults.get(office);
    }

    /** Whether two offices are often called by each other's name. */
    boolean areKindred(String one, String other) {
        return kindred.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }

    /** Offices that are often called by the name of one of some offices, without these. */
    List<String> kindred(List<String> offices) {
        return kindred.stream()
                .filter(group -> group.stream().anyMatch(offices::contains))
                .flatMap(Collection::stream)
                .filter(office -> !offices.contains(office))
                .distinct()
                .sorted()
                .toList();
    }

    boolean isMembership(String office) {
        return memberships.containsKey(office);
    }

    String membership(String office) {
        return memberships.getOrDefault(office, office);
    }

    String deputyOf(String office) {
        int portfolio = office.indexOf(':');
        String head = portfolio < 0 ? office : office.substring(0, portfolio);
        String deputy = deputies.getOrDefault(head, deputies.getOrDefault("otherwise", office));
        return portfolio < 0 || !deputies.containsKey(head) ? deputy : deputy + office.substring(portfolio);
    }

    boolean dependsOnCountry(String office) {
        return readings.containsKey(office);
    }

    /** All offices that a word can mean; none where it means one. */
    List<String> meanings(String office) {
        return readings.getOrDefault(office, Map.of()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The office that a word means for a country or body; null where that cannot be said. */
    @Nullable String reading(String office, @Nullable String of, OfficePhrase.Reading reading) {
        Map<String, List<String>> meanings = readings.get(office);
        if (meanings == null) {
            return office;
        }
        List<String> own = of == null ? null : meanings.get(of);
        if (own != null) {
            return own.get(0);
        }
        OfficePhrase.Reading kind =
                reading == OfficePhrase.Reading.UNKNOWN && CountryCode.is(of) ? OfficePhrase.Reading.COUNTRY : reading;
        List<String> byKind = meanings.get(kind.name().toLowerCase(Locale.ROOT));
        if (byKind != null) {
            return byKind.get(0);
        }
        if (reading == OfficePhrase.Reading.OTHER && of == null) {
            return null;
        }
        return incomplete.contains(office) ? null : office;
    }
}
