package org.dragoman.reader.record.pledge;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.record.indicator.Figure;
import org.dragoman.reader.record.indicator.Figures;
import org.dragoman.reader.record.indicator.Measures;
import org.dragoman.reader.record.indicator.Promises;
import org.dragoman.reader.record.indicator.Sides;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Reads what sides aim at: trade, investment or something else to reach an amount. */
final class PledgeTargets {
    private static final String OTHER = "other";
    private static final String INVESTMENT = "investment-target";
    private static final int REACH_OF_WISH = 10;
    private static final int BESIDE = 4;
    private static final int NEXT_TO = 6;
    private static final double UNSAID = 0.6;
    private static final double OTHER_TARGET = 0.8;
    private static final double LEAST_OF_TRADE = 0.6;

    private final Sight sight;
    private final List<Figure> figures;
    private final Promises promises;

    PledgeTargets(Sight sight, List<Figure> figures, Promises promises) {
        this.sight = sight;
        this.figures = figures;
        this.promises = promises;
    }

    /** The targets that an amount states: one, or two where it is of two measures; none where it is no target. */
    List<Draft> read(Cue cue, Mention mention) {
        Figure figure = figureOf(mention);
        if (figure == null && mention.kind() == Kind.MONEY) {
            return ofTrade(cue, mention);
        }
        Sides sides = figure == null || isTariff(mention) ? null : sides(cue, figure);
        if (figure == null
                || sides == null
                || isAtHome(mention)
                || figure.measure().flow() == Flow.ALONE) {
            return List.of();
        }
        if (isFactor(mention) && (hasAmountBeside(mention) || isOfAid(figure))) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (String what : whats(mention, figure)) {
            if (what.equals(OTHER) || !isCount(mention)) {
                drafts.add(target(cue, mention, figure, sides, what));
            }
        }
        return drafts;
    }

    /** Whether it is money of the text's own country in a sentence that names no two sides: a plan of that country alone. */
    private boolean isAtHome(Mention mention) {
        return mention.value() instanceof Amount amount
                && amount.unit().equals(sight.scene().pack().setting("money", ""))
                && sight.scene().countriesNamed().size() < 2;
    }

    /** Whether it counts persons or things: neither trade nor investment is measured in those. */
    private boolean isCount(Mention mention) {
        return mention.kind() == Kind.QUANTITY && !isFactor(mention);
    }

    /** A sum that two sides aim at by a date without a word for what it counts is their trade. */
    private List<Draft> ofTrade(Cue cue, Mention mention) {
        Discourse discourse = sight.discourse();
        boolean rivalled = sight.scene().cues(Measures.FRAME, "measure").stream()
                .anyMatch(other -> other.setting("measure", "none").equals("none"));
        List<String> pair = discourse.pair();
        boolean far = mention.from() - cue.to() > NEXT_TO;
        boolean given = !sight.scene().cues(PledgeComposer.TYPE, "sort").isEmpty();
        if (given || rivalled || far || pair.size() != 2 || !discourse.isTold(pair.get(0), pair.get(1))) {
            return List.of();
        }
        Draft draft = new Draft(PledgeComposer.TYPE, sight.scene(), cue);
        draft.set("by", pair.stream().sorted().toList()).set("what", "trade-target");
        PledgeComposer.write(draft, mention);
        new Deadlines(sight).write(draft, cue, mention);
        boolean dated = draft.get("deadline") != null;
        return dated ? List.of(draft.times(UNSAID, "nothing says what the sum counts")) : List.of();
    }

    /** Between whom the figure is; else the two who are the subject of the aim. */
    private @Nullable Sides sides(Cue cue, Figure figure) {
        Sides said = figure.sides();
        if (said != null && said.isPair()) {
            return said;
        }
        ActorGroup subject = new Givers(sight).subject(cue);
        List<String> codes = subject == null ? List.of() : sight.pairs().codes(subject);
        return codes.size() == 2 ? Sides.mutual(codes.get(0), codes.get(1), 1, "they aim at it together") : null;
    }

    /** The figure that an amount is; a rate or a factor that is none belongs to the figure before it. */
    private @Nullable Figure figureOf(Mention mention) {
        Figure found = PledgeComposer.figureAt(figures, mention);
        if (found != null || mention.kind() == Kind.MONEY) {
            return found;
        }
        for (Figure figure : figures) {
            found = figure.to() <= mention.from() ? figure : found;
        }
        return found;
    }

    private static boolean isFactor(Mention mention) {
        return mention.value() instanceof Amount amount && amount.factor();
    }

