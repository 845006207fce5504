package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose a noun of action is: "X's visit", "the visit of X", "his visit", "X, whose visit", "the visit that X paid". All
 * the words it knows come from the language's syntax file.
 */
final class Owners {
    /** Words that may stand between whoever owns it and a noun: "X's first official visit". */
    private static final int MOST_BEFORE = 5;
    /** Words that may stand between a noun and whoever owns it, places and days not counted. */
    private static final int MOST_AFTER = 8;

    private final Scene scene;
    private final Arguments arguments;

    Owners(Scene scene, Arguments arguments) {
        this.scene = scene;
        this.arguments = arguments;
    }

    /** Whoever a noun belongs to; null where the sentence does not say. */
    @Nullable Argument of(Cue noun) {
        Argument slot = arguments.slot(noun, "agent");
        if (slot != null) {
            return slot;
        }
        Argument before = possessor(noun);
        before = before == null ? antecedent(noun) : before;
        before = before == null ? pronoun(noun) : before;
        before = before == null ? afterNoun(noun) : before;
        before = before == null ? relative(noun) : before;
        return before == null ? shared(noun) : before;
    }

    /** "The attendance of X at A and talks with Y": whoever owns the noun that this one is tied to. */
    private @Nullable Argument shared(Cue noun) {
        Cue first = scene.syntaxEndingAt("and", noun.from()) == null ? null : nounBefore(noun);
        Argument owner = first == null ? null : of(first);
        return owner == null ? null : new Argument(owner.group(), owner.score() * 0.95, "owner of the noun before");
    }

    private @Nullable Cue nounBefore(Cue noun) {
        Cue found = null;
        for (Cue other : scene.triggers()) {
            boolean between = other.to() < noun.from() && other.isNoun();
            found = between && (found == null || other.from() > found.from()) ? other : found;
        }
        boolean apart = found == null
                || scene.hasVerbBetween(found.to(), noun.from())
                || scene.hasSyntax("stop", found.to(), noun.from())
                || scene.hasSyntax("break", found.to(), noun.from());
        return apart ? null : found;
    }

    /** Whether somebody owns a noun, also where nobody can tell who: "X's visit" of an unknown X. */
    boolean isOwned(Cue noun) {
        return of(noun) != null
                || scene.syntax("genitive").stream().anyMatch(genitive -> isNounPhrase(genitive.to(), noun.from()));
    }

    private @Nullable Argument possessor(Cue noun) {
        for (Cue genitive : scene.syntax("genitive")) {
            if (!isNounPhrase(genitive.to(), noun.from())) {
                continue;
            }
            for (ActorGroup group : scene.groups()) {
                if (group.to() == genitive.from() || group.to() == genitive.to()) {
                    return new Argument(group, 1, "possessor before the noun");
                }
            }
        }
        return null;
    }

    /** "X, whose visit". */
    private @Nullable Argument antecedent(Cue noun) {
        for (Cue whose : scene.syntax("whose")) {
            if (isNounPhrase(whose.to(), noun.from())) {
                ActorGroup group = groupEndingAt(whose.from());
                group = group == null && isComma(whose.from() - 1) ? groupEndingAt(whose.from() - 1) : group;
                return group == null ? null : new Argument(group, 1, "whose");
            }
        }
        return null;
    }

    /** "His visit": of the subject of the sentence, or of the person whom the story is at. */
    private @Nullable Argument pronoun(Cue noun) {
        for (Cue possessive : scene.syntax("possessive")) {
            if (!isNounPhrase(possessive.to(), noun.from())) {
                continue;
            }
            Argument subject = coordinated(noun, possessive);
            subject = subject == null ? introduced(noun) : subject;
            subject = subject == null ? arguments.subjectOfSentence(noun, Owners::isPerson) : subject;
            if (subject != null) {
                return new Argument(subject.group(), 0.95, "the subject's own");
            }
            Discourse.Visit visit = scene.discourse().visits().visit();
            Mention meant = visit == null
                    ? scene.discourse().persons().principal()
                    : visit.traveller().mention();
            return meant == null
                    ? null
                    : new Argument(
                            new ActorGroup(possessive.from(), possessive.to(), List.of(meant)),
                            0.9,
                            "of the person whom the story is at");
        }
        return null;
    }

