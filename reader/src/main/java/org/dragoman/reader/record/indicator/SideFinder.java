package org.dragoman.reader.record.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.scene.Scene;
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
    /** Tokens at most before a rank that a sentence opens with, and of what it says before its subject. */
    private static final int OPENING = 2;

    private static final int BESIDE = 2;

    private static final int LONGEST = 16;

    private final Sight sight;
    private final InTurn inTurn;
    private final SideRoles roles;
    private final SaidSides saidSides;
    private final SidesElsewhere elsewhere;

    SideFinder(Sight sight, InTurn inTurn) {
        this.sight = sight;
        this.inTurn = inTurn;
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
        Sides twinned = measure.kind().is(MeasureKind.Trait.TWINNED) ? ofPlace(figure) : null;
        if (twinned != null) {
            return twinned;
        }
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

    /** The sides of a figure of which one is known and the other is told elsewhere; null where nothing tells it. */
    @Nullable Sides withOther(Side known, Measure measure, Mention figure) {
        return elsewhere.of(known, measure, figure, null);
    }

    /** "The town has ties with 48 foreign cities": of the country of the place alone, where no other is named. */
    private @Nullable Sides ofPlace(Mention figure) {
        Scene scene = sight.scene();
        boolean foreign = scene.cues(Measures.FRAME, "foreign").stream()
                .anyMatch(cue -> cue.to() >= figure.from() && cue.from() - figure.to() <= APPOSED);
        String home = scene.annotated().mentions(Kind.PLACE).stream()
                .filter(place -> place.to() <= figure.from())
                .map(Scene::countryOf)
                .filter(code -> code != null)
                .findFirst()
                .orElse(sight.discourse().home());
        int near = Math.min(scene.size(), figure.to() + BESIDE);
        boolean other = scene.countriesBetween(0, near).stream().anyMatch(code -> !code.equals(home));
        return foreign && home != null && !other ? Sides.alone(home, FROM_SENTENCE, "towns of " + home) : null;
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
                .map(side -> before != null && isTurned(side, figure, before) || isRankedAhead(side, figure)
                        ? asSubject(side)
                        : side)
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

    /** "The second supplier of the country after its neighbour, A is losing ground": what a rank opens with is ranked. */
    private boolean isRankedAhead(Side side, Mention figure) {
        int comma = signBefore(side.group().from(), figure.to());
        boolean ahead = figure.kind() == Kind.ORDINAL
                && figure.from() <= OPENING
                && comma > figure.to()
                && comma - figure.to() <= LONGEST
                && sight.scene().annotated().token(comma).is(",");
        return ahead
                && side.role() == SideRole.OTHER
                && side.codes().size() == 1
                && sight.scene().groups().stream()
                        .noneMatch(group -> group.from() > comma
                                && group.to() <= side.group().from());
    }

    /** The token before what begins at another, and before articles and the like that lead to it. */
    private int signBefore(int token, int least) {
        int at = token - 1;
        while (at > least && sight.scene().syntaxEndingAt("skip", at + 1) != null) {
            at--;
        }
        return at;
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

    /** "A's partners are X (13 billion)": the figure in the bracket is of the one right before it, and of whoever owns them all. */
    private List<Side> bracketed(List<Side> near, Mention figure) {
        int open = figure.from() - 1;
        if (open < 0 || !sight.scene().annotated().token(open).is("(")) {
            return near;
        }
        Side own = near.stream()
                .filter(side -> side.group().to() == open)
                .findFirst()
                .orElseGet(() -> member(open));
        if (own == null) {
            return near;
        }
        List<Side> kept = new ArrayList<>();
        near.stream()
                .filter(side -> side.role() == SideRole.OWNER
                        && side.group().to() <= own.group().from())
                .forEach(kept::add);
        kept.add(own.codes().size() == 2 ? own : asSubject(own));
        return kept;
    }

    /** The country of a list that ends at a token: "X (13 billion), Y (12 billion) and Z". */
    private @Nullable Side member(int end) {
        return sight.scene().groups().stream()
                .filter(group -> group.from() < end && end <= group.to())
                .flatMap(group -> group.members().stream())
                .filter(member -> member.to() == end && Scene.countryOf(member) != null)
                .map(ActorGroup::of)
                .map(group -> new Side(group, sight.pairs().codes(group), SideRole.SUBJECT))
                .filter(side -> side.codes().size() == 1)
                .findFirst()
                .orElse(null);
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