    /** "To double trade, to 100 billion": the amount says it all. */
    private boolean hasAmountBeside(Mention factor) {
        return Figures.mentions(sight).stream()
                .anyMatch(other ->
                        other.kind() == Kind.MONEY && other.from() >= factor.to() && isTarget(promises.of(other)));
    }

    /** What one gives the other, and no aim of both: a promise of that one. */
    private static boolean isOfAid(Figure figure) {
        return figure.measure().name().equals("aid");
    }

    private static boolean isTarget(@Nullable Cue cue) {
        return cue != null && cue.part().equals("target");
    }

    /** What the target is for; a factor or a rate may be for two: "double trade and investment". */
    private List<String> whats(Mention mention, Figure figure) {
        Cue beside = mention.kind() == Kind.MONEY ? null : besideFactor(mention);
        Cue measure = beside == null ? figure.measure().cue() : beside;
        String first = targetOf(sight, beside == null ? figure.measure().name() : beside.setting("measure", "none"));
        List<String> whats = new ArrayList<>(List.of(first));
        if (measure != null && mention.kind() != Kind.MONEY) {
            for (Cue other : sight.scene().cues(Measures.FRAME, "measure")) {
                String what = targetOf(sight, other.setting("measure", "none"));
                if (!what.equals(OTHER) && !whats.contains(what) && isJoined(measure, other)) {
                    whats.add(what);
                }
            }
        }
        return whats;
    }

    /** "To double investment": what stands right after the factor. */
    private @Nullable Cue besideFactor(Mention mention) {
        return isFactor(mention)
                ? sight.scene().cues(Measures.FRAME, "measure").stream()
                        .filter(cue -> cue.from() >= mention.to() && cue.from() - mention.to() <= BESIDE)
                        .filter(cue -> !cue.setting("measure", "none").equals("none"))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private boolean isJoined(Cue one, Cue other) {
        Cue left = one.from() < other.from() ? one : other;
        Cue right = left.equals(one) ? other : one;
        return right.from() >= left.to()
                && right.from() - left.to() <= BESIDE
                && sight.scene().hasSyntax("and", left.to(), right.from());
    }

    private Draft target(Cue cue, Mention mention, Figure figure, Sides sides, String what) {
        Draft draft = new Draft(PledgeComposer.TYPE, sight.scene(), cue);
        String wisher = wisher(cue, sides);
        String investor = what.equals(INVESTMENT) ? investor(cue, sides) : null;
        draft.set("by", wisher != null ? List.of(wisher) : investor != null ? List.of(investor) : sides.codes());
        if (investor != null) {
            draft.set("to", sides.other(investor));
        }
        if (wisher != null) {
            draft.set("to", sides.other(wisher)).status(Status.PROPOSED);
        }
        draft.set("what", what);
        PledgeComposer.write(draft, mention);
        new Deadlines(sight).write(draft, cue, mention);
        draft.times(figure.measure().score(), figure.measure().why());
        boolean trade = !what.equals(OTHER);
        draft.times(trade ? Math.max(LEAST_OF_TRADE, sides.score()) : sides.score(), sides.why());
        return trade ? draft : draft.times(OTHER_TARGET, "a target for something else than trade");
    }

    /** "X announced an investment target of 5 billion in Y": the one that will invest, where it alone tells of the aim. */
    private @Nullable String investor(Cue cue, Sides sides) {
        ActorGroup subject = new Givers(sight).subject(cue);
        List<String> codes = subject == null ? List.of() : sight.pairs().codes(subject);
        return codes.size() == 1 && codes.get(0).equals(sides.from()) ? sides.from() : null;
    }

    /** Whether a percentage stands in a sentence about something that is no measure between states, such as tariffs. */
    private boolean isTariff(Mention mention) {
        return mention.kind() == Kind.PERCENT
                && sight.scene().cues(Measures.FRAME, "measure").stream()
                        .anyMatch(cue -> cue.setting("measure", "").equals("none"));
    }

    /** Code of what is aimed at, by what the amount measures. */
    static String targetOf(Sight sight, String measure) {
        String target = sight.measures().named(measure).target();
        return target == null ? OTHER : target;
    }

    /** The one side that only wants the target; null where both agree on it. */
    private @Nullable String wisher(Cue cue, Sides sides) {
        for (Cue wish : sight.scene().cues(PledgeComposer.TYPE, "wish")) {
            if (wish.from() <= cue.to() && cue.from() - wish.to() <= REACH_OF_WISH) {
                Argument subject = sight.arguments().subject(wish);
                List<String> codes = subject == null ? List.of() : sight.pairs().codes(subject.group());
                if (codes.size() == 1 && sides.codes().contains(codes.get(0))) {
                    return codes.get(0);
                }
            }
        }
        return null;
    }
}
