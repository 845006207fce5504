package org.dragoman.reader.record.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.quantity.Rank;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.SceneComposer;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Reads indicators: the figures of relations between states, and ranks. What is promised or aimed at is left to pledges; a
 * figure with no side but its own country counts only where its measure belongs to one country alone.
 */
public final class IndicatorComposer implements SceneComposer {
    private static final int REACH_OF_DOUBT = 12;
    private static final BigDecimal LEAST_MONEY = BigDecimal.valueOf(10_000);
    /** How sure the sides must be of what is mostly counted without saying of whom. */
    private static final double SAID = 0.9;

    private static final double SURE = 0.99;
    private static final double SURE_SHARE = 0.85;

    @Override
    public String frame() {
        return Measures.FRAME;
    }

    @Override
    public Set<String> openers() {
        return Set.of("measure");
    }

    @Override
    public boolean concerns(Scene scene) {
        return Figures.isIn(scene)
                || scene.cues(Measures.FRAME, "measure").stream().anyMatch(IndicatorComposer::isTopic);
    }

    /** The wordings that may give what the figures of the next sentence count. */
    private static List<Cue> topics(Scene scene) {
        return scene.cues(Measures.FRAME, "measure").stream()
                .filter(IndicatorComposer::isTopic)
                .toList();
    }

    private static boolean isTopic(Cue cue) {
        return !cue.setting("measure", "none").equals("none");
    }

    @Override
    public List<Draft> compose(Sight sight) {
        Promises promises = new Promises(sight);
        List<Draft> drafts = new ArrayList<>();
        Figure told = null;
        for (Figure figure : Figures.of(sight)) {
            Sides sides = figure.sides();
            if (sides == null || promises.of(figure) != null || isOutside(sight, figure)) {
                continue;
            }
            Draft draft = draft(sight, figure, sides);
            drafts.add(draft);
            boolean kept = draft.score() >= 0.5 && figure.rank() == null;
            told = kept && !isLookingBack(told, figure) ? figure : told;
        }
        drafts.forEach(draft -> drafts.forEach(other -> shareDirection(draft, other)));
        remember(sight, told);
        Figures.remember(sight, topics(sight.scene()));
        return drafts;
    }

    /** A sum and the rank beside it run the same way: what one says of that, the other need not. */
    private static void shareDirection(Draft said, Draft unsaid) {
        boolean same = Objects.equals(said.get("measure"), unsaid.get("measure"))
                && Objects.equals(said.get("between"), unsaid.get("between"));
        if (same && unsaid.get("from") == null && unsaid.get("to") == null) {
            unsaid.set("from", said.get("from")).set("to", said.get("to"));
        }
    }

    /** "Up from 3 billion a year before": the story goes on with the figure before it. */
    private static boolean isLookingBack(@Nullable Figure told, Figure figure) {
        return told != null
                && told.period() != null
                && figure.period() != null
                && told.measure().name().equals(figure.measure().name())
                && figure.period().lastDay().isBefore(told.period().firstDay());
    }

    private static void remember(Sight sight, @Nullable Figure told) {
        if (told != null && told.sides() != null) {
            Measure measure = told.measure();
            StoryFigures.of(sight)
                    .tell(new Figure.Told(
                            base(StoryFigures.of(sight).told(), told.sides()),
                            measure.kind(),
                            measure.flow(),
                            told.sides(),
                            told.period(),
                            sight.discourse().sentence()));
        }
    }

    /** The country that the story compares several others for: the one that figures told after one another share. */
    private static @Nullable String base(Figure.@Nullable Told before, Sides sides) {
        if (!sides.isPair() || before == null) {
            return sides.isPair() ? null : sides.codes().get(0);
        }
        if (before.base() != null && sides.codes().contains(before.base())) {
            return before.base();
        }
        List<String> shared =
                before.codes().stream().filter(sides.codes()::contains).toList();
        return shared.size() == 1 ? shared.get(0) : null;
    }

    /** Whether it is only forecast or supposed, a mere difference, or neither a value, a rank, a growth nor a share. */
    private static boolean isOutside(Sight sight, Figure figure) {
        Scene scene = sight.scene();
        boolean doubted = scene.cues(Measures.FRAME, "doubt").stream()
                .anyMatch(cue -> cue.to() <= figure.from()
                        && figure.from() - cue.to() <= REACH_OF_DOUBT
                        && (figure.amount() == null || !cue.setting("of", "").equals("growth"))
                        && !scene.annotated().isCovered(cue.from(), Kind.DATE)
                        && !scene.hasSyntax("break", cue.to(), figure.from()));
        boolean difference = scene.cues(Measures.FRAME, "difference").stream()
                .anyMatch(cue -> cue.overlaps(figure.from(), figure.to()));
        boolean oneSided = figure.rank() != null
                && figure.sides() != null
                && !figure.sides().isPair()
                && figure.measure().flow() != Flow.ALONE;
        boolean loneShare = figure.share() != null
                && figure.amount() == null
                && (figure.sides() == null
                        || !figure.sides().isPair()
                        || figure.sides().score() < SURE_SHARE);
        boolean hoped = figure.rank() == null && new Periods(sight, List.of()).isHoped(figure.mention());
        boolean wished = figure.amount() == null
                && figure.rank() == null
                && scene.cues(Promises.FRAME, "wish").stream()
                        .anyMatch(cue -> cue.to() <= figure.from() && figure.from() - cue.to() <= REACH_OF_DOUBT);
        boolean promised = scene.cues(Promises.FRAME, "act").stream()
                .filter(cue -> !cue.setting("counts", "").equals("no"))
                .anyMatch(cue -> cue.from() <= figure.from() && figure.from() - cue.to() <= 1);
        return hoped
                || wished
                || promised
                || doubted
                || difference
                || oneSided
                || loneShare
                || isSmall(sight, figure)
                || isLocal(scene, figure)
                || isAtHome(figure);
    }

