package org.dragoman.reader.record.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.quantity.Ordinal;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.SceneComposer;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Reads how many partners of a tier a country is said to have. */
public final class PartnershipCountComposer implements SceneComposer {
    static final String TYPE = "partnership-count";
    private static final Set<String> COUNTED = Set.of("partners", "countries");
    private static final int REACH = 9;
    private static final int MOST = 200;

    @Override
    public String frame() {
        return TYPE;
    }

    @Override
    public Set<String> openers() {
        return Set.of("tier");
    }

    @Override
    public boolean concerns(Scene scene) {
        return !scene.cues(TYPE, "tier").isEmpty();
    }

    @Override
    public List<Draft> compose(Sight sight) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention : sight.scene().annotated().mentions(Kind.QUANTITY, Kind.ORDINAL)) {
            Integer count = count(sight.scene(), mention);
            Cue tier = count == null ? null : tier(sight.scene(), mention);
            String of = tier == null ? null : of(sight, mention);
            if (of != null && tier != null) {
                Draft draft = new Draft(TYPE, sight.scene(), tier);
                draft.set("of", of).set("tier", tier.setting("value", "")).set("value", count);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** How many partners it counts; of "the eighth country" eight; null where it counts none. */
    private static @Nullable Integer count(Scene scene, Mention mention) {
        if (mention.value() instanceof Amount amount && COUNTED.contains(amount.unit()) && !isOfThese(scene, mention)) {
            int value = amount.value().intValue();
            return 0 < value && value < MOST ? value : null;
        }
        boolean nth = mention.value() instanceof Ordinal
                && scene.cues(TYPE, "nth").stream().anyMatch(cue -> cue.overlaps(mention.from() - 1, mention.to() + 1));
        return nth && mention.value() instanceof Ordinal ordinal && !isOfRegion(scene, ordinal)
                ? ordinal.value()
                : null;
    }

    /** "Both countries", "all three": those named are meant, and not how many there are. */
    private static boolean isOfThese(Scene scene, Mention mention) {
        return scene.cues(TYPE, "these").stream()
                .anyMatch(cue -> cue.to() == mention.from() || cue.overlaps(mention.from(), mention.to()));
    }

    /** "The second in South-East Asia" says nothing of how many there are in all. */
    private static boolean isOfRegion(Scene scene, Ordinal ordinal) {
        return ordinal.value() == 1 || !scene.cues(TYPE, "within").isEmpty();
    }

    /** The tier that the counted noun names, or that stands right before or after "with 13 countries". */
    private static @Nullable Cue tier(Scene scene, Mention mention) {
        Cue best = null;
        for (Cue cue : Cue.outermost(scene.cues(TYPE, "tier"))) {
            int distance = distance(cue, mention);
            int cost = distance + (cue.from() >= mention.to() ? 1 : 0);
            boolean free = distance == 0 || isFree(scene, cue, mention);
            boolean reached = cost <= REACH && free;
            if (reached && (best == null || cost < distance(best, mention) + (best.from() >= mention.to() ? 1 : 0))) {
                best = cue;
            }
        }
        return best;
    }

    private static boolean isFree(Scene scene, Cue cue, Mention mention) {
        int from = Math.min(cue.to(), mention.to());
        int to = Math.max(cue.from(), mention.from());
        return scene.annotated().mentions(Kind.QUANTITY).stream()
                        .noneMatch(other -> other.from() >= from && other.to() <= to)
                && !scene.hasSyntax("stop", from, to);
    }

    private static int distance(Cue cue, Mention mention) {
        return cue.to() <= mention.from() ? mention.from() - cue.to() : Math.max(0, cue.from() - mention.to());
    }

    /** Whose partners: the country named before, else the one that the text is written in. */
    private static @Nullable String of(Sight sight, Mention mention) {
        String home = sight.discourse().home();
        String last = null;
        for (ActorGroup group : sight.scene().groups()) {
            List<String> codes = sight.pairs().codes(group);
            if (home != null && codes.contains(home)) {
                return home;
            }
            if (codes.size() == 1 && group.to() <= mention.from() && Arguments.canAct(group)) {
                last = codes.get(0);
            }
        }
        String other = mention.value() instanceof Ordinal ? second(sight.scene()) : null;
        if (other != null || last != null || home != null) {
            return other != null ? other : last != null ? last : home;
        }
        List<String> ranking = sight.discourse().ranking();
        List<String> named = sight.scene().countriesBetween(0, sight.scene().size());
        return ranking.isEmpty() || named.contains(ranking.get(0)) ? null : ranking.get(0);
    }

    /** "A is the fifth partner of B", "the fifth country with which B has": of two the one that is not the partner. */
    private static @Nullable String second(Scene scene) {
        List<String> named = scene.countriesBetween(0, scene.size());
        return named.size() == 2 ? named.get(1) : null;
    }
}
