package org.dragoman.reader.record.indicator;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.dragoman.reader.scene.Flow;
import org.jspecify.annotations.Nullable;

/** Tells which way a figure runs between two sides. */
final class SideDirections {
    private SideDirections() {}

    /** The sides of the figure before, the same way or turned, as the words beside this one have it. */
    static Sides sameOrReversed(@Nullable Side known, Measure measure, Sides earlier, Flow flow) {
        String from = earlier.from();
        String to = earlier.to();
        if (from == null || to == null) {
            return earlier;
        }
        boolean turned = known == null ? flow != measure.flow() && flow != Flow.MUTUAL : isTurned(known, measure, from);
        return turned
                ? Sides.directed(to, from, earlier.score(), earlier.why())
                : Sides.directed(from, to, earlier.score(), earlier.why());
    }

    private static boolean isTurned(Side known, Measure measure, String from) {
        boolean sends = sends(known.role(), measure.flow());
        return sends != known.code().equals(from);
    }

    /** Whether who has a role sends what is counted. */
    static boolean sends(SideRole role, Flow flow) {
        return switch (role) {
            case SOURCE -> true;
            case TARGET -> false;
            case WITH -> flow == Flow.RECEIVED;
            default -> flow != Flow.RECEIVED;
        };
    }

    /** A known pair with the direction that the role of one of them gives. */
    static Sides oriented(@Nullable Side known, Measure measure, Sides pair, Mention figure) {
        if (known == null || measure.flow() == Flow.MUTUAL) {
            return pair.undirected();
        }
        String other = pair.other(known.code());
        return other == null ? pair.undirected() : pair(known, other, measure, figure, pair.score(), pair.why());
    }

    /** The sides of one who is known and another. */
    static Sides pair(Side known, String other, Measure measure, Mention figure, double score, String why) {
        if (measure.flow() == Flow.MUTUAL) {
            return Sides.mutual(known.code(), other, score, why);
        }
        if (figure.kind() == Kind.ORDINAL) {
            boolean isRanked = known.role() == SideRole.SUBJECT;
            return isRanked
                    ? RankedSides.ranks(known.code(), other, measure, score)
                    : RankedSides.ranks(other, known.code(), measure, score);
        }
        return sends(known.role(), measure.flow())
                ? Sides.directed(known.code(), other, score, why)
                : Sides.directed(other, known.code(), score, why);
    }
}
