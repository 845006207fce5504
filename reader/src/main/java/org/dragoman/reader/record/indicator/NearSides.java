package org.dragoman.reader.record.indicator;

import java.util.Comparator;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.jspecify.annotations.Nullable;

/**
 * The actors around a figure.
 *
 * @param figure where the figure stands
 * @param all the actors with their roles, in the order of the text
 */
record NearSides(Mention figure, List<Side> all) {
    NearSides {
        all = List.copyOf(all);
    }

    /** The nearest actor of the first of some roles that any has; null where none has one of them. */
    @Nullable Side first(SideRole... wanted) {
        return firstOther(null, wanted);
    }

    /** The same among those who are not {@code excluded}. */
    @Nullable Side firstOther(@Nullable Side excluded, SideRole... wanted) {
        for (SideRole role : wanted) {
            Side found = nearest(
                    all.stream()
                            .filter(side -> excluded == null || !side.code().equals(excluded.code()))
                            .toList(),
                    role);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The nearest of some actors that has a role. */
    @Nullable Side nearest(List<Side> sides, SideRole role) {
        return sides.stream()
                .filter(side -> side.role() == role)
                .min(Comparator.comparingInt(this::distance))
                .orElse(null);
    }

    /** How many tokens stand between an actor and the figure. */
    int distance(Side side) {
        return side.group().to() <= figure.from()
                ? figure.from() - side.group().to()
                : Math.max(0, side.group().from() - figure.to());
    }

    /** The one actor that the words around the figure give for sure. */
    @Nullable Side known() {
        Side side = first(
                SideRole.OWNER, SideRole.SOURCE, SideRole.TARGET, SideRole.WITH, SideRole.MODIFIER, SideRole.SUBJECT);
        return side == null || side.codes().size() > 1 ? null : side;
    }
}
