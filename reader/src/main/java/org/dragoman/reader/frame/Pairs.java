package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Reference;
import org.jspecify.annotations.Nullable;

/** Finds between whom something is that a trigger names: a partnership, an accord, a flow of trade. */
final class Pairs {
    private static final int ADJACENT = 7;

    /**
     * Two sides.
     *
     * @param codes country codes or acronyms, sorted
     * @param score how likely they are meant, 0 to 1
     * @param why in plain words
     */
    record Pair(List<String> codes, double score, String why) {
        static Pair of(String a, String b, double score, String why) {
            return new Pair(List.copyOf(new TreeSet<>(List.of(a, b))), score, why);
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
        List<Pair> found = fromSlots(trigger);
        if (found.isEmpty()) {
            found = adjacent(trigger.from(), trigger.to());
        }
        if (found.isEmpty()) {
            found = withPartners(trigger);
        }
        if (found.isEmpty()) {
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
        Pair best = null;
        int bestDistance = ADJACENT + 1;
        for (ActorGroup group : scene.groups()) {
            int distance = group.from() >= to ? group.from() - to : from - group.to();
            if (distance < 0 || distance >= bestDistance) {
                continue;
            }
            List<String> codes = codes(group);
            if (codes.size() == 2) {
                best = Pair.of(
                        codes.get(0), codes.get(1), 1, "the pair \"" + scene.text(group.from(), group.to()) + "\"");
                bestDistance = distance;
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    /** The distinct countries and bodies that a group is or acts for. */
    List<String> codes(ActorGroup group) {
        List<String> codes = new ArrayList<>();
        for (Mention mention : group.members()) {
            String plain = Scene.countryOf(mention);
            List<String> here = mention.value() instanceof Reference
                    ? Party.of(mention, scene.discourse()).stream()
                            .map(Party::of)
                            .filter(Objects::nonNull)
                            .toList()
                    : plain == null ? List.of() : List.of(plain);
            here.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        }
        return codes;
    }

    private List<Pair> withPartners(Cue trigger) {
        Argument partners = arguments.governed(trigger, "with");
        if (partners == null || partners.group().from() - trigger.to() > ADJACENT + 3) {
            return List.of();
        }
        List<String> codes = codes(partners.group());
        List<Pair> pairs = new ArrayList<>();
        for (String code : codes) {
            String other = other(code, codes, trigger.from());
            if (other != null) {
                pairs.add(Pair.of(code, other, 0.95, partners.why() + " " + code));
            }
        }
        return pairs;
    }

    /** The side opposite to a country: the subject's country, else another one before the trigger, else the one in focus. */
    private @Nullable String other(String code, List<String> excluded, int before) {
        for (ActorGroup group : reversed(scene.groups())) {
            if (group.to() <= before) {
                for (String candidate : codes(group)) {
                    if (!excluded.contains(candidate)) {
                        return candidate;
                    }
                }
            }
        }
        String partner = scene.discourse().partnerOf(code);
        return partner == null || excluded.contains(partner) ? null : partner;
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

    /** What the sentence as a whole lets one tell. */
    List<Pair> inSentence(int from, int to) {
        List<String> codes = scene.countriesBetween(0, scene.size());
        for (ActorGroup group : scene.groups()) {
            boolean refers = group.members().stream().anyMatch(mention -> mention.value() instanceof Reference);
            if (refers && codes(group).size() == 2) {
                List<String> pair = codes(group);
                return List.of(
                        Pair.of(pair.get(0), pair.get(1), 0.9, "\"" + scene.text(group.from(), group.to()) + "\""));
            }
        }
        if (codes.size() == 2) {
            return List.of(Pair.of(codes.get(0), codes.get(1), 0.9, "the two that the sentence names"));
        }
        if (codes.size() == 1) {
            String other = scene.discourse().partnerOf(codes.get(0));
            return other == null
                    ? List.of()
                    : List.of(Pair.of(codes.get(0), other, 0.75, "the one named and its partner in the story"));
        }
        if (codes.size() > 2) {
            return nearestTwo(from, to);
        }
        List<String> focus = scene.discourse().pair();
        return focus.size() == 2
                ? List.of(Pair.of(focus.get(0), focus.get(1), 0.6, "the pair that the story speaks of"))
                : List.of();
    }

    private List<Pair> nearestTwo(int from, int to) {
        List<Mention> byDistance = scene.actors().stream()
                .filter(mention -> Scene.countryOf(mention) != null)
                .sorted(java.util.Comparator.comparingInt(
                        mention -> mention.from() >= to ? mention.from() - to : Math.max(0, from - mention.to())))
                .toList();
        List<String> codes = byDistance.stream()
                .map(Scene::countryOf)
                .filter(Objects::nonNull)
                .distinct()
                .limit(2)
                .toList();
        return List.of(Pair.of(codes.get(0), codes.get(1), 0.6, "the two named nearest"));
    }
}
