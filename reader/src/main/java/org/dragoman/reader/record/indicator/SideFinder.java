package org.dragoman.reader.record.indicator;

import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds between whom a figure is and which way it runs: by the roles of the actors in its part of the sentence, else by the
 * figure before it, the rest of the sentence, and what the story spoke of last, each less sure than the one before.
 */
final class SideFinder {
    private static final double FROM_SENTENCE = 0.85;
    /** Tokens at most from an actor to what its apposition counts: the sign and the words for what it is. */
    private static final int APPOSED = 6;

    private final Sight sight;
    private final InTurn inTurn;
    private final SideRoles roles;
    private final SaidSides saidSides;
    private final SidesElsewhere elsewhere;

    SideFinder(Sight sight, List<Mention> figures) {
        this.sight = sight;
        this.inTurn = new InTurn(sight.scene(), figures);
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
        Sides apposed = measure.flow() == Flow.ALONE ? apposed(figure, measure) : null;
        if (apposed != null) {
            return apposed;
        }
        NearSides near = new NearSides(figure, near(figure, measure, zone, before));
        if (figure.kind() == Kind.ORDINAL
                && measure.flow() != Flow.ALONE
                && isOfWorld(figure)
                && !isRankedByAny(near)) {
            return null;
        }
        Sides said = figure.kind() == Kind.ORDINAL ? RankedSides.of(near, measure) : saidSides.of(near, measure);
        if (said != null && (said.isPair() || measure.flow() == Flow.ALONE)) {
            return said;
        }
        return measure.flow() == Flow.ALONE
                ? alone(measure, before)
                : elsewhere.of(near.known(), measure, figure, before);
    }

    /** "More than B, the largest economy of the region": what an apposition says is of the one right before it. */
    private @Nullable Sides apposed(Mention figure, Measure measure) {
        int start = measure.cue() == null
                ? figure.from()
                : Math.min(figure.from(), measure.cue().from());
        ActorGroup last = null;
        for (ActorGroup group : sight.scene().groups()) {
            last = group.to() < start ? group : last;
        }
        List<String> codes = last == null ? List.of() : sight.pairs().codes(last);
        boolean beside = last != null
                && start - last.to() <= APPOSED
                && isSign(sight.scene().annotated().token(last.to()))
                && !(last.first().value() instanceof Actor.Person);
        return beside && codes.size() == 1 ? Sides.alone(codes.get(0), 1, "an apposition of " + codes.get(0)) : null;
    }

    private static boolean isSign(Token token) {
        return token.is(",") || token.is("-");
    }

    /** Whether a rank is said to hold in all the world. */
    private boolean isOfWorld(Mention figure) {
        return sight.scene().cues(Measures.FRAME, "world").stream()
                .anyMatch(cue -> cue.overlaps(figure.from(), figure.to()));
    }

    /** Whether somebody stands where one stands who ranks another: "B's largest supplier". */
    private static boolean isRankedByAny(NearSides near) {
        return near.first(SideRole.OWNER, SideRole.MODIFIER, SideRole.SOURCE) != null;
    }

    private List<Side> near(Mention figure, Measure measure, Zone zone, @Nullable Figure before) {
        List<Side> around = inTurn.shared(roles.of(figure, measure, zone.from(), zone.to()), figure);
        return bracketed(around, figure).stream()
                .map(side -> before != null && isTurned(side, figure, before) ? asSubject(side) : side)
                .filter(side -> before == null
                        || !roles.isScope(side.group(), before.mention()) && !isOfFigureBefore(side, measure, before))
                .toList();
    }

    /** "5 billion, ahead of A with 4": whom a figure before is held against has the next one itself. */
    private static boolean isTurned(Side side, Mention figure, Figure before) {
        int apart = figure.from() - side.group().to();
        return side.role() == SideRole.OTHER
                && side.codes().size() == 1
                && before.to() <= side.group().from()
                && apart >= 0
                && apart <= 1;
    }

    private static Side asSubject(Side side) {
        return new Side(side.group(), side.codes(), SideRole.SUBJECT);
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
