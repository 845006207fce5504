package org.dragoman.reader.record.pledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.record.indicator.Promises;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Pairs;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Tells who gives and who takes where two sides sign for a loan or a grant: an agency gives for its country, a bank to its
 * members, whoever is said to ("an A-ish loan", "from A"), the one whose money it is, and else the one of the two that is
 * known to give.
 */
final class Accords {
    private static final String VOICE = "accord";
    private static final int BESIDE = 3;
    private static final double SAID = 1;
    private static final double OWN_MONEY = 0.9;
    private static final double KNOWN_TO_GIVE = 0.8;

    private final Sight sight;
    private final Scene scene;
    private final List<List<String>> lenders;

    Accords(Sight sight, RecordType type) {
        this.sight = sight;
        this.scene = sight.scene();
        this.lenders = List.of(type.values("lenders"), type.values("other-lenders"));
    }

    /** Whether a wording tells of something signed, and not of what one side says that it will do. */
    static boolean is(Cue cue) {
        return cue.setting("voice", "active").equals(VOICE);
    }

    /** Who gives what was signed for; null where nothing tells. */
    Givers.@Nullable Giver giver(Cue cue, Mention amount) {
        List<Cue> agencies = scene.cues(Promises.FRAME, "agency");
        if (!agencies.isEmpty()) {
            return new Givers.Giver(List.of(agencies.get(0).setting("of", "")), SAID);
        }
        List<String> sides = sides(cue);
        List<String> bodies =
                sides.stream().filter(code -> Givers.isBody(scene, code)).toList();
        if (bodies.size() == 1) {
            return new Givers.Giver(bodies, SAID);
        }
        String said = sides.size() == 2 ? saidToGive(cue, amount, sides) : null;
        if (said != null) {
            return new Givers.Giver(List.of(said), SAID);
        }
        List<String> owners =
                sides.stream().filter(code -> isMoneyOf(code, amount)).toList();
        if (owners.size() == 1) {
            return new Givers.Giver(owners, OWN_MONEY);
        }
        return sides.size() == 2 ? knownToGive(sides) : null;
    }

    /** The side that gets it: the other of the two, else the one whom the story tells of beside the giver. */
    @Nullable String taker(Cue cue, Givers.Giver by) {
        List<String> others = sides(cue).stream().filter(code -> !by.is(code)).toList();
        return others.size() == 1 ? others.get(0) : null;
    }

    /** Between whom it was signed: at least one of them, or a word for the two, stands in the sentence. */
    private List<String> sides(Cue cue) {
        List<Pairs.Pair> pairs = sight.pairs().sides(cue);
        if (pairs.size() == 1 && pairs.get(0).codes().size() == 2) {
            return pairs.get(0).codes();
        }
        Set<String> named = new LinkedHashSet<>();
        scene.groups().stream()
                .filter(group -> scene.cues(Promises.FRAME, "agency").stream()
                        .noneMatch(agency -> agency.overlaps(group.from(), group.to())))
                .forEach(group -> named.addAll(sight.pairs().codes(group)));
        List<String> pair = sight.discourse().pair();
        boolean told = named.size() == 1 && pair.size() == 2 && pair.containsAll(named);
        return told ? pair : List.copyOf(named);
    }

    /** "A B-ish loan", "a grant from B": the one of the two who stands beside the word for what is given. */
    private @Nullable String saidToGive(Cue cue, Mention amount, List<String> sides) {
        for (Cue sort : scene.cues(Promises.FRAME, "sort")) {
            boolean own = sort.overlaps(cue.from(), cue.to()) || Math.abs(sort.from() - amount.from()) <= BESIDE;
            if (!own) {
                continue;
            }
            for (ActorGroup group : scene.groups()) {
                boolean adjective =
                        Givers.isAdjective(group) && (group.to() == sort.from() || group.from() == sort.to());
                boolean source = group.from() >= sort.to()
                        && group.from() - sort.to() <= BESIDE
                        && isSource(group)
                        && !(group.first().value() instanceof Reference);
                List<String> codes = adjective || source ? sight.pairs().codes(group) : List.of();
                if (codes.size() == 1 && sides.containsAll(codes)) {
                    return codes.get(0);
                }
            }
        }
        return null;
    }

    private boolean isSource(ActorGroup group) {
        return scene.isGoverned(group.from(), "of", "by", "from");
    }

    /** Whether a sum is in a country's own money: a currency's code begins with its country's. */
    private static boolean isMoneyOf(String code, Mention amount) {
        return amount.value() instanceof Amount sum
                && sum.unit().length() == 3
                && sum.unit().startsWith(code);
    }

    private Givers.@Nullable Giver knownToGive(List<String> sides) {
        for (List<String> known : lenders) {
            List<String> givers = sides.stream().filter(known::contains).toList();
            if (!givers.isEmpty()) {
                return givers.size() == 1 ? new Givers.Giver(givers, KNOWN_TO_GIVE) : null;
            }
        }
        return null;
    }
}
