package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.jspecify.annotations.Nullable;

/** Tells of which two sides a sentence speaks. */
final class SentenceSides {
    /** A country named so often in one sentence is what it is about, where it names each other one once. */
    private static final int OFTEN = 2;

    private SentenceSides() {}

    /** The last two countries that a sentence names as one group, "A and B", "between A and B"; empty where it names none. */
    static List<String> sideBySide(Scene scene) {
        if (!namesTwo(scene)) {
            return List.of();
        }
        List<String> found = List.of();
        for (ActorGroup group : scene.groups()) {
            boolean countries = group.members().size() == 2
                    && group.members().stream().allMatch(member -> member.value() instanceof Actor.Country);
            found = countries ? codes(group) : found;
        }
        return found;
    }

    /** Whether a sentence names countries twice at all: without, nobody need ask how its actors are grouped. */
    private static boolean namesTwo(Scene scene) {
        int countries = 0;
        for (Mention mention : scene.actors()) {
            countries += mention.value() instanceof Actor.Country ? 1 : 0;
        }
        return countries >= 2;
    }

    private static List<String> codes(ActorGroup group) {
        List<String> codes = new ArrayList<>(2);
        for (Mention mention : group.members()) {
            String code = Scene.countryOf(mention);
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /**
     * The two sides that a sentence speaks of: named side by side, the only two named, or one and the story's own side; empty
     * where it speaks of no two.
     *
     * @param own the country whose story it is, null where that cannot be told
     */
    static List<String> pairOf(Scene scene, @Nullable String own) {
        List<String> acting = pairOf(scene, own, true);
        return acting.isEmpty() ? pairOf(scene, own, false) : acting;
    }

    private static List<String> pairOf(Scene scene, @Nullable String own, boolean withoutSettings) {
        List<String> sideBySide = List.of();
        boolean between = false;
        List<String> named = new ArrayList<>();
        for (ActorGroup group : scene.groups()) {
            if (withoutSettings && isSetting(scene, group)) {
                continue;
            }
            List<String> codes = new ArrayList<>();
            for (Mention mention : group.members()) {
                String code = Scene.countryOf(mention);
                boolean alone = group.members().size() == 1 && mention.value() instanceof Actor.Body;
                if (code != null && !alone && !codes.contains(code)) {
                    codes.add(code);
                }
            }
            codes.stream().filter(code -> !named.contains(code)).forEach(named::add);
            if (codes.size() == 2) {
                sideBySide = codes;
                between = isBetween(scene, group);
            }
        }
        String topic = own == null ? null : topic(scene, own);
        if (topic != null && own != null) {
            return List.of(own, topic);
        }
        if (sideBySide.size() == 2 && (between || named.size() == 2 || own == null || sideBySide.contains(own))) {
            return sideBySide;
        }
        if (named.size() == 2 && (own == null || named.contains(own))) {
            return named;
        }
        boolean one = named.size() == 1 && own != null && !named.contains(own);
        return one ? List.of(own, named.get(0)) : List.of();
    }

    /**
     * The foreign country that a sentence begins with and names again and again, each other foreign one at most once; else
     * null.
     */
    private static @Nullable String topic(Scene scene, String own) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Mention mention : scene.annotated().mentions(Mention.Kind.COUNTRY)) {
            String code = Scene.countryOf(mention);
            if (code != null && !code.equals(own)) {
                times.merge(code, 1, Integer::sum);
            }
        }
        List<String> repeated = times.keySet().stream()
                .filter(code -> times.getOrDefault(code, 0) > 1)
                .toList();
        boolean heads = repeated.size() == 1 && times.keySet().iterator().next().equals(repeated.get(0));
        return heads && times.size() > 1 && times.getOrDefault(repeated.get(0), 0) > OFTEN ? repeated.get(0) : null;
    }

    /** Whether two are said to have something between them. */
    private static boolean isBetween(Scene scene, ActorGroup group) {
        return scene.isGoverned(group.from(), "between");
    }

    /** A place where something happens or what it is about, which is no side of it. */
    private static boolean isSetting(Scene scene, ActorGroup group) {
        boolean person = group.members().stream().anyMatch(member -> member.value() instanceof Actor.Person);
        return !person && scene.isGoverned(group.from(), "in", "preposition");
    }
}
