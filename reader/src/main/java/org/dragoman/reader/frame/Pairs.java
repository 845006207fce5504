package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;
import org.jspecify.annotations.Nullable;

/** Finds between whom something is that a trigger names: a partnership, an accord, a flow of trade. */
final class Pairs {
    private static final int ADJACENT = 7;
    private static final int MOST_SIDES = 8;
    private static final int SUBJECT = 14;
    private static final int REFERENCE = 4;
    private static final int AFTER = 12;

    /**
     * Two sides; of an accord also more.
     *
     * @param codes country codes or acronyms, sorted
     * @param score how likely they are meant, 0 to 1
     * @param why in plain words
     */
    record Pair(List<String> codes, double score, String why) {
        static Pair of(String a, String b, double score, String why) {
            return of(List.of(a, b), score, why);
        }

        static Pair of(List<String> codes, double score, String why) {
            return new Pair(List.copyOf(new TreeSet<>(codes)), score, why);
        }
    }

    private final Scene scene;
    private final Arguments arguments;

    Pairs(Scene scene, Arguments arguments) {
        this.scene = scene;
        this.arguments = arguments;
    }

    /** The pairs that a trigger is about, mostly one; several where it is "with A, B and C". Empty where none can be told. */
    List<Pair> of(Cue trigger) {
        return find(trigger, 2);
    }

    /** As {@link #of}, but three or more who are named side by side are one set. */
    List<Pair> sides(Cue trigger) {
        return find(trigger, MOST_SIDES);
    }

    private List<Pair> find(Cue trigger, int most) {
        List<Pair> found = fromSlots(trigger);
        if (found.isEmpty() && isWithPartner(trigger)) {
            found = withPartners(trigger);
        }
        if (found.isEmpty()) {
            found = adjacent(trigger.from(), trigger.to(), most);
        }
        if (found.isEmpty()) {
            found = withPartners(trigger);
        }
        if (found.isEmpty() && !isOfRegion(trigger.to())) {
            found = inSentence(trigger.from(), trigger.to());
        }
        return found;
    }

