package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that govern its names: prepositions and the like. */
final class Governors {
    /** Words that may stand between a preposition and what it governs. */
    private static final int MOST_SKIPPED = 4;
    /** Letters of a short form of a name. */
    private static final int SHORT_FORM = 3;
    /** Tokens of the name of a town. */
    private static final int LONGEST_TOWN = 5;
    /** Tokens between two countries side by side: a comma, "and", an article. */
    private static final int FAR_IN_LIST = 3;

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
        Cue leaders = leadersBefore(token);
        if (leaders != null) {
            return of(leaders.from());
        }
        Cue town = beforeTown(token);
        if (town != null) {
            return town;
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

    /** "The leaders of A, B and C met": what governs the word for those who lead several countries governs the countries. */
    private @Nullable Cue leadersBefore(int token) {
        return scene.syntax("leaders").stream()
                .filter(cue -> cue.to() == token && cue.setting("met", "").equals("together") && beginsList(token))
                .findFirst()
                .orElse(null);
    }

    /** Whether a country stands at a token and another one right behind it. */
    private boolean beginsList(int token) {
        List<Mention> countries = scene.actors().stream()
                .filter(mention -> mention.kind() == Kind.COUNTRY)
                .toList();
        for (int at = 0; at + 1 < countries.size(); at++) {
            if (countries.get(at).from() == token) {
                return countries.get(at + 1).from() - countries.get(at).to() <= FAR_IN_LIST;
            }
        }
        return false;
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
            String code = isName(country) ? Scene.countryOf(country) : null;
            for (Mention place : scene.annotated().mentions(Kind.PLACE)) {
                if (place.to() == token - 1 && code != null && code.equals(Scene.countryOf(place))) {
                    return place;
                }
            }
        }
        return null;
    }

    /**
     * "Landed in some town, COUNTRY": what governs a town whose name nobody knows governs the country in which it lies. Where a
     * sentence begins so, the country after the comma may as well be its subject.
     */
    private @Nullable Cue beforeTown(int token) {
        boolean country = token > 2
                && scene.annotated().token(token - 1).is(",")
                && scene.annotated().startingAt(Kind.COUNTRY, token).stream().anyMatch(this::isNameAlone);
        int start = token - 1;
        while (country && start > 0 && token - 1 - start < LONGEST_TOWN && isOfTown(start - 1)) {
            start--;
            Cue governor = longestEndingAt(start);
            boolean named = scene.annotated().token(start).isCapitalized()
                    && scene.annotated().token(token - 2).isCapitalized();
            if (governor != null && named && governor.from() > 0) {
                return List.of("in", "to").contains(governor.part()) ? governor : null;
            }
        }
        return null;
    }

    /** Whether a mention is a country's name, no owner of what follows and no short form: those of provinces look the same. */
    private boolean isNameAlone(Mention country) {
        boolean written = country.length() > 1
                || scene.annotated().token(country.from()).norm().length() > SHORT_FORM;
        return written
                && isName(country)
                && scene.syntax("genitive").stream().noneMatch(cue -> cue.from() == country.to());
    }

    private static boolean isName(Mention country) {
        return country.value() instanceof Actor.Country named && named.use() == Actor.Country.Use.NAME;
    }

    private boolean isOfTown(int at) {
        return scene.annotated().token(at).isWord()
                && scene.annotated().mentions().stream()
                        .noneMatch(mention -> mention.from() <= at && at < mention.to());
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
        if (scene.predicates().isFiniteAt(mention.to())) {
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
