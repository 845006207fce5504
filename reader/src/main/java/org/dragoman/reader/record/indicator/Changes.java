package org.dragoman.reader.record.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a sentence that comment on others: by how much something grew, which share of a whole it is. */
final class Changes {
    private static final int BEFORE = 5;
    private static final int AFTER = 3;
    private static final int REACH_BACK = 16;
    private static final int REACH_ON = 9;
    private static final int REACH_FRONTED = 30;
    private static final int OPENING = 4;
    private static final int REACH_OF_PART = 5;

    /** What a percentage or factor says of something else. */
    enum Sort {
        GROWTH,
        FACTOR,
        SHARE
    }

    /**
     * A growth, factor or share.
     *
     * @param mention where it stands
     * @param sort which of them
     * @param value below zero where something shrank
     */
    record Change(Mention mention, Sort sort, BigDecimal value) {}

    private final Scene scene;
    private final Measures measures;

    Changes(Scene scene, Measures measures) {
        this.scene = scene;
        this.measures = measures;
    }

    List<Change> all() {
        List<Change> found = new ArrayList<>();
        for (Mention mention : scene.annotated().mentions(Kind.PERCENT, Kind.QUANTITY)) {
            if (mention.value() instanceof Amount amount && (amount.unit().equals(Amount.PERCENT) || amount.factor())) {
                Change change = change(mention, amount);
                if (change != null) {
                    found.add(change);
                }
            }
        }
        return found;
    }

    private @Nullable Change change(Mention mention, Amount amount) {
        if (isRateItself(mention) || isRateBefore(scene, mention)) {
            return null;
        }
        Cue growth = nearest("growth", mention);
        Cue share = nearest("share", mention);
        if (amount.factor()) {
            return growth == null && !isFactorItself(mention) ? null : new Change(mention, Sort.FACTOR, amount.value());
        }
        if (growth == null && mention.rule().equals("fraction")) {
            return share != null || isOfMeasure(mention) ? new Change(mention, Sort.SHARE, amount.value()) : null;
        }
        if (growth == null && isPartOf(mention)) {
            return new Change(mention, Sort.SHARE, amount.value());
        }
        boolean grown = growth != null && growth.from() == mention.to();
        boolean shared =
                share != null && !grown && (growth == null || distance(share, mention) < distance(growth, mention));
        if (shared) {
            return new Change(mention, Sort.SHARE, amount.value());
        }
        String sign = signBefore(mention);
        if (growth == null && sign.isEmpty()) {
            return null;
        }
        boolean shrank =
                growth == null ? sign.equals("-") : growth.setting("sign", "up").equals("down");
        return new Change(mention, Sort.GROWTH, shrank ? amount.value().negate() : amount.value());
    }

    /** "A third of the country's exports": whether what is counted follows a part of it. */
    private boolean isOfMeasure(Mention fraction) {
        return measures.cues().stream()
                .filter(cue -> !cue.setting("measure", "none").equals("none"))
                .anyMatch(cue -> cue.from() >= fraction.to() && cue.from() - fraction.to() <= REACH_OF_PART);
    }

    /** "40 per cent of the country's exports": a percentage that is said to be of what is counted. */
    private boolean isPartOf(Mention percent) {
        return percent.kind() == Kind.PERCENT
                && scene.hasSyntax("of", percent.to(), percent.to() + 1)
                && isOfMeasure(percent);
    }

    /** "The economy grew 2.5 %": the rate is what is counted, and comments on nothing. */
    private boolean isRateItself(Mention mention) {
        Measure measure = mention.kind() == Kind.PERCENT ? measures.of(mention) : null;
        if (measure == null || measure.cue() == null || !measure.name().equals("growth")) {
            return false;
        }
        Cue cue = measure.cue();
        return cue.to() <= mention.from() && distance(cue, mention) <= AFTER;
    }

