package org.dragoman.reader.record.indicator;

import org.dragoman.reader.names.Reference;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Tells the sides of a figure by what the words around it say: a pair, an owner, a sender and a receiver. */
final class SaidSides {
    private static final int BESIDE = 4;
    private static final int FAR = 10;
    private static final int NEAR_TOLD = 3;

    private final Sight sight;

    SaidSides(Sight sight) {
        this.sight = sight;
    }

    /** The sides by the roles of the actors around the figure; null where they do not tell. */
    @Nullable Sides of(NearSides near, Measure measure) {
        Side pair = pair(near, measure);
        return switch (measure.flow()) {
            case ALONE -> {
                Side owner =
                        near.first(SideRole.OWNER, SideRole.MODIFIER, SideRole.SUBJECT, SideRole.TARGET, SideRole.WITH);
                yield owner == null ? null : Sides.alone(owner.code(), 1, "it belongs to " + owner.code());
            }
            case MUTUAL -> pair != null ? mutual(pair) : anyTwo(near);
            case SENT -> directed(sender(near), receiver(near), pair);
            case RECEIVED -> directed(origin(near), importer(near), pair);
        };
    }

    /** Two named as a pair; "the two countries" only where no country is named beside, or where it is their trade. */
    private @Nullable Side pair(NearSides near, Measure measure) {
        Side pair = near.nearest(
                near.all().stream().filter(side -> !isFarPair(near, side)).toList(), SideRole.PAIR);
        boolean refers = pair != null && pair.group().first().value() instanceof Reference;
        boolean named =
                near.all().stream().anyMatch(side -> side.role() != SideRole.PAIR && side.role() != SideRole.OTHER);
        return pair != null && refers && named && !isOfMeasure(pair, measure) ? null : pair;
    }

    /** "Trade between the two countries": whoever else the sentence names, the words for the measure name the two. */
    private boolean isOfMeasure(Side pair, Measure measure) {
        Cue cue = measure.cue();
        return cue != null
                && sight.scene().isGoverned(pair.group().from(), "between")
                && pair.group().from() >= cue.from()
                && pair.group().from() - cue.to() <= BESIDE;
    }

    /** Two who are named side by side far behind the figure, and not as those between whom something is. */
    private boolean isFarPair(NearSides near, Side side) {
        boolean between = sight.scene().isGoverned(side.group().from(), "between");
        return side.role() == SideRole.PAIR
                && side.group().from() >= near.figure().to()
                && !(side.group().first().value() instanceof Reference)
                && !between
                && near.distance(side) > (Arguments.canAct(side.group()) ? FAR : BESIDE);
    }

    private Sides mutual(Side pair) {
        Figure.Told told = StoryFigures.of(sight).told();
        String home = sight.discourse().home();
        boolean refers = pair.group().first().value() instanceof Reference;
        boolean strangers = refers && home != null && !pair.codes().contains(home);
        if (strangers
                && told != null
                && told.sides().isPair()
                && told.codes().contains(home)
                && sight.discourse().sentence() - told.sentence() <= NEAR_TOLD) {
            return told.sides().undirected();
        }
        return Sides.mutual(pair.codes().get(0), pair.codes().get(1), 1, "named as a pair");
    }

    private @Nullable Sides directed(@Nullable Side from, @Nullable Side to, @Nullable Side pair) {
        if (from != null && to != null && !from.code().equals(to.code())) {
            double score = from.codes().size() == 1 && to.codes().size() == 1 ? 1 : 0.4;
            return Sides.directed(from.code(), to.code(), score, "from " + from.code() + " to " + to.code());
        }
        return pair == null || isAnybody(pair) ? null : mutual(pair);
    }

    /** "Workers study before they begin": a word for several who need not be the two that the story is about. */
    private boolean isAnybody(Side pair) {
        return pair.group().first().value() instanceof Reference reference
                && reference.target() == Reference.Target.SEVERAL
                && !sight.discourse().isAboutPair();
    }

    private static @Nullable Side sender(NearSides near) {
        return near.first(SideRole.OWNER, SideRole.SOURCE, SideRole.MODIFIER, SideRole.SUBJECT);
    }

    private static @Nullable Side receiver(NearSides near) {
        Side sender = sender(near);
        Side receiver = near.firstOther(sender, SideRole.TARGET, SideRole.WITH);
        if (receiver == null && sender != null && sender.role() != SideRole.SUBJECT) {
            return near.firstOther(sender, SideRole.SUBJECT);
        }
        return receiver;
    }

    private static @Nullable Side origin(NearSides near) {
        Side source = near.first(SideRole.SOURCE, SideRole.WITH);
        Side subject = near.first(SideRole.SUBJECT);
        return source == null && subject != null ? near.firstOther(subject, SideRole.OWNER) : source;
    }

    private static @Nullable Side importer(NearSides near) {
        Side origin = origin(near);
        return near.firstOther(origin, SideRole.OWNER, SideRole.MODIFIER, SideRole.SUBJECT, SideRole.TARGET);
    }

    private static @Nullable Sides anyTwo(NearSides near) {
        Side one = near.first(SideRole.WITH, SideRole.OWNER, SideRole.SUBJECT, SideRole.MODIFIER, SideRole.TARGET);
        if (one == null || one.codes().size() > 1) {
            return null;
        }
        Side other = near.firstOther(
                one, SideRole.OWNER, SideRole.SUBJECT, SideRole.MODIFIER, SideRole.TARGET, SideRole.SOURCE);
        return other == null || other.codes().size() > 1
                ? null
                : Sides.mutual(one.code(), other.code(), 1, one.code() + " with " + other.code());
    }
}
