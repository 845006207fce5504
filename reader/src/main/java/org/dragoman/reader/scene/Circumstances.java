package org.dragoman.reader.scene;

import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the clause around it whether something happened that the words next to it do not say: the visit during which
 * somebody called for something was paid, the one during which he will speak is to come.
 */
final class Circumstances {
    /** Tokens besides names from a word such as "during" to the noun that it governs. */
    private static final int WITHIN = 6;
    /** Tokens from the verb of a clause to when it was done. */
    private static final int REACH = 30;
    /** Where in a headline its subject begins at the latest. */
    private static final int HEAD = 2;

    private final Scene scene;

    Circumstances(Scene scene) {
        this.scene = scene;
    }

    /** "X called for Y during a visit": whether a noun tells when somebody said what he wanted, and not what that was. */
    boolean isOfPast(Cue trigger) {
        Cue during = during(trigger, "circumstance");
        if (during == null) {
            return false;
        }
        List<Cue> wanted = scene.syntax("proposed").stream()
                .filter(cue -> cue.to() <= during.from() && during.from() - cue.to() <= REACH)
                .toList();
        return !wanted.isEmpty()
                && wanted.stream().allMatch(cue -> isPast(cue) || scene.hasSyntax("saying", cue.to(), during.from()));
    }

    /** "X will host Y during his visit", "X will go there for talks": whether a noun tells when or what for something will be done. */
    boolean isOfFuture(Cue trigger) {
        Cue during = during(trigger, "circumstance");
        Cue purpose = during == null ? during(trigger, "purpose") : during;
        return purpose != null && (hasFutureForm(purpose.from()) || isPlannedBefore(purpose.from()));
    }

    private boolean isPlannedBefore(int end) {
        return scene.syntax("planned").stream()
                .anyMatch(cue -> cue.to() <= end
                        && end - cue.to() <= REACH
                        && !scene.annotated().isCovered(cue.from(), Kind.DATE)
                        && isOneClause(cue.to(), end));
    }

    /** Whether a verb that shows the future by its form stands in the clause before a token. */
    private boolean hasFutureForm(int end) {
        return IntStream.range(Math.max(0, end - REACH), end)
                .anyMatch(at -> scene.predicates().showsFuture(at) && isOneClause(at + 1, end));
    }

    private @Nullable Cue during(Cue trigger, String part) {
        if (!trigger.isNoun()) {
            return null;
        }
        for (Cue cue : scene.syntax(part)) {
            boolean inside = cue.to() <= trigger.from() && scene.isOnePhrase(cue.to(), trigger.from(), WITHIN);
            if (inside && !scene.hasSyntax("and", cue.to(), trigger.from())) {
                return cue;
            }
        }
        return null;
    }

    private boolean isPast(Cue cue) {
        for (int at = cue.from(); at < cue.to(); at++) {
            if (scene.pack().isPast(scene.annotated().token(at).norm())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneClause(int from, int to) {
        return !scene.hasComma(from, to)
                && List.of("break", "stop", "who", "relative", "saying", "clause").stream()
                        .noneMatch(part -> scene.hasSyntax(part, from, to));
    }

    /** "Minister to visit A": in a headline a subject with an infinitive tells what is to come. */
    boolean isAnnounced(Cue trigger) {
        Sentence.Role role = scene.sentence().role();
        boolean headline = role == Sentence.Role.TITLE
                || role == Sentence.Role.TEASER
                || scene.sentence().index() == 0;
        return headline
                && scene.syntax("headline-future").stream()
                        .anyMatch(cue -> (cue.to() == trigger.from() || cue.from() == trigger.from())
                                && scene.groups().stream()
                                        .anyMatch(group -> group.to() == cue.from()
                                                && scene.governor(group.from()) == null
                                                && group.from() <= HEAD));
    }
}
