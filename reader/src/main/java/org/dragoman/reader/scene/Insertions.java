package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one sentence puts between its subject and the verb, as between two commas: "A, which borders B, signed an accord
 * with C". It tells of the subject, and whoever it names has no part in what the verb tells.
 */
public final class Insertions {
    /** Tokens of the longest one. */
    private static final int LONGEST = 40;
    /** Tokens before the subject of a sentence, and before it with its articles. */
    private static final int ARTICLES = 2;

    private static final int FARTHEST = 6;

    /** The parts of frames that tell acts without being triggers. */
    private static final Set<String> ACTS = Set.of("change", "promise");

    private final Scene scene;
    private final List<Insertion> all = new ArrayList<>();

    Insertions(Scene scene) {
        this.scene = scene;
        if (scene.hasComma(0, scene.size()) && !scene.isQuestion()) {
            for (ActorGroup group : scene.groups()) {
                if (group.from() - scene.start() > FARTHEST) {
                    break;
                }
                Insertion found = behind(group);
                if (found != null) {
                    all.add(found);
                }
            }
        }
    }

    /**
     * What is put between two commas.
     *
     * @param subject whom it tells of
     * @param from the comma that opens it
     * @param to the token after the comma that closes it
     */
    record Insertion(ActorGroup subject, int from, int to) {
        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    /** The one right before a token where a verb begins; null for none. */
    @Nullable Insertion endingAt(int token) {
        return all.stream().filter(one -> one.to == token).findFirst().orElse(null);
    }

    /** Whether exactly one of two tokens stands in an insertion, so that neither belongs to what is told at the other. */
    public boolean part(int one, int other) {
        for (Insertion insertion : all) {
            if (insertion.holds(one) != insertion.holds(other)) {
                return true;
            }
        }
        return false;
    }

    /** The same of a group and a token; whom an insertion tells of has part in what is told within it. */
    public boolean part(ActorGroup group, int token) {
        for (Insertion insertion : all) {
            boolean inside = insertion.holds(token);
            if (insertion.holds(group.from()) != inside && !(inside && insertion.subject == group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date stands within an insertion that is a clause of its own, and a token outside it. */
    boolean partsDate(Mention date, int token) {
        return all.stream()
                .anyMatch(insertion -> insertion.holds(date.from()) && !insertion.holds(token) && isClause(insertion));
    }

    private boolean isClause(Insertion insertion) {
        return isRelative(insertion.from + 1)
                || scene.hasSyntax("auxiliary", insertion.from, insertion.to)
                || scene.triggers().stream().anyMatch(trigger -> trigger.isVerb() && insertion.holds(trigger.from()));
    }

    private @Nullable Insertion behind(ActorGroup subject) {
        int open = subject.to();
        boolean opens = open + 1 < scene.size()
                && scene.annotated().token(open).is(",")
                && Arguments.canAct(subject)
                && scene.governor(subject.from()) == null
                && isFirst(subject)
                && (isRelative(open + 1) || !beginsPredicate(open + 1))
                && !isState(open + 1);
        for (int close = open + 2; opens && close < Math.min(scene.size() - 1, open + LONGEST); close++) {
            if (scene.annotated().token(close).is(",") && beginsPredicate(close + 1)) {
                return new Insertion(subject, open, close + 1);
            }
        }
        return null;
    }

    /** Whether a group begins the sentence, or what follows the words that introduce it. */
    private boolean isFirst(ActorGroup subject) {
        int start = subject.from();
        Cue skip = scene.syntaxEndingAt("skip", start);
        start = skip == null ? start : skip.from();
        return start >= scene.start() && start - scene.start() <= ARTICLES;
    }

    private boolean isRelative(int token) {
        return Stream.of("who", "whose", "relative")
                .flatMap(part -> scene.syntax(part).stream())
                .anyMatch(cue -> cue.from() == token);
    }

    /** "Like A, B has done so": whether a state begins anew at a token. */
    private boolean isState(int token) {
        return scene.annotated().startingAt(Kind.COUNTRY, token).stream()
                .anyMatch(mention ->
                        mention.value() instanceof Actor.Country country && country.use() != Actor.Country.Use.DEMONYM);
    }

    private boolean beginsPredicate(int token) {
        return scene.predicates().surelyBeginAt(token) || isAct(afterDates(token));
    }

    /** Whether a verb by which an accord or a partnership comes about, or something is promised, stands at a token. */
    private boolean isAct(int token) {
        return scene.cues().stream().anyMatch(cue -> cue.from() == token && ACTS.contains(cue.part()));
    }

    private int afterDates(int token) {
        int at = token;
        for (Mention date : scene.annotated().startingAt(Kind.DATE, token)) {
            at = Math.max(at, date.to());
        }
        return at;
    }
}
