package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Reference;
import org.jspecify.annotations.Nullable;

/** Finds who stands opposite to a side that is named as a partner: "A signed accords with B and statements with C". */
final class OtherSides {
    /** Words between whoever concludes something, the verb and the noun. */
    private static final int NEAR_VERB = 2;
    /** What joins one verb of a subject with the next. */
    private static final List<String> JOINTS = List.of("and", "stop", "clause", "sequence");

    private final Scene scene;
    private final GroupCodes codes;

    OtherSides(Scene scene, GroupCodes codes) {
        this.scene = scene;
        this.codes = codes;
    }

    /** "With A and B": each a partner of somebody else, unless the words point at a pair. */
    boolean isPartner(ActorGroup group) {
        return scene.isGoverned(group.from(), "with") && !(group.first().value() instanceof Reference);
    }

    /** "Brokered an accord between A and B": the sides of something else. */
    private boolean isBetween(ActorGroup group) {
        return scene.isGoverned(group.from(), "between");
    }

    /** "A met B and signed an accord with C": the object of another verb than that by which something is concluded. */
    private boolean isObject(ActorGroup group, int before) {
        boolean other = JOINTS.stream().anyMatch(part -> scene.hasSyntax(part, group.to(), before));
        int verb = scene.hasSyntax("skip", group.from() - 1, group.from()) ? group.from() - 1 : group.from();
        return other
                && scene.triggers().stream()
                        .anyMatch(trigger -> trigger.isAct()
                                && !trigger.isNoun()
                                && trigger.from() < group.from()
                                && trigger.to() >= verb
                                && trigger.to() <= group.to());
    }

    /** "The Dayton Peace Accords": a place in the name of something. */
    private boolean isInName(ActorGroup group) {
        int end = group.to();
        return group.members().size() == 1
                && group.first().kind() == Mention.Kind.PLACE
                && scene.triggers().stream()
                        .anyMatch(trigger -> trigger.isNoun()
                                && trigger.from() >= end
                                && trigger.from() - end <= NEAR_VERB
                                && isCapital(end, trigger.to()));
    }

    private boolean isCapital(int from, int to) {
        return scene.annotated().token(from).isCapitalized()
                && scene.annotated().token(to - 1).isCapitalized();
    }

    /**
     * The side named last before a token, besides some; null for none. Rather a country than a body, and rather one that does
     * something than the partner in what was told before.
     */
    @Nullable String named(List<String> excluded, int before) {
        List<String> found = listed(excluded, before);
        return found.isEmpty() ? null : found.get(0);
    }

    /** As {@link #named}, with those whom it is listed with: "A, B and C opened relations with D". */
    List<String> listed(List<String> excluded, int before) {
        String acting = actingBody(excluded, before);
        if (acting != null) {
            return List.of(acting);
        }
        List<String> countries = group(excluded, before, false, false);
        countries = countries.isEmpty() ? group(excluded, before, false, true) : countries;
        return countries.isEmpty() ? group(excluded, before, true, true) : countries;
    }

    /** "A urged B to press the union to sign the accord with C": the body right before the verb by which something is concluded. */
    private @Nullable String actingBody(List<String> excluded, int before) {
        for (ActorGroup group : scene.groups()) {
            boolean alone = group.to() <= before
                    && group.members().size() == 1
                    && group.first().value() instanceof Actor.Body
                    && scene.governor(group.from()) == null;
            boolean concludes = alone
                    && scene.cues("agreement", "change").stream()
                            .anyMatch(change -> change.from() >= group.to()
                                    && change.to() <= before
                                    && scene.isOnePhrase(group.to(), change.from(), NEAR_VERB)
                                    && scene.isOnePhrase(change.to(), before, NEAR_VERB));
            String code = concludes ? Scene.countryOf(group.first()) : null;
            if (code != null && !excluded.contains(code)) {
                return code;
            }
        }
        return null;
    }

    /** The codes of a group, of one that also names where something is only the first. */
    private List<String> group(List<String> excluded, int before, boolean bodies, boolean partners) {
        List<ActorGroup> groups = scene.groups();
        for (int index = groups.size() - 1; index >= 0; index--) {
            ActorGroup group = groups.get(index);
            boolean body = group.members().stream().allMatch(member -> member.value() instanceof Actor.Body);
            boolean counts = (bodies || !body)
                    && (partners
                            || !isPartner(group) && !isBetween(group) && !isInName(group) && !isObject(group, before));
            boolean told = group.to() <= before
                    && !codes.isAside(group)
                    && !scene.predicates().insertions().part(group, before);
            if (told && counts) {
                List<String> candidates = codes.of(group).stream()
                        .filter(code -> !excluded.contains(code))
                        .toList();
                if (!candidates.isEmpty()) {
                    boolean acting = group.members().stream().noneMatch(member -> member.kind() == Mention.Kind.PLACE);
                    return acting ? candidates : candidates.subList(0, 1);
                }
            }
        }
        return List.of();
    }
}
