package org.dragoman.reader.record.partnership;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Pairs;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Reads who has a tier where the partners are listed: "A's partners include B and C", "a tier so far granted only to B and C". */
final class PartnerLists {
    private static final String TYPE = PartnershipComposer.TYPE;
    /** Tokens from the noun to the word that opens the list: whose partners they are. */
    private static final int TO_LIST = 6;
    /** Tokens from the noun to what is said of the tier. */
    private static final int TO_HOLDERS = 12;
    /** Tokens from an owner to the noun, an article and adjectives between. */
    private static final int TO_NOUN = 5;

    private static final double LISTED = 0.9;
    private static final double HOLDERS = 0.85;

    private PartnerLists() {}

    /** The owner of the partners and each of those that are listed right behind the noun; empty where no list is there. */
    static List<Pairs.Pair> of(Sight sight, Cue trigger) {
        Cue opening = cue(sight.scene(), trigger, "lists", TO_LIST);
        ActorGroup members = opening == null ? null : members(sight.scene(), opening);
        String owner = opening == null || members == null ? null : owner(sight, trigger, opening, members);
        return members == null || owner == null
                ? List.of()
                : sight.pairs().codes(members).stream()
                        .filter(code -> !code.equals(owner))
                        .map(code -> Pairs.Pair.of(owner, code, LISTED, "one of the partners that are listed"))
                        .toList();
    }

    /** Those of whom it is said that they have the tier which is told of somebody else. */
    static List<Draft> holders(Sight sight, Cue trigger, List<Draft> told) {
        Scene scene = sight.scene();
        Cue opening = told.isEmpty() ? null : cue(scene, trigger, "holders", TO_HOLDERS);
        ActorGroup members = opening == null ? null : members(scene, opening);
        String owner = opening == null || members == null ? null : granting(sight, trigger, opening, told.get(0));
        return members == null || owner == null
                ? List.of()
                : sight.pairs().codes(members).stream()
                        .filter(code -> !code.equals(owner))
                        .map(code -> holder(
                                sight, trigger, told.get(0), Pairs.Pair.of(owner, code, HOLDERS, "has the tier")))
                        .toList();
    }

    private static Draft holder(Sight sight, Cue trigger, Draft told, Pairs.Pair pair) {
        return new Draft(TYPE, sight.scene(), trigger)
                .set("between", pair.codes())
                .set("tier", told.get("tier"))
                .set("change", PartnershipComposer.IN_FORCE)
                .times(pair.score(), pair.why())
                .status(Status.DONE);
    }

    private static @Nullable Cue cue(Scene scene, Cue trigger, String part, int reach) {
        return scene.cues(TYPE, part).stream()
                .filter(cue -> cue.from() >= trigger.to()
                        && cue.from() - trigger.to() <= reach
                        && !scene.hasSyntax("stop", trigger.to(), cue.from()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ActorGroup members(Scene scene, Cue opening) {
        return scene.groups().stream()
                .filter(group -> group.from() >= opening.to() && scene.isOnlySkipped(opening.to(), group.from()))
                .filter(group -> group.members().stream()
                        .allMatch(member -> member.kind() == Kind.COUNTRY || member.kind() == Kind.BODY))
                .findFirst()
                .orElse(null);
    }

    /** Whose partners they are: named beside the noun, or else the subject. */
    private static @Nullable String owner(Sight sight, Cue trigger, Cue opening, ActorGroup members) {
        List<Mention> named = sight.scene().actors().stream()
                .filter(actor -> actor.to() <= opening.from() && actor.to() <= members.from())
                .toList();
        return Stream.concat(
                        named.stream().filter(actor -> actor.from() >= trigger.to()),
                        named.stream()
                                .filter(actor ->
                                        actor.to() <= trigger.from() && trigger.from() - actor.to() <= TO_NOUN))
                .map(Scene::countryOf)
                .filter(code -> code != null && !sight.pairs().codes(members).contains(code))
                .findFirst()
                .orElseGet(() -> ofStory(sight, members));
    }

    /** The country that the story speaks of most, where it is none of the partners. */
    private static @Nullable String ofStory(Sight sight, ActorGroup members) {
        List<String> ranking = sight.discourse().ranking();
        boolean other = !ranking.isEmpty() && !sight.pairs().codes(members).contains(ranking.get(0));
        return other ? ranking.get(0) : null;
    }

    /** Who grants a tier: named where that is said, else the one that acts alone. */
    private static @Nullable String granting(Sight sight, Cue trigger, Cue opening, Draft told) {
        Scene scene = sight.scene();
        Set<String> sides = told.sides(List.of("between"));
        List<String> named = scene.countriesBetween(trigger.to(), opening.to()).stream()
                .filter(sides::contains)
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        return scene.groups().stream()
                .filter(group -> group.to() <= trigger.from() && scene.governor(group.from()) == null)
                .map(group -> sight.pairs().codes(group))
                .filter(codes -> codes.size() == 1 && sides.contains(codes.get(0)))
                .map(codes -> codes.get(0))
                .findFirst()
                .orElse(null);
    }
}