    /** What a town or province earns, draws or counts for itself: the sentence names neither its country nor a partner. */
    private static boolean isLocal(Scene scene, Figure figure) {
        Sides sides = figure.sides();
        if (sides == null
                || figure.measure().kind().is(MeasureKind.Trait.TWINNED)
                || sides.isPair() && figure.measure().flow() != Flow.ALONE) {
            return false;
        }
        String code = sides.codes().get(0);
        return !scene.countriesNamed().contains(code)
                && scene.annotated().mentions(Kind.PLACE).stream()
                        .anyMatch(mention -> mention.from() <= figure.from()
                                && code.equals(Scene.countryOf(mention))
                                && !isSeat(scene, mention));
    }

    /** Whether a place can stand for the government that sits there. */
    private static boolean isSeat(Scene scene, Mention mention) {
        return scene.annotated().startingAt(Kind.COUNTRY, mention.from()).stream()
                .anyMatch(country -> country.to() == mention.to());
    }

    /** Students, workers and the like of whom no second country is told, or more than can be in one. */
    private static boolean isAtHome(Figure figure) {
        Amount amount = figure.amount();
        MeasureKind kind = figure.measure().kind();
        if (!kind.is(MeasureKind.Trait.ABROAD) || figure.sides() == null) {
            return false;
        }
        boolean tooMany =
                amount != null && kind.most() != null && amount.value().compareTo(kind.most()) > 0;
        return !figure.sides().isPair() || tooMany;
    }

    /** A handful of people, or money of the text's own country that nothing shows to cross its border. */
    private static boolean isSmall(Sight sight, Figure figure) {
        Amount amount = figure.amount();
        if (amount == null || figure.sides() == null) {
            return false;
        }
        String own = sight.scene().pack().setting("money", "");
        MeasureKind kind = figure.measure().kind();
        boolean few = amount.value().compareTo(kind.least()) < 0
                || figure.mention().kind() == Kind.MONEY && amount.value().compareTo(LEAST_MONEY) < 0;
        boolean unsaid = kind.is(MeasureKind.Trait.STATED)
                && figure.sides().isPair()
                && figure.sides().score() < SAID
                && !isForeign(sight, figure.sides().from());
        boolean homely = amount.unit().equals(own)
                && figure.sides().score() * figure.measure().score() < SURE;
        return few || unsaid || homely;
    }

    /** Whether a country is named in the sentence and is not the text's own. */
    private static boolean isForeign(Sight sight, @Nullable String code) {
        Scene scene = sight.scene();
        return code != null
                && !code.equals(sight.discourse().home())
                && scene.countriesBetween(0, scene.size()).contains(code);
    }

    private static Draft draft(Sight sight, Figure figure, Sides sides) {
        Scene scene = sight.scene();
        Draft draft = new Draft("indicator", scene, figure.measure().name(), scene.text(figure.from(), figure.to()));
        draft.set("measure", figure.measure().name()).set("between", sides.codes());
        draft.set("from", sides.from()).set("to", sides.to());
        // Towns are twinned with those of other countries, whether these are named or not.
        draft.amongStates(figure.measure().kind().is(MeasureKind.Trait.TWINNED));
        Amount amount = figure.amount();
        Rank rank = figure.rank();
        if (amount != null) {
            Amounts.write(draft, amount);
        }
        draft.set("period", figure.period() == null ? null : figure.period().toString());
        if (rank == null) {
            draft.set("growth_percent", Amounts.plain(figure.growth()));
            draft.set("growth_factor", Amounts.plain(figure.factor()));
            draft.set("share_percent", Amounts.plain(figure.share()));
        } else {
            draft.set("rank", field(rank, Outranked.position(sight, figure.mention(), rank)));
        }
        draft.times(figure.measure().score(), figure.measure().why());
        draft.times(sides.score(), sides.why());
        return draft;
    }

    private static Map<String, Object> field(Rank rank, int position) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("position", position);
        if (rank.among() != null) {
            field.put("among", rank.among());
        }
        if (rank.scope() != null) {
            field.put("scope", rank.scope());
        }
        return field;
    }
}
