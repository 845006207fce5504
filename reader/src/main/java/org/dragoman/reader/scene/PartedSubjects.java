package org.dragoman.reader.scene;

import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.jspecify.annotations.Nullable;

/** Finds the subjects that a relative word, an apposition or a remark parts from their verb. */
final class PartedSubjects {
    private final Scene scene;
    private final Surroundings around;

    PartedSubjects(Scene scene, Surroundings around) {
        this.scene = scene;
        this.around = around;
    }

    /** "With X, who visits Y": whoever the relative pronoun right before a verb follows, also where something governs him. */
    @Nullable Argument antecedent(Cue trigger) {
        Cue who = pronounBefore(trigger);
        boolean aside =
                who != null && who.from() > 0 && (around.isComma(who.from() - 1) || around.isBracket(who.from() - 1));
        int at = who == null ? -1 : beforeRather(aside ? who.from() - 1 : who.from());
        for (ActorGroup group : scene.groups()) {
            if (group.to() == at && Arguments.canAct(group)) {
                Mention last = group.members().get(group.members().size() - 1);
                boolean one = group.members().size() > 1 && scene.governor(group.from()) != null;
                ActorGroup meant = one ? ActorGroup.of(last) : group;
                return new Argument(meant, 1, "whom the relative clause is about");
            }
        }
        return null;
    }

    /** The relative pronoun right before a verb, or before the small words that stand there. */
    private @Nullable Cue pronounBefore(Cue trigger) {
        int skipped = around.skipBack(trigger.from());
        Cue found = scene.syntaxEndingAt("who", skipped);
        for (Cue who : scene.syntax("who")) {
            boolean within = who.from() >= skipped && who.to() <= trigger.from();
            found = within ? who : found;
        }
        return found;
    }

    /** "It was A, and not B, who": the end of the one who is meant, where somebody else is set against him; else the token. */
    private int beforeRather(int token) {
        for (ActorGroup group : scene.groups()) {
            Cue rather =
                    group.to() == token ? scene.syntaxEndingAt("rather", around.beforeArticles(group.from())) : null;
            if (rather != null) {
                return around.isComma(rather.from() - 1) ? rather.from() - 1 : rather.from();
            }
        }
        return token;
    }

    /** "Ten leaders, among them A and B, arrived": those of many whom an aside right before the verb names. */
    @Nullable Argument included(Cue trigger) {
        int comma = around.skipBack(trigger.from()) - 1;
        for (ActorGroup group : scene.groups()) {
            boolean aside = group.to() == comma && around.isComma(comma);
            if (aside
                    && scene.syntaxEndingAt("including", around.beforeArticles(group.from())) != null
                    && Arguments.canAct(group)) {
                return new Argument(group, 0.95, "named out of many");
            }
        }
        return null;
    }

    /** "A, who met B, leaves": whoever a clause set off by commas right before the verb is about. */
    @Nullable Argument beforeAside(Cue trigger) {
        int close = around.skipBack(trigger.from()) - 1;
        if (!around.isComma(close)) {
            return null;
        }
        for (ActorGroup group : scene.groups()) {
            int open = group.to();
            boolean free = open < close && scene.governor(group.from()) == null && Arguments.canAct(group);
            boolean aside = free
                    && around.isComma(open)
                    && opensAside(open + 1, close)
                    && !scene.hasSyntax("stop", open, close);
            if (aside) {
                return new Argument(group, 0.95, "whom the aside is about");
            }
        }
        return null;
    }

    /** "A, who met B," "A, whose country leads C," "A, on his first trip,": whether words between two commas tell of him before. */
    private boolean opensAside(int from, int close) {
        boolean clause = Stream.of("who", "whose")
                .flatMap(part -> scene.syntax(part).stream())
                .anyMatch(word -> word.from() == from);
        boolean phrase = Stream.of("preposition", "in", "with", "for")
                        .flatMap(part -> scene.syntax(part).stream())
                        .anyMatch(word -> word.from() == from)
                && close - from <= Surroundings.FAR
                && around.commas(from, close) == 0
                && !scene.hasTriggerBetween(from, close);
        return clause || phrase;
    }

    /** Whoever a participle stands beside, even where a preposition governs him: "the presence of X, received by Y". */
    @Nullable Argument apposed(Cue trigger) {
        int at = around.skipBack(trigger.from());
        for (ActorGroup group : scene.groups()) {
            boolean beside = group.to() == at || group.to() == at - 1 && around.isComma(at - 1);
            if (beside && Arguments.canAct(group)) {
                return isOfOther(group)
                        ? personBefore(group)
                        : new Argument(group, 1, "whom the participle stands beside");
            }
        }
        return null;
    }

    /** "X, member of the party of A, on a visit": the person of whom something is told that ends with a country or body. */
    private @Nullable Argument personBefore(ActorGroup group) {
        ActorGroup found = null;
        for (ActorGroup other : scene.groups()) {
            boolean person = other.members().stream().anyMatch(member -> member.value() instanceof Actor.Person);
            boolean near = other.to() <= group.from() && group.from() - other.to() <= Surroundings.FAR * 2;
            found = person && near && !scene.hasVerbBetween(other.to(), group.from()) ? other : found;
        }
        return found == null ? null : new Argument(found, 0.95, "of whom the aside is told");
    }

    /** Whether a country or body only tells whose something is, such as the delegation that somebody leads. */
    private boolean isOfOther(ActorGroup group) {
        return scene.isGoverned(group.from(), "of")
                && group.members().stream().noneMatch(member -> member.value() instanceof Actor.Person);
    }
}