    /** "16 per cent, down from 37 per cent": what a share or a growth was before. */
    static boolean isRateBefore(Scene scene, Mention mention) {
        return mention.kind() == Kind.PERCENT
                && scene.cues(Measures.FRAME, "was").stream()
                        .anyMatch(cue -> cue.to() <= mention.from() && mention.from() - cue.to() <= 1);
    }

    /** "doubled", "tripled": the word says the growth and the factor at once. */
    private boolean isFactorItself(Mention mention) {
        return mention.length() == 1;
    }

    private String signBefore(Mention mention) {
        int at = mention.from() - 1;
        boolean signed = at >= 1
                && (scene.annotated().token(at).is("+")
                        || scene.annotated().token(at).is("-"));
        boolean alone = signed && scene.annotated().token(at - 1).is("(");
        return alone ? scene.annotated().token(at).norm() : "";
    }

    private @Nullable Cue nearest(String part, Mention mention) {
        Cue best = null;
        for (Cue cue : Cue.outermost(scene.cues(Measures.FRAME, part))) {
            boolean before = cue.to() <= mention.from() && mention.from() - cue.to() <= BEFORE;
            boolean after = cue.from() >= mention.to() && cue.from() - mention.to() <= AFTER;
            boolean over = cue.overlaps(mention.from(), mention.to());
            boolean within = part.equals("growth")
                    && scene.cues(Measures.FRAME, "share").stream()
                            .anyMatch(share -> share.from() < cue.from() && cue.to() <= share.to());
            boolean free = over || isFree(Math.min(cue.to(), mention.to()), Math.max(cue.from(), mention.from()));
            if ((before || after || over)
                    && free
                    && !within
                    && (best == null || distance(cue, mention) < distance(best, mention))) {
                best = cue;
            }
        }
        return best;
    }

    private boolean isFree(int from, int to) {
        return scene.annotated().mentions(Kind.MONEY, Kind.PERCENT, Kind.QUANTITY).stream()
                .noneMatch(other -> other.from() >= from && other.to() <= to);
    }

    private static int distance(Cue cue, Mention mention) {
        if (cue.overlaps(mention.from(), mention.to())) {
            return 0;
        }
        return cue.to() <= mention.from() ? mention.from() - cue.to() : cue.from() - mention.to() + 1;
    }

    /** The amount that a change comments on: the one before it in its clause, else the one that follows; null where none. */
    @Nullable Mention target(Change change, List<Mention> amounts) {
        Mention before = null;
        Mention after = null;
        for (Mention amount : amounts) {
            if (amount.kind() == Kind.ORDINAL) {
                continue;
            }
            if (amount.to() <= change.mention().from()) {
                before = amount;
            } else if (after == null && amount.from() >= change.mention().to()) {
                after = amount;
            }
        }
        if (before != null && isNear(before.to(), change.mention().from(), REACH_BACK)) {
            return before;
        }
        boolean follows = after != null
                && (isNear(change.mention().to(), after.from(), REACH_ON) || isFronted(change.mention(), after));
        return follows ? after : null;
    }

    /** "Up 12 per cent on the year, exports reached 6 billion": what opens the sentence is of its first amount. */
    private boolean isFronted(Mention change, Mention amount) {
        boolean first = measures.cues().stream().noneMatch(cue -> cue.from() < change.from());
        return first
                && change.from() <= OPENING
                && amount.from() - change.to() <= REACH_FRONTED
                && scene.annotated().mentions(Kind.MONEY, Kind.QUANTITY).stream()
                        .noneMatch(other -> other.from() >= change.to() && other.to() <= amount.from())
                && !scene.hasSyntax("stop", change.to(), amount.from());
    }

    private boolean isNear(int from, int to, int reach) {
        boolean cut = from < to && (scene.hasSyntax("break", from, to) || scene.hasSyntax("stop", from, to));
        boolean otherTopic = measures.cues().stream().anyMatch(cue -> cue.from() >= from && cue.to() <= to);
        return to - from <= reach && !cut && !otherTopic;
    }
}
