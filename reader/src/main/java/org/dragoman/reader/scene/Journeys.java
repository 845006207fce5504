package org.dragoman.reader.scene;

import org.jspecify.annotations.Nullable;

/** Tells whose journey has what verbs say as its purpose: "X's trip to A to attend B and pay a visit to C". */
public final class Journeys {
    /** Words besides names between a journey and its purpose. */
    private static final int MOST_BETWEEN = 4;

    private final Sight sight;
    private final Scene scene;

    /** The journeys that a sentence tells of. */
    public Journeys(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
    }

    /** Whoever makes the journey that a verb tells the purpose of; null where it tells none. */
    public @Nullable Argument traveller(Cue verb) {
        for (Cue journey : scene.triggers()) {
            boolean noun = journey.frame().equals("visit") && journey.isNoun() && journey.from() < verb.from();
            if (noun && isPurpose(journey, verb)) {
                return sight.arguments().owner(journey);
            }
        }
        return null;
    }

    private boolean isPurpose(Cue journey, Cue verb) {
        for (Cue to : scene.syntax("to")) {
            boolean inside = to.from() > journey.from() && to.to() <= journey.to();
            boolean soon = to.from() >= journey.to()
                    && scene.plainTokens(journey.to(), to.from()) <= MOST_BETWEEN
                    && !scene.hasVerbBetween(journey.to(), to.from());
            boolean own = to.to() == verb.from() || beginsInfinitive(to) && goesOn(to, verb);
            if ((inside || soon) && to.to() <= verb.from() && own) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsInfinitive(Cue to) {
        return scene.triggers().stream().anyMatch(other -> other.isVerb() && other.from() == to.to());
    }

    /** Whether a verb goes on what an infinitive begins: "to attend A and pay a visit to B". */
    private boolean goesOn(Cue to, Cue verb) {
        boolean and = scene.syntaxEndingAt("and", verb.from()) != null
                || scene.hasSyntax("and", verb.from(), verb.from() + 1);
        return and && !scene.hasSyntax("finite", to.to(), verb.from());
    }
}
