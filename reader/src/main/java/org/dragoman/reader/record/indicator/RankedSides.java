package org.dragoman.reader.record.indicator;

import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.MeasureKind;
import org.jspecify.annotations.Nullable;

/** Tells who is ranked, and who ranks it. */
final class RankedSides {
    private static final int BESIDE = 4;
    private static final int FAR = 12;

    private RankedSides() {}

    /** "A is the second largest partner of B": A is what is ranked, B is who ranks it. */
    static @Nullable Sides of(NearSides near, Measure measure) {
        Sides flow = flow(near, measure);
        if (flow != null) {
            return flow;
        }
        Side ranked = null;
        Side base = null;
        for (Side side : near.all()) {
            if (side.codes().size() > 1) {
                continue;
            }
            if (side.role() == SideRole.SUBJECT) {
                ranked = ranked == null ? side : ranked;
            } else if (side.role() != SideRole.OTHER && side.role() != SideRole.PAIR) {
                base = base == null || strength(side) > strength(base) ? side : base;
            }
        }
        for (Side side : near.all()) {
            boolean before = side.role() == SideRole.OTHER
                    && side.group().to() <= near.figure().from();
            ranked = ranked == null && before && near.distance(side) <= BESIDE ? side : ranked;
        }
        if (measure.flow() == Flow.ALONE) {
            return ranked == null ? null : Sides.alone(ranked.code(), 1, ranked.code() + " is ranked");
        }
        if (ranked == null || base == null || ranked.code().equals(base.code())) {
            return null;
        }
        return ranks(ranked.code(), base.code(), measure, 1);
    }

    /** "A's investment in B ranks third": what A sends to B is ranked, not A by B. */
    private static @Nullable Sides flow(NearSides near, Measure measure) {
        boolean subject = near.first(SideRole.SUBJECT) != null;
        if (subject || measure.flow() != Flow.SENT) {
            return null;
        }
        Side owner = null;
        Side place = null;
        for (Side side : near.all()) {
            boolean before =
                    side.group().to() <= near.figure().from() && side.codes().size() == 1;
            boolean owns = side.role() == SideRole.OWNER || side.role() == SideRole.MODIFIER;
            owner = before && owns && near.distance(side) <= FAR ? side : owner;
            place = before && owner != null && side.role() == SideRole.TARGET ? side : place;
        }
        return owner == null || place == null || owner.code().equals(place.code())
                ? null
                : Sides.directed(owner.code(), place.code(), 1, "what " + owner.code() + " sends is ranked");
    }

    /** An owner ranks, before a place; a body of states is rather where the rank holds. */
    private static int strength(Side side) {
        int strength = side.role() == SideRole.OWNER ? 2 : 1;
        return side.group().first().kind() == Kind.BODY ? strength - 2 : strength;
    }

    /** The sides of a rank, which way the flow runs: to the market that is ranked, else from the one that is ranked. */
    static Sides ranks(String ranked, String base, Measure measure, double score) {
        String why = ranked + " is ranked by " + base;
        if (measure.flow() == Flow.MUTUAL) {
            return Sides.mutual(ranked, base, score, why);
        }
        boolean market = measure.kind().is(MeasureKind.Trait.MARKET);
        return market ? Sides.directed(base, ranked, score, why) : Sides.directed(ranked, base, score, why);
    }
}