    /** "Hailed the visit of X and his attendance": whose the noun before "and" is. */
    private @Nullable Argument coordinated(Cue noun, Cue possessive) {
        Cue and = scene.syntax("and").stream()
                .filter(cue -> cue.from() < possessive.to()
                        && cue.to() >= possessive.from()
                        && cue.from() + 1 >= possessive.from())
                .findFirst()
                .orElse(null);
        if (and == null) {
            return null;
        }
        Cue first = null;
        for (Cue trigger : scene.triggers()) {
            boolean before = trigger.isNoun() && trigger.to() <= and.from();
            first = before && !scene.hasVerbBetween(trigger.to(), and.from()) ? trigger : first;
        }
        Argument owner = first == null || first.equals(noun) ? null : afterNoun(first);
        return owner != null && isPerson(owner.group()) ? owner : null;
    }

    /** "After telling Y of his talks with Z, X said": whoever the clause after the introductory one is about. */
    private @Nullable Argument introduced(Cue noun) {
        boolean opens = scene.syntax("clause").stream().anyMatch(cue -> cue.from() == 0);
        Argument after = opens ? arguments.afterComma(noun) : null;
        boolean subject = after != null
                && isPerson(after.group())
                && scene.governor(after.group().from()) == null
                && scene.predicates().beginAt(after.group().to());
        return subject ? after : null;
    }

    private static boolean isPerson(ActorGroup group) {
        return group.members().stream().anyMatch(mention -> mention.value() instanceof Actor.Person);
    }

    /** "The visit of X", "the visit to Y by X": nothing but where and when stands between. */
    @Nullable Argument afterNoun(Cue noun) {
        int from = afterCountries(scene.afterDateSetOff(noun.to()));
        for (ActorGroup group : scene.groups()) {
            if (group.from() < from) {
                continue;
            }
            if (!scene.isOnePhrase(from, group.from(), MOST_AFTER)) {
                return null;
            }
            Cue governor = scene.governor(group.from());
            if (governor != null && isOwner(governor, group)) {
                return new Argument(group, 1, "after \"" + scene.text(governor.from(), governor.to()) + "\"");
            }
        }
        return null;
    }

    /** "The visit A, B of X": the token after the countries that are named side by side right behind a noun. */
    private int afterCountries(int from) {
        for (ActorGroup group : scene.groups()) {
            boolean several = group.from() == from && group.members().size() > 1;
            if (several && group.isOfCountries()) {
                return group.to();
            }
        }
        return from;
    }

    private static boolean isOwner(Cue governor, ActorGroup group) {
        return (governor.part().equals("of") || governor.part().equals("by")) && Arguments.canAct(group);
    }

    /** "The visit that X paid". */
    private @Nullable Argument relative(Cue noun) {
        for (Cue relative : scene.syntax("relative")) {
            boolean follows = relative.from() >= noun.to() && relative.from() - noun.to() <= 2;
            if (!follows) {
                continue;
            }
            for (ActorGroup group : scene.groups()) {
                if (group.from() >= relative.to() && group.from() - relative.to() <= 2 && Arguments.canAct(group)) {
                    return new Argument(group, 0.95, "who does it, says the relative clause");
                }
            }
        }
        return null;
    }

    private @Nullable ActorGroup groupEndingAt(int token) {
        List<ActorGroup> found = new ArrayList<>();
        for (ActorGroup group : scene.groups()) {
            if (group.to() == token) {
                found.add(group);
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether the words between a possessor and a noun can all describe the noun. */
    private boolean isNounPhrase(int from, int to) {
        return scene.isOnePhrase(from, to, MOST_BEFORE);
    }

    private boolean isComma(int token) {
        return token >= 0 && scene.annotated().token(token).is(",");
    }
}
