package org.dragoman.reader.frame;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that govern its names: prepositions and the like. */
final class Governors {
    /** Words that may stand between a preposition and what it governs. */
    private static final int MOST_SKIPPED = 4;

    private final Scene scene;
    private final SceneCues cues;

    Governors(Scene scene, SceneCues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    /** As {@link Scene#governor}. */
    @Nullable Cue of(int token) {
        Mention place = placeBefore(token);
        if (place != null) {
            return of(place.from());
        }
        int end = token;
        for (int skipped = 0; skipped <= MOST_SKIPPED && end > 0; skipped++) {
            Cue found = longestEndingAt(end);
            if (found != null) {
                return isConjunction(found, token) ? null : found;
            }
            Cue skip = scene.syntaxEndingAt("skip", end);
            if (skip == null) {
                return null;
            }
            end = skip.from();
        }
        return null;
    }

    private @Nullable Cue longestEndingAt(int end) {
        Cue found = null;
        for (Cue cue : cues.governing()) {
            if (cue.to() == end
                    && (found == null || cue.match().length() > found.match().length())) {
                found = cue;
            }
        }
        return found;
    }

    /** The place before a comma and the country that it lies in: "to X, COUNTRY" governs both; null where none stands there. */
    private @Nullable Mention placeBefore(int token) {
        if (token < 2 || !scene.annotated().token(token - 1).is(",")) {
            return null;
        }
        for (Mention country : scene.annotated().startingAt(Kind.COUNTRY, token)) {
            String code = Scene.countryOf(country);
            for (Mention place : scene.annotated().mentions(Kind.PLACE)) {
                if (place.to() == token - 1 && code != null && code.equals(Scene.countryOf(place))) {
                    return place;
                }
            }
        }
        return null;
    }

    /** "As X is in Y": a preposition that may open a clause, before somebody of whom a verb says something. */
    private boolean isConjunction(Cue preposition, int token) {
        boolean opens = scene.syntax("conjunction").stream()
                .anyMatch(cue -> cue.from() == preposition.from() && cue.to() == preposition.to());
        return opens
                && scene.actors().stream()
                        .anyMatch(mention -> mention.from() == token
                                && (mention.kind() == Kind.PERSON || mention.kind() == Kind.COUNTRY)
                                && isSubject(mention));
    }

    /** Whether a verb follows somebody, or whoever "and" names beside him: "since X and Y met". */
    private boolean isSubject(Mention mention) {
        if (scene.isBeforeFinite(mention.to())) {
            return true;
        }
        return scene.syntax("and").stream()
                .filter(and -> and.from() == mention.to())
                .anyMatch(and -> scene.actors().stream()
                        .anyMatch(other -> other.from() >= and.to()
                                && other.from() - and.to() <= 1
                                && other.kind() == mention.kind()
                                && isSubject(other)));
    }
}
