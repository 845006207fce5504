package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Tells where predicates begin in a sentence, by its triggers and by words that only verbs are. */
public final class Predicates {
    private final Scene scene;
    private final SceneCues cues;
    private @Nullable Insertions insertions;

    Predicates(Scene scene, SceneCues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    /** What the sentence puts between its subject and the verb. */
    public Insertions insertions() {
        if (insertions == null) {
            insertions = new Insertions(scene);
        }
        return insertions;
    }

    /** Whether a word that only finite verbs are begins at a token. */
    boolean isFiniteAt(int token) {
        return scene.syntax("finite").stream().anyMatch(cue -> cue.from() == token);
    }

    /** Whether a token is a verb, and no part of a name or date, that shows the future by its form. */
    boolean showsFuture(int at) {
        Token token = scene.annotated().token(at);
        return token.isWord()
                && !token.isCapitalized()
                && !scene.annotated().isCovered(at, Kind.PLACE, Kind.COUNTRY, Kind.PERSON, Kind.DATE)
                && scene.pack().isFuture(token.norm());
    }

    /** Whether a verb trigger begins at a token or after nothing but auxiliaries and dates. */
    private boolean isBeforeVerb(int token) {
        int at = token;
        while (at < scene.size()) {
            int here = at;
            if (scene.triggers().stream().anyMatch(trigger -> trigger.from() == here && !trigger.isNoun())) {
                return true;
            }
            int next = endOfFiller(at);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return false;
    }

    /** Whether a verb of a trigger follows, or at least an auxiliary: what stands before is a subject. */
    boolean beginAt(int token) {
        boolean auxiliary = scene.syntax("auxiliary").stream().anyMatch(cue -> cue.from() == token);
        return auxiliary || isBeforeVerb(token);
    }

    /**
     * The same by more than words that may stand anywhere, such as "today" or "on", in a language whose pack tells the words
     * that only verbs are.
     */
    boolean surelyBeginAt(int token) {
        if (scene.pack().cuesOf(Cue.SYNTAX, "finite") == null) {
            return beginAt(token);
        }
        int at = token;
        while (at < scene.size() && !isFiniteAt(at)) {
            int next = endOfFiller(at);
            if (next == at) {
                return isVerb(at);
            }
            at = next;
        }
        return at < scene.size();
    }

    private boolean isVerb(int token) {
        return scene.triggers().stream().anyMatch(trigger -> trigger.from() == token && trigger.isVerb());
    }

    private int endOfFiller(int token) {
        for (Cue cue : scene.syntax("auxiliary")) {
            if (cue.from() == token) {
                return cue.to();
            }
        }
        List<Mention> dates = scene.annotated().startingAt(Kind.DATE, token);
        return dates.isEmpty() ? token : dates.get(0).to();
    }

    /** Whether a word is part of a date or stands right before it: "the talks of the evening of Monday". */
    private boolean isOfDate(Cue word) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() <= word.to() && word.from() < date.to());
    }

    /** Whether an auxiliary stands in a stretch that can be nothing else there, such as a preposition. */
    public boolean hasFiniteVerb(int from, int to) {
        if (scene.pack().cuesOf(Cue.SYNTAX, "finite") != null) {
            return scene.hasSyntax("finite", from, to);
        }
        return scene.syntax("auxiliary").stream()
                .anyMatch(auxiliary -> auxiliary.overlaps(from, to)
                        && !scene.hasSyntax("skip", auxiliary.from(), auxiliary.to())
                        && !scene.hasSyntax("and", auxiliary.from(), auxiliary.to())
                        && !isOfDate(auxiliary)
                        && cues.governing().stream()
                                .noneMatch(governor -> governor.overlaps(auxiliary.from(), auxiliary.to())));
    }
}
