package org.dragoman.reader.record.indicator;

import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeExpression.Form;
import org.jspecify.annotations.Nullable;

/**
 * Tells which amounts of a sentence are aimed at or promised, by the wordings of the pledge frame: {@code target} (what two
 * sides want to reach) and {@code promise} (what one will do).
 */
public final class Promises {
    public static final String FRAME = "pledge";
    /** What states give one another by number. */
    private static final Set<String> GIFTS = Set.of(
            "doses",
            "tonnes",
            "scholarships",
            "training places",
            "masks",
            "ventilators",
            "aircraft",
            "helicopters",
            "drones",
            "vehicles",
            "ships",
            "missiles",
            "barrels",
            "cubic metres",
            "kilograms",
            "visas",
            "megawatts",
            "litres",
            "houses",
            "schools");

    private static final int REACH_OF_TARGET = 30;
    private static final int REACH_OF_PROMISE = 30;
    private static final int REACH_BACK = 7;
    private static final int ACROSS_COMMA = 2;
    private static final int ACROSS_FIGURE = 4;
    private static final int ACROSS_BREAK = 12;
    private static final int REACH_OF_THING = 14;
    private static final int RIGHT_BEFORE = 3;

    private final Sight sight;
    private final Scene scene;
    private final Periods periods;
    private final List<Cue> targets;
    private final List<Cue> promises;

    /** The promises and targets that a sentence speaks of. */
    public Promises(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
        this.periods = new Periods(sight, List.of());
        this.targets = Cue.outermost(scene.cues(FRAME, "target"));
        this.promises = Cue.outermost(scene.cues(FRAME, "promise"));
    }

    boolean isEmpty() {
        return targets.isEmpty() && promises.isEmpty();
    }

    /** The wording that makes a pledge of a figure; null where it is none. */
    @Nullable Cue of(Figure figure) {
        return figure.rank() != null ? null : of(figure.mention());
    }

    /** The wording that makes a pledge of an amount; null where it is none. */
    public @Nullable Cue of(Mention amount) {
        Cue cue = isEmpty() || isStart(amount) ? null : nearest(amount);
        boolean direct = cue != null && cue.part().equals("promise") && cost(cue, amount) <= RIGHT_BEFORE;
        boolean apposed = cue != null
                && cue.part().equals("target")
                && amount.from() >= cue.to()
                && amount.from() - cue.to() <= 1;
        return cue == null || !direct && !apposed && isPast(amount) ? null : cue;
    }

    private @Nullable Cue nearest(Mention amount) {
        Cue target = nearest(targets, amount, REACH_OF_TARGET);
        Cue promise = canBeGiven(amount) ? promise(amount) : null;
        if (target == null || promise == null) {
            return target == null ? promise : target;
        }
        // "Will raise its aid to": the same words, and what rises tells that it is given
        boolean same = promise.from() == target.from() && promise.to() == target.to();
        return same || cost(promise, amount) < cost(target, amount) ? promise : target;
    }

    /** A verb of promising comes before a noun; what is counted must stand near it. */
    private @Nullable Cue promise(Mention amount) {
        int reach = amount.kind() == Kind.MONEY ? REACH_OF_PROMISE : REACH_OF_THING;
        Cue verb = nearest(promises.stream().filter(cue -> !isNoun(cue)).toList(), amount, reach);
        return verb == null ? nearest(promises.stream().filter(Promises::isNoun).toList(), amount, reach) : verb;
    }

    private static boolean isNoun(Cue cue) {
        return cue.isNoun();
    }

    /** Whether states give such things to one another. */
    private static boolean canBeGiven(Mention mention) {
        boolean gift = mention.value() instanceof Amount amount && GIFTS.contains(amount.unit());
        return mention.kind() == Kind.MONEY || mention.kind() == Kind.QUANTITY && gift;
    }

    /** The value that a rise starts from: "from 10 billion". */
    private boolean isStart(Mention amount) {
        if (amount.rule().equals("change")) {
            return true;
        }
        return scene.cues(FRAME, "start").stream()
                .anyMatch(cue -> cue.to() <= amount.from() && amount.from() - cue.to() <= 1
                        || cue.from() == amount.from() && !isRange(amount));
    }

