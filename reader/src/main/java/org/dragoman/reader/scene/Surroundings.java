package org.dragoman.reader.scene;

import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.jspecify.annotations.Nullable;

/** What stands around a token of one sentence: commas, brackets, articles, auxiliaries, dates, the joints of a list. */
public final class Surroundings {
    /** A filler so many tokens from its verb is far from it. */
    static final int FAR = 14;

    /** Tokens that tell in which house something was. */
    private static final int LONGEST_WHERE = 6;

    private final Scene scene;

    /** What stands around the words of a sentence. */
    public Surroundings(Scene scene) {
        this.scene = scene;
    }

    boolean isBracket(int token) {
        return scene.annotated().token(token).is("(");
    }

    int commas(int from, int to) {
        int commas = 0;
        for (int at = from; at < to; at++) {
            commas += isComma(at) ? 1 : 0;
        }
        return commas;
    }

    /** The first token of the articles and the like that stand right before a token. */
    int beforeArticles(int token) {
        int at = token;
        Cue skip = scene.syntaxEndingAt("skip", at);
        while (skip != null) {
            at = skip.from();
            skip = scene.syntaxEndingAt("skip", at);
        }
        return at;
    }

    boolean isComma(int token) {
        return token >= 0 && scene.annotated().token(token).is(",");
    }

    /** The token before auxiliaries, adverbs and dates that stand right before a verb. */
    public int skipBack(int token) {
        int at = token;
        while (at > 0) {
            Cue auxiliary = scene.syntaxEndingAt("auxiliary", at);
            Mention date = endingAt(Kind.DATE, at);
            if (auxiliary != null) {
                at = auxiliary.from();
            } else if (date != null) {
                Cue preposition = scene.syntaxEndingAt("at-date", date.from());
                at = preposition == null ? date.from() : preposition.from();
            } else {
                return at;
            }
        }
        return at;
    }

    @Nullable Mention endingAt(Kind kind, int token) {
        for (Mention mention : scene.annotated().mentions(kind)) {
            if (mention.to() == token) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a stretch is a comma or "and", perhaps with words of order, articles, dates and places beside it. */
    boolean isListJoint(int from, int to, boolean needsAnd) {
        boolean joint = false;
        int at = from;
        while (at < to) {
            Cue and = longestSyntax("and", at, to);
            int next =
                    and != null ? and.to() : isComma(at) ? at + 1 : isWhereBefore(at, to) ? to : endOfCircumstance(at);
            if (next == at || next > to) {
                return false;
            }
            joint |= and != null || isComma(at) && !needsAnd;
            at = next;
        }
        return joint;
    }

    /** "Received by A, then at the ministry by B": whether all that is left of a joint is in which house it was. */
    private boolean isWhereBefore(int at, int to) {
        boolean governed = Stream.of("with", "by")
                .flatMap(part -> scene.syntax(part).stream())
                .anyMatch(cue -> cue.from() == to);
        return governed
                && to - at <= LONGEST_WHERE
                && scene.syntax("in").stream().anyMatch(in -> in.from() == at && in.to() < to)
                && !scene.hasVerbBetween(at, to)
                && !scene.hasTriggerBetween(at, to)
                && commas(at, to) == 0;
    }

    private @Nullable Cue longestSyntax(String part, int from, int before) {
        Cue found = null;
        for (Cue cue : scene.syntax(part)) {
            if (cue.from() == from && cue.to() <= before && (found == null || cue.to() > found.to())) {
                found = cue;
            }
        }
        return found;
    }

    /** The end of an article, an adverb, a date or a place that begins at a token; the token itself where none does. */
    int endOfCircumstance(int token) {
        int end = token;
        for (Cue cue : scene.cues()) {
            boolean filler = cue.is(Cue.SYNTAX, "skip") || cue.is(Cue.SYNTAX, "auxiliary") || cue.is(Cue.SYNTAX, "in");
            if (cue.from() == token && filler) {
                end = Math.max(end, cue.to());
            }
        }
        for (Mention mention : scene.annotated().startingAt(Kind.DATE, token)) {
            end = Math.max(end, mention.to());
        }
        if (scene.syntaxEndingAt("in", token) != null
                && scene.annotated().token(token).isCapitalized()) {
            end = Math.max(end, endOfName(token));
        }
        for (Mention mention : scene.annotated().mentions(Kind.PLACE)) {
            boolean here = mention.from() <= token && token < mention.to();
            end = here ? Math.max(end, mention.to()) : end;
        }
        return end;
    }

    /** The token after the words with capitals that begin at a token and name no actor: a palace, a street. */
    private int endOfName(int token) {
        int end = token;
        while (end < scene.size()
                && !scene.annotated().isCovered(end, Kind.PERSON, Kind.OFFICE, Kind.COUNTRY)
                && (scene.annotated().token(end).isCapitalized() || end > token && isOfName(end))) {
            end++;
        }
        return end;
    }

    /** Whether a small word goes on a name: one that describes it, or "of" before a place ({@code the Royal palace of X}). */
    private boolean isOfName(int token) {
        boolean word = scene.annotated().token(token).isWord() && token + 1 < scene.size();
        boolean place = scene.syntax("of").stream()
                .anyMatch(cue -> cue.from() <= token && token < cue.to() && beginsPlace(cue.to()));
        boolean plain = scene.cues().stream().noneMatch(cue -> cue.from() <= token && token < cue.to())
                && !scene.hasTriggerBetween(token, token + 1)
                && scene.annotated().token(token - 1).isCapitalized();
        return word && (place || plain);
    }

    private boolean beginsPlace(int token) {
        return token < scene.size()
                && scene.annotated().token(token).isCapitalized()
                && !scene.annotated().isCovered(token, Kind.PERSON, Kind.OFFICE);
    }

    /** Whether a bracket opens in a stretch and does not close there. */
    boolean hasOpenBracket(int from, int to) {
        int open = 0;
        for (int at = from; at < to; at++) {
            open += scene.annotated().token(at).is("(")
                    ? 1
                    : scene.annotated().token(at).is(")") ? -1 : 0;
        }
        return open > 0;
    }

    Argument scored(ActorGroup group, int distance, int from, int to, String why) {
        double score = distance <= FAR ? 1 : 0.85;
        if (scene.hasSyntax("break", from, to)) {
            score *= 0.8;
        }
        return new Argument(group, score, why + (distance > FAR ? ", far from it" : ""));
    }

    /** "In Lima, Peru, A met B": whether a country only says where the place before the comma lies. */
    boolean isWherePlaceLies(ActorGroup group) {
        return group.first().value() instanceof Actor.Country
                && scene.actors().stream()
                        .anyMatch(place -> place.to() == group.from() - 1
                                && place.value() instanceof Place
                                && Objects.equals(Scene.countryOf(place), Scene.countryOf(group.first())));
    }
}
