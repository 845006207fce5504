package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.quantity.Amount;
import org.jspecify.annotations.Nullable;

/** Finds between whom something is that a trigger names: a partnership, an accord, a flow of trade. */
public final class Pairs {
    /** Tokens between a trigger and the pair whose it is. */
    private static final int ADJACENT = 7;
    /** The same before a trigger, where a subject stands farther off. */
    private static final int SUBJECT = 14;
    /** Sides of an accord that a sentence lists. */
    private static final int MOST_SIDES = 8;
    /** Words after which whoever is named "with" belongs to what they lead to, and not to the text before them. */
    private static final List<String> APART = List.of("about", "and", "to", "for");
    /** By how many tokens a word for two who are named elsewhere has to stand nearer than names. */
    private static final int REFERENCE = 4;
    /** Tokens from a count to the list of what is counted, its colon among them. */
    private static final int NEAR_LIST = 7;
    /** How likely each of several sides has accords with each of several others. */
    private static final double SEVERAL = 0.7;
    /** Words in the name of an accord before its sides. */
    private static final int NAME = 6;
    /** Tokens from "of" to the region that something belongs to. */
    private static final int REGION = 4;

    /**
     * Two sides; of an accord also more.
     *
     * @param codes country codes or acronyms, sorted
     * @param score how likely they are meant, 0 to 1
     * @param why in plain words
     */
    public record Pair(List<String> codes, double score, String why) {
        /** Two sides in the order of their codes. */
        public static Pair of(String a, String b, double score, String why) {
            return of(List.of(a, b), score, why);
        }

        /** Two sides in the order of their codes. */
        public static Pair of(List<String> codes, double score, String why) {
            return new Pair(List.copyOf(new TreeSet<>(codes)), score, why);
        }
    }

    private final Scene scene;
    private final Arguments arguments;
    private final GroupCodes groupCodes;
    private final OtherSides others;

    Pairs(Scene scene, Arguments arguments) {
        this.scene = scene;
        this.arguments = arguments;
        this.groupCodes = new GroupCodes(scene);
        this.others = new OtherSides(scene, groupCodes);
    }

    /** The pairs that a trigger is about, mostly one; several where it is "with A, B and C". Empty where none can be told. */
    public List<Pair> of(Cue trigger) {
        return find(trigger, 2);
    }

    /** As {@link #of}, but three or more who are named side by side are one set. */
    public List<Pair> sides(Cue trigger) {
        return find(trigger, MOST_SIDES);
    }

    private List<Pair> find(Cue trigger, int most) {
        List<Pair> found = fromSlots(trigger);
        if (found.isEmpty()) {
            found = respectively(trigger);
        }
        if (found.isEmpty() && (isWithPartner(trigger) || isWithSeveral(trigger) || isOfText(trigger))) {
            found = withPartners(trigger);
        }
        if (found.isEmpty()) {
            found = adjacent(trigger.from(), trigger.to(), most, isWithOthers(trigger), trigger.frame());
        }
        if (found.isEmpty()) {
            found = withPartners(trigger);
        }
        if (found.isEmpty() && !isOfRegion(trigger.to())) {
            found = new SentencePairs(scene, groupCodes).of(trigger.from(), trigger.to(), most);
        }
        return found;
    }

