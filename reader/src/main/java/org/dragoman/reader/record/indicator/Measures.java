package org.dragoman.reader.record.indicator;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.quantity.Rank;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.scene.MeasureKinds;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a figure counts: by the nearest wording of the frame that takes its unit, or by the unit itself where words of
 * the frame support it. A wording whose measure is {@code none} (a price, a budget, a company's sales) takes figures away.
 */
public final class Measures {
    public static final String FRAME = "indicator";
    private static final String NONE = "none";
    /** The hint of a rank among partners that does not say in what. */
    private static final String ANY_PARTNER = "cooperation";

    private static final int REACH = 36;
    private static final int RANK_REACH = 18;
    private static final int NEXT_TO = 4;
    private static final double FAR_SCORE = 0.85;
    private static final double LOOSE_SCORE = 0.75;
    private static final int AFTER = 7;
    private static final int ACROSS_COMMA = 2;
    private static final int RANK_ACROSS_COMMA = 8;
    private static final int ACROSS_AND = 10;
    private static final int ACROSS_FIGURE = 5;
    private static final int ACROSS_BREAK = 14;
    private static final int ACROSS_STOP = 22;
    private static final int OF_THE_NEXT = 12;
    /** Tokens at most from the wording for a measure to the figure that follows it. */
    private static final int LEADING = 12;

    private final Scene scene;
    private final MeasureKinds kinds;
    private final List<Cue> cues;
    private final List<Mention> figures;
    private final InTurn inTurn;

    Measures(Scene scene, MeasureKinds kinds, List<Mention> figures) {
        this.scene = scene;
        this.kinds = kinds;
        this.figures = figures;
        this.cues = Cue.outermost(scene.cues(FRAME, "measure"));
        this.inTurn = new InTurn(scene, figures);
    }

    List<Cue> cues() {
        return cues;
    }

    /** What a figure counts; null where nothing in the sentence says so. */
    @Nullable Measure of(Mention figure) {
        if (figure.value() instanceof Rank rank
                && rank.measure() != null
                && !rank.measure().equals(ANY_PARTNER)) {
            return new Measure(
                    kinds.named(rank.measure()), kinds.named(rank.measure()).flow(), null, false, 1, "the rank's noun");
        }
        if (figure.kind() == Kind.QUANTITY && figure.value() instanceof Amount amount) {
            MeasureKind hint = amount.measure() == null ? kinds.ofUnit(amount.unit()) : kinds.named(amount.measure());
            return hint == null ? byWords(figure) : supported(figure, hint);
        }
        return byWords(figure);
    }

    private @Nullable Measure byWords(Mention figure) {
        if (cues.stream().anyMatch(cue -> takesAway(cue, figure))) {
            return null;
        }
        Cue listed = listed(figure);
        if (listed != null) {
            return measure(listed, 0);
        }
        Cue best = null;
        int bestCost = figure.kind() == Kind.ORDINAL ? RANK_REACH : REACH;
        for (Cue cue : cues) {
            int cost = fits(cue, figure) ? cost(cue, figure) : REACH;
            if (cost < bestCost) {
                best = cue;
                bestCost = cost;
            }
        }
        return best == null || best.setting("measure", NONE).equals(NONE) ? null : measure(best, bestCost);
    }

    /** The wording that has the same place among several as a figure in its list; null for none. */
    private @Nullable Cue listed(Mention figure) {
        List<Mention> list = inTurn.listOf(figure);
        List<Cue> counted = cues.stream()
                .filter(cue ->
                        fits(cue, figure) && !cue.setting("measure", NONE).equals(NONE))
                .toList();
        List<Cue> named = inTurn.named(list, counted);
        return named.isEmpty() ? null : named.get(list.indexOf(figure));
    }

    /** What follows a part of it: "a fifth of its exports"; null where nothing does. */
    @Nullable Measure after(Mention part) {
        return cues.stream()
                .filter(cue -> cue.from() >= part.to() && cue.from() - part.to() <= NEXT_TO)
                .filter(cue -> !cue.setting("measure", NONE).equals(NONE))
                .findFirst()
                .map(cue -> measure(cue, 0))
                .orElse(null);
    }

    /** Whether a figure is one of a list of which each has its own measure. */
    boolean isOfList(Mention figure) {
        return listed(figure) != null;
    }

    /** Whether a figure stands within words that take it away, whatever stands nearer. */
    private static boolean takesAway(Cue cue, Mention figure) {
        return cue.setting("measure", NONE).equals(NONE)
                && cue.from() <= figure.from()
                && figure.to() <= cue.to()
                && fits(cue, figure);
    }

    private Measure measure(Cue cue, int cost) {
        MeasureKind kind = kinds.named(cue.setting("measure", NONE));
        String flow = cue.setting("flow", "");
        double score =
                (cost <= REACH / 2 ? 1 : FAR_SCORE) * (cue.setting("loose", "").equals("yes") ? LOOSE_SCORE : 1);
        return new Measure(
                kind,
                flow.isEmpty() ? kind.flow() : Flow.named(flow),
                cue,
                cue.setting("firm", "").equals("yes"),
                score,
                "\"" + scene.text(cue.from(), cue.to()) + "\" says what is counted");
    }

    /** The measure that a counted noun hints at, where other words of the sentence bear it out. */
    private @Nullable Measure supported(Mention figure, MeasureKind hint) {
        Cue nearest = null;
        for (Cue cue : scene.cues(FRAME, "support")) {
            boolean closer = nearest == null || distance(cue, figure) < distance(nearest, figure);
            if (cue.setting("measure", "").equals(hint.name()) && distance(cue, figure) <= REACH && closer) {
                nearest = cue;
            }
        }
        if (nearest == null) {
            return byWords(figure);
        }
        String why = "counts them, and \"" + scene.text(nearest.from(), nearest.to()) + "\" bears it out";
        return new Measure(kinds.named(nearest.setting("as", hint.name())), hint.flow(), null, false, 1, why);
    }

    private static boolean fits(Cue cue, Mention figure) {
        String takes = cue.setting("takes", "money");
        return switch (figure.kind()) {
            case MONEY -> takes.contains("money");
            case PERCENT -> takes.contains("percent");
            case QUANTITY ->
                takes.contains(figure.value() instanceof Amount amount ? amount.unit() : "things")
                        || takes.contains("things");
            case ORDINAL -> !cue.setting("measure", NONE).equals(NONE);
            default -> false;
        };
    }

    private static int distance(Cue cue, Mention figure) {
        return cue.to() <= figure.from() ? figure.from() - cue.to() : Math.max(0, cue.from() - figure.to());
    }

    private int cost(Cue cue, Mention figure) {
        int distance = distance(cue, figure);
        boolean after = cue.from() >= figure.to();
        int from = after ? figure.to() : Math.min(cue.to(), figure.from());
        int to = after ? cue.from() : figure.from();
        boolean rank = figure.kind() == Kind.ORDINAL;
        int cost = distance + between(from, to, rank ? RANK_ACROSS_COMMA : ACROSS_COMMA);
        cost += after && scene.hasSyntax("and", from, to) ? ACROSS_AND : 0;
        cost += after && !rank && isOfTheNext(figure, cue) ? OF_THE_NEXT : 0;
        boolean far = after && distance > NEXT_TO && figure.kind() != Kind.ORDINAL;
        return far ? cost + AFTER : cost + (after ? 1 : 0);
    }

    /** "Exports came to 12 billion, imports to 9": what a sign parts from the figure before leads to the one after it. */
    private boolean isOfTheNext(Mention figure, Cue cue) {
        return (scene.hasComma(figure.to(), cue.from()) || scene.signBetween(":", figure.to(), cue.from()) >= 0)
                && figures.stream()
                        .anyMatch(next -> next.kind() != Kind.ORDINAL
                                && next.from() >= figure.to()
                                && next.to() >= cue.to()
                                && next.from() - cue.to() <= LEADING
                                && !scene.hasComma(cue.to(), next.from()));
    }

    /** Whether a bracket opens or closes in a stretch that has not its other half: what it holds is told aside. */
    private boolean isBracketed(int from, int to) {
        int open = 0;
        int least = 0;
        for (int at = from; at < to; at++) {
            open += scene.annotated().token(at).is("(") ? 1 : 0;
            open -= scene.annotated().token(at).is(")") ? 1 : 0;
            least = Math.min(least, open);
        }
        return open != 0 || least < 0;
    }

    private int between(int from, int to, int comma) {
        int cost = 0;
        for (int at = from; at < to; at++) {
            cost += scene.annotated().token(at).is(",") ? comma : 0;
        }
        cost += (int) figures.stream()
                        .filter(other -> other.from() >= from && other.to() <= to)
                        .count()
                * ACROSS_FIGURE;
        cost += isBracketed(from, to) ? ACROSS_BREAK : 0;
        cost += from < to && scene.hasSyntax("break", from, to) ? ACROSS_BREAK : 0;
        return cost + (from < to && scene.hasSyntax("stop", from, to) ? ACROSS_STOP : 0);
    }
}