    private List<Pair> fromSlots(Cue trigger) {
        List<String> codes = new ArrayList<>();
        for (String slot : List.of("a", "b", "partner")) {
            Capture capture = trigger.match().slot(slot);
            String code = capture == null || capture.mention() == null ? null : Scene.countryOf(capture.mention());
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        if (codes.size() >= 2) {
            return List.of(Pair.of(codes.get(0), codes.get(1), 1, "named in the wording"));
        }
        return codes.size() == 1 ? withOther(codes.get(0), trigger.from(), 0.9) : List.of();
    }

    /** A pair named as such ({@code A - B}, {@code between A and B}, {@code the two countries}) right beside a stretch. */
    List<Pair> adjacent(int from, int to) {
        return adjacent(from, to, 2);
    }

    private List<Pair> adjacent(int from, int to, int most) {
        Pair best = null;
        int least = ADJACENT + 1;
        for (ActorGroup group : scene.groups()) {
            boolean after = group.from() >= to;
            int distance = after ? group.from() - to : from - group.to();
            int reach = after ? distance : distance - (SUBJECT - ADJACENT);
            reach += group.first().value() instanceof Reference ? REFERENCE : 0;
            boolean near = distance >= 0 && reach < least && !isLocated(group) && !(after && isPartnerList(group));
            List<String> codes = near ? codes(group) : List.of();
            if (codes.size() >= 2 && codes.size() <= most) {
                best = Pair.of(codes, 1, "the sides \"" + scene.text(group.from(), group.to()) + "\"");
                least = reach;
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    /** Named as where something is, not as who does it. */
    private boolean isLocated(ActorGroup group) {
        Cue governor = scene.governor(group.from());
        return governor != null && governor.part().equals("in");
    }

    /** "With A and B": each a partner of somebody else, unless the words point at a pair. */
    private boolean isPartnerList(ActorGroup group) {
        Cue governor = scene.governor(group.from());
        boolean reference = group.first().value() instanceof Reference;
        return governor != null && governor.part().equals("with") && !reference;
    }

    /** The distinct countries and bodies that a group is or acts for. */
    List<String> codes(ActorGroup group) {
        List<String> codes = new ArrayList<>();
        for (Mention mention : group.members()) {
            String plain = Scene.countryOf(mention);
            List<String> here = mention.value() instanceof Reference reference
                    ? referred(reference, mention)
                    : plain == null ? List.of() : List.of(plain);
            here.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        }
        return codes;
    }

    /** What "the two countries" are: those that the sentence has named before, else the ones the story speaks of. */
    private List<String> referred(Reference reference, Mention mention) {
        boolean two = reference.target() == Reference.Target.TWO_COUNTRIES
                || reference.target() == Reference.Target.TWO_PERSONS
                || reference.target() == Reference.Target.SEVERAL;
        List<String> named = two ? namedBeside(mention) : List.of();
        if (named.size() == 2) {
            return named;
        }
        if (named.size() > 2 && reference.target() == Reference.Target.SEVERAL) {
            return List.of();
        }
        if (named.size() == 1) {
            String partner = scene.discourse().partnerOf(named.get(0));
            return partner == null ? named : List.of(named.get(0), partner);
        }
        List<String> meant = Party.of(mention, scene.discourse()).stream()
                .map(Party::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> focus = scene.discourse().pair();
        boolean persons = two && reference.target() != Reference.Target.TWO_COUNTRIES;
        if (persons && meant.size() != 2 && !scene.discourse().isAboutPair()) {
            return meant;
        }
        boolean strangers = two && focus.size() == 2 && meant.stream().noneMatch(focus.get(0)::equals);
        return two && meant.size() != 2 || strangers ? focus : meant;
    }

    private boolean isActing(Mention mention) {
        Cue governor = scene.governor(mention.from());
        return governor == null || !governor.part().equals("in");
    }

    private List<String> namedBeside(Mention reference) {
        List<String> before = new ArrayList<>();
        for (Mention mention : scene.actors()) {
            boolean counts = !(mention.value() instanceof Reference)
                    && !(mention.value() instanceof Place place && !(place.seat() && isActing(mention)))
                    && !(mention.value() instanceof Actor.Body);
            String code = counts ? Scene.countryOf(mention) : null;
            boolean beside = mention.to() <= reference.from() || mention.from() == reference.to();
            if (code != null && beside && !before.contains(code)) {
                before.add(code);
            }
        }
        return before;
    }

    /** Whether "with X" follows at once: whoever else stands beside is no side of it. */
    private boolean isWithPartner(Cue trigger) {
        Argument partners = arguments.governed(trigger, "with");
        return partners != null
                && scene.isOnlySkipped(trigger.to() + 1, partners.group().from())
                && codesOfList(partners.group()).size() == 1
                && namedOther(codesOfList(partners.group()), trigger.from()) != null;
    }

    private List<Pair> withPartners(Cue trigger) {
        Argument partners = arguments.governed(trigger, "with");
        if (partners == null || partners.group().from() - trigger.to() > ADJACENT + 3) {
            return List.of();
        }
        List<String> codes = codesOfList(partners.group());
        List<Pair> pairs = new ArrayList<>();
        for (String code : codes) {
            String named = namedOther(codes, trigger.from());
            String other = named == null ? other(code, codes, trigger.from()) : named;
            if (other != null) {
                pairs.add(Pair.of(code, other, named == null ? 0.8 : 0.95, partners.why() + " " + code));
            }
        }
        return pairs;
    }

    /** The codes of a group and of a country right behind it, after a comma: "with A, B". */
    private List<String> codesOfList(ActorGroup group) {
        List<String> codes = new ArrayList<>(codes(group));
        for (ActorGroup next : scene.groups()) {
            boolean listed = next.from() == group.to() + 1
                    && scene.annotated().token(group.to()).is(",")
                    && next.members().size() == 1
                    && next.first().kind() == Mention.Kind.COUNTRY
                    && !scene.isBeforePredicate(next.to());
            if (listed) {
                codes(next).stream().filter(code -> !codes.contains(code)).forEach(codes::add);
            }
        }
        return codes;
    }

    /** The side opposite to a country: the subject's country, else another one before the trigger, else the one in focus. */
    private @Nullable String other(String code, List<String> excluded, int before) {
        String named = namedOther(excluded, before);
        if (named != null) {
            return named;
        }
        String partner = scene.discourse().partnerOf(code);
        return partner == null || excluded.contains(partner) ? null : partner;
    }

    private @Nullable String namedOther(List<String> excluded, int before) {
        String country = namedOther(excluded, before, false);
        return country == null ? namedOther(excluded, before, true) : country;
    }

    private @Nullable String namedOther(List<String> excluded, int before, boolean bodies) {
        for (ActorGroup group : reversed(scene.groups())) {
            boolean body = group.members().stream().allMatch(member -> member.value() instanceof Actor.Body);
            if (group.to() <= before && !isAside(group) && (bodies || !body)) {
                for (String candidate : codes(group)) {
                    if (!excluded.contains(candidate)) {
                        return candidate;
                    }
                }
            }
        }
        return null;
    }

    /** Named as where something is or what it is compared with or about: "after A", "from B". */
    private boolean isAside(ActorGroup group) {
        Cue governor = scene.governor(group.from());
        return governor != null && List.of("in", "preposition").contains(governor.part());
    }

    private static List<ActorGroup> reversed(List<ActorGroup> groups) {
        List<ActorGroup> reversed = new ArrayList<>(groups);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private List<Pair> withOther(String code, int before, double score) {
        String other = other(code, List.of(code), before);
        return other == null ? List.of() : List.of(Pair.of(code, other, score, "with " + code));
    }

    /** What the sentence, or the part of it between two semicolons, lets one tell. */
    List<Pair> inSentence(int from, int to) {
        List<String> codes = actingCodes(from, to);
        if (codes.size() == 2) {
            return List.of(Pair.of(codes, 0.9, "the two that the sentence names"));
        }
        for (ActorGroup group : scene.groups()) {
            boolean refers = group.members().stream().anyMatch(mention -> mention.value() instanceof Reference);
            if (refers && codes(group).size() == 2) {
                return List.of(Pair.of(codes(group), 0.9, "\"" + scene.text(group.from(), group.to()) + "\""));
            }
        }
        if (codes.size() == 1) {
            String other = scene.discourse().partnerOf(codes.get(0));
            return other == null
                    ? List.of()
                    : List.of(Pair.of(
                            codes.get(0),
                            other,
                            told(codes.get(0), other),
                            "the one named and its partner in the story"));
        }
        if (codes.size() > 2) {
            return nearestTwo(from, to);
        }
        List<String> focus = scene.discourse().pair();
        boolean told = focus.size() == 2 && scene.discourse().isTold(focus.get(0), focus.get(1));
        return told ? List.of(Pair.of(focus, 0.6, "the pair that the story speaks of")) : List.of();
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
                                    && mention.from() - of.to() <= REFERENCE
                                    && scene.countriesBetween(of.to(), mention.from())
                                            .isEmpty());
            if (owner) {
                return true;
            }
        }
        return false;
    }

    private double told(String one, String other) {
        if (scene.discourse().isTold(one, other)) {
            return 0.75;
        }
        if (scene.discourse().isOwn(other)) {
            return 0.65;
        }
        return scene.discourse().pair().contains(other) ? 0.6 : 0.5;
    }

    /** The countries that act around a stretch; bodies and places only where that leaves too few. */
    private List<String> actingCodes(int from, int to) {
        int start = 0;
        int end = scene.size();
        for (Cue stop : scene.syntax("stop")) {
            start = stop.to() <= from ? Math.max(start, stop.to()) : start;
            end = stop.from() >= to ? Math.min(end, stop.from()) : end;
        }
        List<String> sides = actingCodes(start, end, false, true);
        List<String> part = sides.size() == 2 && isOneSubject(start, end) ? sides : actingCodes(start, end, false);
        if (part.isEmpty()) {
            part = actingCodes(0, scene.size(), false);
        }
        if (part.size() == 1) {
            List<String> withBodies = actingCodes(start, end, true);
            return withBodies.size() == 2 ? withBodies : part;
        }
        return part.isEmpty() ? scene.countriesBetween(start, end) : part;
    }

    /** Whether at most one group of a stretch stands free, so that the other is a partner of it: "A is a partner of B". */
    private boolean isOneSubject(int start, int end) {
        return scene.groups().stream()
                        .filter(group -> group.from() >= start && group.to() <= end)
                        .filter(group -> scene.governor(group.from()) == null
                                && !codes(group).isEmpty())
                        .count()
                <= 1;
    }

    private List<String> actingCodes(int start, int end, boolean bodies) {
        return actingCodes(start, end, bodies, false);
    }

    private List<String> actingCodes(int start, int end, boolean bodies, boolean withoutAsides) {
        List<String> acting = new ArrayList<>();
        for (ActorGroup group : scene.groups()) {
            boolean left = withoutAsides ? isAside(group) : isLocated(group);
            if (group.from() < start || group.to() > end || left) {
                continue;
            }
            for (Mention mention : group.members()) {
                String code = Scene.countryOf(mention);
                boolean counts = bodies ? isSide(mention) : !(mention.value() instanceof Actor.Body);
                if (code != null && counts && !acting.contains(code)) {
                    acting.add(code);
                }
            }
        }
        return acting;
    }

    /** A country, or a body that something is done with or to. */
    private boolean isSide(Mention mention) {
        if (!(mention.value() instanceof Actor.Body)) {
            return true;
        }
        Cue governor = scene.governor(mention.from());
        return governor != null && List.of("with", "to").contains(governor.part());
    }

    private List<Pair> nearestTwo(int from, int to) {
        List<String> codes = scene.actors().stream()
                .filter(mention -> Scene.countryOf(mention) != null && !(mention.value() instanceof Actor.Body))
                .sorted(Comparator.comparingInt(mention -> distance(mention, from, to)))
                .map(Scene::countryOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        String nearest = codes.get(0);
        String partner = scene.discourse().partnerOf(nearest);
        if (partner != null) {
            double score = codes.contains(partner) ? 0.7 : 0.6;
            return List.of(Pair.of(nearest, partner, score, "the one named nearest and its partner in the story"));
        }
        return codes.size() == 1 ? List.of() : List.of(Pair.of(nearest, codes.get(1), 0.6, "the two named nearest"));
    }

    private static int distance(Mention mention, int from, int to) {
        return mention.from() >= to ? mention.from() - to + AFTER : Math.max(0, from - mention.to());
    }
}