    private List<Pair> fromSlots(Cue trigger) {
        List<String> codes = new ArrayList<>();
        for (String slot : List.of("a", "b", "partner")) {
            Mention country = trigger.named(slot);
            String code = country == null ? null : Scene.countryOf(country);
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        if (codes.size() >= 2) {
            return List.of(Pair.of(codes.get(0), codes.get(1), 1, "named in the wording"));
        }
        return codes.size() == 1 ? withSubject(codes.get(0), trigger.from()) : List.of();
    }

    /** The pairs of a country with those whom the sentence names before, else with whom the story tells of beside it. */
    private List<Pair> withSubject(String code, int before) {
        return withOthers(code, List.of(code), before, "with " + code).stream()
                .map(pair -> new Pair(pair.codes(), 0.9, pair.why()))
                .toList();
    }

    /** A pair named as such ({@code A - B}, {@code between A and B}, {@code the two countries}) right beside a stretch. */
    public List<Pair> adjacent(int from, int to) {
        return adjacent(from, to, 2, false, "");
    }

    /** Whether "with X and Y" follows at once, so that "with V and W" before belongs to something else. */
    private boolean isWithOthers(Cue trigger) {
        return partnersAtOnce(trigger) != null;
    }

    /** The partners that a trigger names in its next words; null where it names none there. */
    private @Nullable ActorGroup partnersAtOnce(Cue trigger) {
        Argument partners = arguments.governed(trigger, "with");
        if (partners == null
                || !scene.isOnlySkipped(trigger.to() + 1, partners.group().from())) {
            return null;
        }
        return partners.group();
    }

    private List<Pair> adjacent(int from, int to, int most, boolean withOthers, String frame) {
        Pair best = null;
        int least = ADJACENT + 1;
        for (ActorGroup group : scene.groups()) {
            boolean after = group.from() >= to;
            int distance = after ? group.from() - to : from - group.to();
            int reach = after ? distance : distance - (SUBJECT - ADJACENT);
            reach += group.first().value() instanceof Reference ? REFERENCE : 0;
            boolean own = after && distance <= ADJACENT && !scene.hasComma(to, group.from());
            reach -= own && isNamedBetween(group) ? SUBJECT : 0;
            boolean near = distance >= 0
                    && reach < least
                    && !groupCodes.isLocated(group)
                    && !((after || withOthers) && others.isPartner(group))
                    && !(group.to() <= from && (withOthers && isNamedBetween(group) || isOfOther(group, from, frame)));
            List<String> codes = near ? groupCodes.of(group) : List.of();
            if (codes.size() >= 2 && codes.size() <= most) {
                best = Pair.of(codes, 1, "the sides \"" + scene.text(group.from(), group.to()) + "\"");
                least = reach;
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    /** "The accord between A and B and the protocol": whoever stands in the name of something else before. */
    private boolean isOfOther(ActorGroup group, int before, String frame) {
        return scene.hasSyntax("and", group.to(), before)
                && isInName(group)
                && scene.triggers().stream()
                        .anyMatch(other -> other.frame().equals(frame)
                                && other.to() <= group.from()
                                && scene.isOnePhrase(other.to(), group.from(), NAME));
    }

    /** Whether two stand in a name as such: "A - B", "between A and B". */
    private boolean isInName(ActorGroup group) {
        int dash = group.first().to();
        return isNamedBetween(group)
                || group.members().size() == 2 && scene.annotated().token(dash).is("-");
    }

    /** "X and Y welcome the accord between A and B": whoever stands behind "between" is meant before any subject. */
    private boolean isNamedBetween(ActorGroup group) {
        return scene.isGoverned(group.from(), "between");
    }

    /** The distinct countries and bodies that a group is or acts for. */
    public List<String> codes(ActorGroup group) {
        return groupCodes.of(group);
    }

    /** Whether a country named after "with" belongs to the text right before it: "A and B signed accords with C". */
    private boolean isOfText(Cue trigger) {
        Argument partners = arguments.governed(trigger, "with");
        if (partners == null) {
            return false;
        }
        ActorGroup with = partners.group();
        boolean country =
                !(with.first().value() instanceof Actor.Body || with.first().value() instanceof Reference);
        List<String> codes = codesOfList(with);
        return country
                && codes.size() == 1
                && others.named(codes, trigger.from()) != null
                && scene.isOnePhrase(trigger.to(), with.from(), ADJACENT)
                && APART.stream().noneMatch(part -> scene.hasSyntax(part, trigger.to(), with.from()));
    }

    /** Whether "with X" follows at once: whoever else stands beside is no side of it. */
    private boolean isWithPartner(Cue trigger) {
        ActorGroup partners = partnersAtOnce(trigger);
        List<String> codes = partners == null ? List.of() : codesOfList(partners);
        return codes.size() == 1 && others.named(codes, trigger.from()) != null;
    }

    /** "A and B signed accords with C and D, respectively": each with the one who stands in its place. */
    private List<Pair> respectively(Cue trigger) {
        Argument partners = scene.syntax("respectively").isEmpty() ? null : arguments.governed(trigger, "with");
        List<String> second = partners == null
                ? List.of()
                : arguments.listed(partners, List.of("with"), others::isPartner).stream()
                        .flatMap(partner -> groupCodes.of(partner.group()).stream())
                        .distinct()
                        .toList();
        List<String> first = second.size() < 2 ? List.of() : others.listed(second, trigger.from());
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; first.size() == second.size() && index < first.size(); index++) {
            pairs.add(Pair.of(first.get(index), second.get(index), 0.95, "one after the other"));
        }
        return pairs;
    }

    /** "A and B signed accords with C and D": accords of each of the one with each of the other side, and none between A and B. */
    private boolean isWithSeveral(Cue trigger) {
        ActorGroup partners = partnersAtOnce(trigger);
        return partners != null
                && !(partners.first().value() instanceof Reference)
                && codesOfList(partners).size() > 1
                && others.named(codesOfList(partners), trigger.from()) != null;
    }

    private List<Pair> withPartners(Cue trigger) {
        Argument partners = arguments.governed(trigger, "with");
        if (partners == null || partners.group().from() - trigger.to() > ADJACENT + 3) {
            return List.of();
        }
        List<String> codes = codesOfList(partners.group());
        List<Pair> pairs = new ArrayList<>();
        for (String code : codes) {
            pairs.addAll(withOthers(code, codes, trigger.from(), partners.why() + " " + code));
        }
        return pairs;
    }

    private List<Pair> withOthers(String code, List<String> excluded, int before, String why) {
        List<String> named = others.listed(excluded, before);
        if (named.isEmpty()) {
            String told = partnerInStory(code, excluded);
            return told == null ? List.of() : List.of(Pair.of(code, told, 0.8, why));
        }
        double score = named.size() > 1 && excluded.size() > 1 ? SEVERAL : 0.95;
        return named.stream().map(other -> Pair.of(code, other, score, why)).toList();
    }

    /** The pairs with all whom a count is followed by, where they are as many: "partnerships with three countries: A, B and C". */
    public List<Pair> counted(Cue trigger, Mention count) {
        int end = Math.max(trigger.to(), count.to());
        for (ActorGroup group : scene.groups()) {
            boolean next = group.from() > end && group.from() - end <= NEAR_LIST;
            List<String> codes = next ? groupCodes.of(group) : List.of();
            String other = codes.isEmpty() ? null : others.named(codes, end);
            if (other != null
                    && count.value() instanceof Amount amount
                    && amount.value().intValue() == codes.size()) {
                return codes.stream()
                        .map(code -> Pair.of(code, other, 0.95, "one of the " + codes.size() + " that are listed"))
                        .toList();
            }
        }
        return List.of();
    }

    /** The codes of a group and of a country right behind it, after a comma: "with A, B". */
    private List<String> codesOfList(ActorGroup group) {
        List<String> codes = new ArrayList<>(groupCodes.of(group));
        for (ActorGroup next : scene.groups()) {
            boolean listed = next.from() == group.to() + 1
                    && scene.annotated().token(group.to()).is(",")
                    && next.members().size() == 1
                    && next.first().kind() == Mention.Kind.COUNTRY
                    && !scene.predicates().beginAt(next.to());
            if (listed) {
                groupCodes.of(next).stream()
                        .filter(code -> !codes.contains(code))
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    /** The side that a story tells of beside a country; null where it is excluded or there is none. */
    private @Nullable String partnerInStory(String code, List<String> excluded) {
        String partner = scene.discourse().partnerOf(code);
        return partner == null || excluded.contains(partner) ? null : partner;
    }

    /** Whether what stands before belongs to a region at large, and so to no two of those that the sentence names. */
    private boolean isOfRegion(int to) {
        for (Mention mention : scene.annotated().mentions(Mention.Kind.PLACE)) {
            boolean region = mention.value() instanceof Place place
                    && place.kind() == Place.Kind.REGION
                    && place.country() == null;
            boolean owner = region
                    && scene.syntax("of").stream()
                            .anyMatch(of -> of.from() == to
                                    && of.to() <= mention.from()
                                    && mention.from() - of.to() <= REGION
                                    && scene.countriesBetween(of.to(), mention.from())
                                            .isEmpty());
            if (owner) {
                return true;
            }
        }
        return false;
    }
}
