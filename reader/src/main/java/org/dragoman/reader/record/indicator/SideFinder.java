package org.dragoman.reader.record.indicator;

import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Finds between whom a figure is and which way it runs: by the roles of the actors in its part of the sentence, else by the
 * figure before it, the rest of the sentence, and what the story spoke of last, each less sure than the one before.
 */
final class SideFinder {
    private static final double FROM_SENTENCE = 0.85;

    private final Sight sight;
    private final SideRoles roles;
    private final SaidSides saidSides;
    private final SidesElsewhere elsewhere;

    SideFinder(Sight sight) {
        this.sight = sight;
        this.roles = new SideRoles(sight);
        this.saidSides = new SaidSides(sight);
        this.elsewhere = new SidesElsewhere(sight, roles);
    }

    /**
     * Where the actors of a figure may stand.
     *
     * @param from first token
     * @param to token after the last
     */
    record Zone(int from, int to) {}

    /** Whom a figure is about; null where that cannot be told. */
    @Nullable Sides of(Mention figure, Measure measure, Zone zone, @Nullable Figure before) {
        NearSides near = new NearSides(figure, near(figure, measure, zone, before));
        Sides said = figure.kind() == Kind.ORDINAL ? RankedSides.of(near, measure) : saidSides.of(near, measure);
        if (said != null && (said.isPair() || measure.flow() == Flow.ALONE)) {
            return said;
        }
        return measure.flow() == Flow.ALONE
                ? alone(measure, before)
                : elsewhere.of(near.known(), measure, figure, before);
    }

    private List<Side> near(Mention figure, Measure measure, Zone zone, @Nullable Figure before) {
        return bracketed(roles.of(figure, measure, zone.from(), zone.to()), figure).stream()
                .filter(side -> before == null
                        || !roles.isScope(side.group(), before.mention()) && !isOfFigureBefore(side, measure, before))
                .toList();
    }

    /** "Sold goods for 3 billion to B and bought 2 billion": B stands before the words for the second figure's measure. */
    private static boolean isOfFigureBefore(Side side, Measure measure, Figure before) {
        return side.role() == SideRole.TARGET
                && measure.cue() != null
                && side.group().from() >= before.to()
                && side.group().to() <= measure.cue().from();
    }

    /** "X (13 billion)": the figure in the bracket is of the one that stands right before it. */
    private List<Side> bracketed(List<Side> near, Mention figure) {
        int open = figure.from() - 1;
        if (open < 0 || !sight.scene().annotated().token(open).is("(")) {
            return near;
        }
        return near.stream()
                .filter(side -> side.group().to() == open)
                .findFirst()
                .map(side -> List.of(
                        side.codes().size() == 2 ? side : new Side(side.group(), side.codes(), SideRole.SUBJECT)))
                .orElse(near);
    }

    private @Nullable Sides alone(Measure measure, @Nullable Figure before) {
        Set<String> codes = roles.codes(measure);
        if (codes.size() == 1) {
            return Sides.alone(codes.iterator().next(), FROM_SENTENCE, "the only country of the sentence");
        }
        Sides told = before == null ? null : before.sides();
        return told != null && told.codes().size() == 1 ? told : null;
    }
}
