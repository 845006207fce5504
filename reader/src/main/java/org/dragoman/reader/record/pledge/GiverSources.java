package org.dragoman.reader.record.pledge;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.record.indicator.Measures;
import org.dragoman.reader.record.indicator.Promises;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Finds whose money an amount is, where that is said right behind it: "5 million from X", "5 million of X funding". */
final class GiverSources {
    private static final int NEXT_TO = 4;
    /** Tokens from an amount to the state whose it is, a noun and "of" between them: "a 5 million package of X funding". */
    private static final int NOUN_BETWEEN = 2;

    private final Scene scene;

    GiverSources(Scene scene) {
        this.scene = scene;
    }

    /** "$150 billion of X-ish investment", "of X funding": whose it is stands before the noun for it. */
    @Nullable ActorGroup adjectiveAfter(Mention amount) {
        for (ActorGroup group : scene.groups()) {
            int gap = group.from() - end(amount);
            int toNoun = scene.cues(Promises.FRAME, "sort").stream()
                    .filter(cue -> cue.from() >= group.to())
                    .mapToInt(cue -> cue.from() - group.to())
                    .min()
                    .orElse(NEXT_TO);
            boolean near = gap >= 0 && gap <= NEXT_TO && toNoun <= 2;
            if (near && (Givers.isAdjective(group) || gap <= NOUN_BETWEEN && toNoun == 0 && isStateOf(group))) {
                return group;
            }
        }
        return null;
    }

    /** Where an amount ends, with the same sum in other money that follows it in brackets. */
    int end(Mention amount) {
        return scene.annotated().mentions(Kind.MONEY).stream()
                .filter(other -> other.from() == amount.to() + 1 && isInBracket(other))
                .mapToInt(other -> other.to() + 1)
                .findFirst()
                .orElse(amount.to());
    }

    private boolean isStateOf(ActorGroup group) {
        boolean state =
                group.first().value() instanceof Actor.Country || group.first().value() instanceof Actor.Body;
        boolean governed = scene.isGoverned(group.from(), "of") || scene.isGoverned(group.from(), "in");
        return state && governed && group.members().size() == 1;
    }

    /** "$649 million from X": the word between; null where none stands right after the amount. */
    @Nullable Cue sourceAfter(Mention amount) {
        for (Cue cue : scene.cues(Measures.FRAME, "source")) {
            boolean near = cue.from() >= end(amount) && cue.from() - end(amount) <= 1;
            boolean name = cue.to() < scene.size() && (groupAfter(cue) != null || isUnknownName(cue.to()));
            if (near && name) {
                return cue;
            }
        }
        return null;
    }

    @Nullable ActorGroup groupAfter(Cue cue) {
        for (ActorGroup group : scene.groups()) {
            boolean governed = group.from() >= cue.to()
                    && group.from() - cue.to() <= NEXT_TO
                    && scene.isOnlySkipped(cue.to(), group.from());
            boolean country = !(group.first().value() instanceof Actor.Person);
            if (governed && country) {
                return group;
            }
        }
        return null;
    }

    boolean isInBracket(Mention amount) {
        return amount.from() > 0 && scene.annotated().token(amount.from() - 1).is("(");
    }

    /** Whether a word is a name that nobody knows. */
    boolean isUnknownName(int token) {
        return token > 0
                && scene.annotated().token(token).isCapitalized()
                && !scene.annotated().isCovered(token, Kind.DATE)
                && scene.cues().stream()
                        .noneMatch(cue -> (cue.frame().equals(Cue.SYNTAX) || cue.is(Promises.FRAME, "filler"))
                                && cue.from() <= token
                                && token < cue.to());
    }
}
