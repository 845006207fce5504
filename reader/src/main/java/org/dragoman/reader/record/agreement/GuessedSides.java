package org.dragoman.reader.record.agreement;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Pairs;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;

/**
 * Tells which sides of a text are an idle guess. Who signed it is often not said where it is spoken of again; in a story of
 * two countries it is those two, in one that goes from country to country it may be anybody, or a union and its employer.
 */
final class GuessedSides {
    /** Below which a sentence does not name both of a pair. */
    private static final double GUESSED = 0.78;
    /** A country has so many accords of a kind with others altogether, and not with one of them. */
    private static final int WITH_ALL = 10;

    private GuessedSides() {}

    /** Whether only the story lets one guess at a pair, and the story is not about them. */
    static boolean isIdle(Sight sight, Cue trigger, Pairs.Pair pair) {
        if (pair.score() >= GUESSED) {
            return false;
        }
        boolean ofOthers = isOfAll(sight.scene(), trigger, pair)
                && sight.discourse().ranking().size() > 2;
        return ofOthers || !isStoryOf(sight, pair) && !isWithMostNamed(sight, trigger, pair);
    }

    /** Whether a story is about a pair: names nobody else, or both often and most. */
    private static boolean isStoryOf(Sight sight, Pairs.Pair pair) {
        return sight.discourse().isOfTwo() && sight.discourse().pair().containsAll(pair.codes());
    }

    /** "A has signed 16 free trade agreements": too many for the one partner that the story tells of, unless they were signed on a visit. */
    private static boolean isOfAll(Scene scene, Cue trigger, Pairs.Pair pair) {
        Integer count = TextNames.count(scene, trigger);
        return count != null
                && pair.codes().stream()
                                .filter(scene.countriesNamed()::contains)
                                .count()
                        == 1
                && count >= WITH_ALL
                && !trigger.setting("form", "").equals("documents")
                && scene.cues(AgreementComposer.TYPE, "occasion").isEmpty();
    }

    /** "A signed an accord" in a story of B: the only country that the clause names, and the one that the story names most. */
    private static boolean isWithMostNamed(Sight sight, Cue trigger, Pairs.Pair pair) {
        Scene scene = sight.scene();
        List<String> named = scene.actors().stream()
                .filter(actor -> !scene.hasSyntax("stop", actor.to(), trigger.from())
                        && !scene.hasSyntax("stop", trigger.to(), actor.from()))
                .map(Scene::countryOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String most = sight.discourse().ranking().get(0);
        return named.size() == 1 && pair.codes().stream().allMatch(code -> named.contains(code) != most.equals(code));
    }
}
