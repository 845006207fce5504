package org.dragoman.reader.scene;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.token.Token;

/** Tells where the phrase of a noun is over because the clause says who does something, with whom or where. */
final class PhraseBounds {
    /** Articles and the like between a preposition and somebody. */
    private static final int MOST_SKIPPED = 4;

    private final Scene scene;

    PhraseBounds(Scene scene) {
        this.scene = scene;
    }

    /** Whether a phrase that has come so far ends before a token. */
    boolean isOne(int at) {
        return isPastVerb(at) || isBeforeSubject(at) || isAndOfClause(at) || leadsToActor(at) || leadsToCity(at);
    }

    /** "At the meeting, A and B affirmed": a comma before those who do something. */
    private boolean isBeforeSubject(int at) {
        return scene.annotated().token(at).is(",")
                && scene.groups().stream()
                        .anyMatch(group -> isReached(at + 1, group.from())
                                && group.to() < scene.size()
                                && (isPastVerb(group.to()) || scene.predicates().isFiniteAt(group.to())));
    }

    /** "Under the working group and through": "and" that joins two things told of the clause, and not two words of the name. */
    private boolean isAndOfClause(int at) {
        return scene.syntax("and").stream()
                .anyMatch(and -> and.from() == at
                        && Stream.of("preposition", "with", "by")
                                .flatMap(part -> scene.syntax(part).stream())
                                .anyMatch(cue -> cue.from() == and.to() && !isInsideWord(cue.from())));
    }

    /** Whether a word has the ending of the past and stands right after a noun or name, so that a verb it is. */
    private boolean isPastVerb(int at) {
        List<String> endings = scene.pack().pastEndings();
        Token token = scene.annotated().token(at);
        if (at == 0 || endings.isEmpty() || !token.isWord() || token.isCapitalized()) {
            return false;
        }
        String word = token.norm();
        boolean past =
                endings.stream().anyMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending));
        return past
                && scene.annotated().token(at - 1).isWord()
                && scene.cues().stream()
                        .noneMatch(cue -> cue.frame().equals(Cue.SYNTAX) && cue.from() <= at - 1 && at - 1 < cue.to());
    }

    /** A preposition that ties the phrase to somebody: "with A", "by the ministers". */
    private boolean leadsToActor(int at) {
        for (String part : List.of("with", "between", "by")) {
            for (Cue cue : scene.syntax(part)) {
                boolean here = cue.from() == at && !isInsideWord(at);
                if (here && scene.groups().stream().anyMatch(group -> isReached(cue.to(), group.from()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A preposition that says in which city something is done; that is no part of its name. */
    private boolean leadsToCity(int at) {
        for (Cue cue : scene.syntax("in")) {
            boolean city = cue.from() == at
                    && scene.annotated().mentions(Kind.PLACE).stream()
                            .anyMatch(mention -> mention.from() == cue.to() && isCity(mention));
            if (city) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCity(Mention mention) {
        return mention.value() instanceof Place place && place.kind() == Place.Kind.CITY;
    }

    /** Part of a longer word that only looks like a preposition. */
    boolean isInsideWord(int token) {
        return scene.syntax("word").stream().anyMatch(cue -> cue.from() <= token && token < cue.to());
    }

    private boolean isReached(int from, int actor) {
        return from <= actor && actor - from <= MOST_SKIPPED && scene.isOnlySkipped(from, actor);
    }
}