    private static boolean isRange(Mention amount) {
        return amount.value() instanceof Amount value && value.valueTo() != null;
    }

    /** An amount that stands right beside a year gone by was reached then. */
    private boolean isPast(Mention amount) {
        List<Mention> beside = scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> isBeside(date, amount) && !isOfAnother(date, amount))
                .toList();
        boolean toCome = beside.stream().anyMatch(date -> date.from() >= amount.to() && !isGoneBy(date));
        return !toCome && beside.stream().anyMatch(this::isGoneBy);
    }

    private boolean isBeside(Mention date, Mention amount) {
        int distance = date.from() >= amount.to() ? date.from() - amount.to() : amount.from() - date.to();
        return 0 <= distance && distance <= (date.from() >= amount.to() ? 1 : RIGHT_BEFORE);
    }

    /** Whether a date stands right behind another amount. */
    private boolean isOfAnother(Mention date, Mention amount) {
        return scene.annotated().mentions(Kind.MONEY).stream()
                .anyMatch(other -> !other.equals(amount) && other.to() <= date.from() && date.from() - other.to() <= 1);
    }

    private boolean isGoneBy(Mention date) {
        var published = sight.discourse().published();
        if (!(date.value() instanceof TimeExpression time) || time.form() != Form.ON || published == null) {
            return false;
        }
        var resolved = sight.dates().resolve(date, Anchor.Direction.PAST);
        return resolved != null && resolved.lastDay().isBefore(published.firstDay());
    }

    private @Nullable Cue nearest(List<Cue> cues, Mention amount, int reach) {
        Cue best = null;
        for (Cue cue : cues) {
            if (fits(cue, amount)
                    && (!needsFuture(cue) || periods.isHoped(amount))
                    && cost(cue, amount) < (best == null ? reach : cost(best, amount))) {
                best = cue;
            }
        }
        return best;
    }

    /** A wording that tells of a rise gone by as well: only a date to come makes a target of it. */
    private static boolean needsFuture(Cue cue) {
        return cue.setting("needs", "").equals("future");
    }

    private static boolean fits(Cue cue, Mention amount) {
        String takes = cue.setting("takes", "");
        if (takes.isEmpty() || !(amount.value() instanceof Amount value)) {
            return true;
        }
        String kind = amount.kind().name().toLowerCase(java.util.Locale.ROOT);
        return takes.contains(kind) || takes.contains(value.unit());
    }

    private int cost(Cue cue, Mention amount) {
        boolean after = cue.from() >= amount.to();
        boolean mayFollow = cue.setting("side", "before").contains("after");
        boolean mayLead = !cue.setting("side", "before").equals("after");
        int far = REACH_OF_TARGET * 2;
        if (cue.overlaps(amount.from(), amount.to())) {
            return 0;
        }
        if (after ? !mayFollow || cue.from() - amount.to() > REACH_BACK : !mayLead) {
            return far;
        }
        int from = after ? amount.to() : cue.to();
        int to = after ? cue.from() : amount.from();
        return to - from + between(from, to);
    }

    private boolean isOpenedBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.annotated().token(at).is("(")) {
                return true;
            }
        }
        return false;
    }

    private int between(int from, int to) {
        if (from >= to) {
            return 0;
        }
        int cost = 0;
        for (int at = from; at < to; at++) {
            cost += scene.annotated().token(at).is(",") ? ACROSS_COMMA : 0;
            cost += scene.annotated().token(at).is(")") && !isOpenedBetween(from, at) ? ACROSS_BREAK : 0;
        }
        cost += (int) scene.annotated().mentions(Kind.MONEY).stream()
                        .filter(other -> other.from() >= from && other.to() <= to)
                        .count()
                * ACROSS_FIGURE;
        cost += scene.hasSyntax("break", from, to) ? ACROSS_BREAK : 0;
        return cost + (scene.hasSyntax("stop", from, to) ? 2 * REACH_OF_TARGET : 0);
    }
}
