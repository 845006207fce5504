package org.dragoman.reader.scene;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;

/**
 * Finds dates that are those of a later act of the sentence, in a clause of its own: "X visited A; on Sunday he met Y", "X visited
 * A, but he met Y on Sunday", "X visited A before meeting Y on Sunday". Where two verbs share a subject ("visited A and met Y on
 * Sunday"), the day may be that of both.
 */
final class LaterClauses {
    /** What can begin a clause that has a subject of its own. */
    private static final List<String> OPENERS = List.of("and", "break", "clause", "stop");
    /** What can begin one that a day opens. */
    private static final List<String> COORDINATORS = List.of("and", "break", "stop");
    /** What begins a clause that is about another time by itself. */
    private static final List<String> BORDERS = List.of("stop", "sequence");
    /** Tokens from the beginning of a clause to its subject: a comma, an article. */
    private static final int TO_SUBJECT = 2;
    /** Tokens from a subject to its verb. */
    private static final int TO_VERB = 3;
    /** Tokens from an act to those whom it is done to. */
    private static final int OBJECTS = 8;
    /** Tokens from a date to the verb that it stands before. */
    private static final int TO_ACT = 6;

    private final Scene scene;

    LaterClauses(Scene scene) {
        this.scene = scene;
    }

    /** Whether a date that stands behind a token is that of an act in a clause which begins between the two. */
    boolean hold(Mention date, int token) {
        for (Cue act : scene.triggers()) {
            boolean later = act.from() >= token && !scene.isInTitle(act);
            if (later
                    && isOf(date, act)
                    && begins(token, Math.min(act.from(), date.from()), act)
                    && isElsewhere(date, act, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(Mention date, Cue act) {
        return act.to() <= date.from()
                ? !scene.hasSyntax("stop", act.to(), date.from())
                : act.from() - date.to() <= TO_ACT
                        && Stream.of("stop", "clause").noneMatch(part -> scene.hasSyntax(part, date.to(), act.to()));
    }

    /**
     * Whether an act has to do with another state than those named before its clause: else it may be a part of what is told there
     * ("visited A; he met A's president on Monday").
     */
    private boolean isElsewhere(Mention date, Cue act, int token) {
        int end = Math.min(scene.size(), date.from() >= act.to() ? date.from() : act.to() + OBJECTS);
        List<String> here = scene.countriesBetween(act.from(), end);
        return here.isEmpty()
                || !scene.countriesBetween(0, Math.min(act.from(), token + OBJECTS))
                        .containsAll(here);
    }

    /** Whether a clause begins behind a token and before an act or its day. */
    private boolean begins(int from, int to, Cue act) {
        boolean border = BORDERS.stream()
                .flatMap(part -> scene.syntax(part).stream())
                .anyMatch(cue -> cue.from() >= from && cue.to() <= to && !isOfThePast(cue));
        if (border && act.isAct() && !act.isNoun()) {
            return true;
        }
        for (int at = from; at < to; at++) {
            int clause = openedAt(at, OPENERS);
            int day = openedAt(at, COORDINATORS);
            boolean comma =
                    scene.canDropSubjects() && scene.annotated().token(at).is(",");
            if (clause >= 0 && hasSubject(clause, act)
                    || day >= 0 && isDate(day, act, TO_ACT)
                    || comma && isDate(at + 1, act, 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfThePast(Cue border) {
        return border.setting("order", "").equals("past");
    }

    /** The token after the word at a token that can begin a clause, but none on the place just named; -1 where there is none. */
    private int openedAt(int token, List<String> parts) {
        boolean place = scene.syntax("where").stream().anyMatch(where -> where.from() == token);
        int end = place ? token : scene.syntaxEnd(parts, token);
        return end == token ? -1 : end;
    }

    /** Whether a clause has a subject of its own right at its beginning, which does what is told. */
    private boolean hasSubject(int start, Cue act) {
        return scene.groups().stream()
                .anyMatch(group -> group.from() >= start
                        && group.from() - start <= TO_SUBJECT
                        && group.to() <= act.from()
                        && scene.governor(group.from()) == null
                        && (act.from() - group.to() <= TO_VERB
                                || scene.predicates()
                                        .hasFiniteVerb(group.to(), Math.min(act.from(), group.to() + TO_VERB))));
    }

    /** Whether a clause begins with a date that an act follows. */
    private boolean isDate(int start, Cue act, int farthest) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= start
                        && date.from() - start <= TO_SUBJECT
                        && IntStream.range(start, date.from()).noneMatch(scene::isOfActor)
                        && date.to() <= act.from()
                        && act.from() - date.to() <= farthest
                        && (farthest > 1 || !scene.hasComma(date.to(), act.from())));
    }
}
