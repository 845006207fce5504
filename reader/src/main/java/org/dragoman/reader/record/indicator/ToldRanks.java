package org.dragoman.reader.record.indicator;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Rank;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Reads ranks that are told without a word for a place: "nobody buys more from A than B", "4 million, more than from any other
 * country". The wordings name who is {@code ranked} and, where they say it, who ranks ({@code base}); one that names neither
 * is of the figure before it.
 */
final class ToldRanks {
    /** Tokens at most from a figure to what ranks it. */
    private static final int BEHIND = 8;

    private static final double SCORE = 0.9;

    private final Sight sight;
    private final Scene scene;
    private final Periods periods;
    private final CarriedFigures carried;
    private final SideFinder sideFinder;

    ToldRanks(Sight sight, SideFinder sideFinder, Periods periods, CarriedFigures carried) {
        this.sight = sight;
        this.scene = sight.scene();
        this.periods = periods;
        this.carried = carried;
        this.sideFinder = sideFinder;
    }

    /** The ranks that a sentence tells beside its figures. */
    List<Figure> beside(List<Figure> figures) {
        List<Figure> ranks = new ArrayList<>();
        for (Cue cue : Cue.outermost(scene.cues(Measures.FRAME, "unrivalled"))) {
            Figure rank = cue.setting("measure", "").isEmpty() ? ofFigure(cue, figures) : named(cue);
            if (rank != null) {
                ranks.add(rank);
            }
        }
        return ranks;
    }

    private Mention mention(Cue cue) {
        int position = Integer.parseInt(cue.setting("position", "1"));
        return new Mention(Kind.ORDINAL, cue.from(), cue.to(), new Rank(position, null, null, null), cue.rule());
    }

    private @Nullable Figure ofFigure(Cue cue, List<Figure> figures) {
        Figure last = null;
        for (Figure figure : figures) {
            boolean near = figure.to() <= cue.from() && cue.from() - figure.to() <= BEHIND;
            last = near && figure.rank() == null && figure.share() == null ? figure : last;
        }
        boolean between = last != null && last.sides() != null && last.sides().isPair();
        return between && last != null
                ? new Figure(
                        mention(cue),
                        last.measure().ofRank(sight.measures()),
                        last.sides(),
                        last.date(),
                        last.period(),
                        null,
                        null,
                        null)
                : null;
    }

    private @Nullable Figure named(Cue cue) {
        Mention mention = mention(cue);
        MeasureKind kind = sight.measures().named(cue.setting("measure", ""));
        Measure measure = new Measure(kind, kind.flow(), cue, false, SCORE, "the wording of a rank");
        Sides sides = sides(cue, measure, mention);
        Mention date = periods.of(mention);
        Edtf period = date == null ? carried.period(measure) : periods.resolve(date);
        return sides == null ? null : new Figure(mention, measure, sides, date, period, null, null, null);
    }

    private @Nullable Sides sides(Cue cue, Measure measure, Mention mention) {
        Mention ranked = cue.named("ranked");
        Mention base = cue.named("base");
        String first = ranked == null ? null : Scene.countryOf(ranked);
        String second = base == null ? null : Scene.countryOf(base);
        if (ranked == null || first == null || first.equals(second)) {
            return null;
        }
        return second == null
                ? sideFinder.withOther(
                        new Side(ActorGroup.of(ranked), List.of(first), SideRole.SUBJECT), measure, mention)
                : RankedSides.ranks(first, second, measure, 1);
    }
}
