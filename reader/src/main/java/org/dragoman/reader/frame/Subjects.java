package org.dragoman.reader.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.jspecify.annotations.Nullable;

/** Finds who does what the verbs of one sentence say. All the words it knows come from the language's syntax file. */
final class Subjects {
    /** A verb that stands this early without a subject belongs to an introductory clause. */
    private static final int INTRODUCTION = 6;
    /** Tokens within which an owner with what it owns can still be the subject: "X's foreign ministry said". */
    private static final int OWNED = 6;

    private final Scene scene;
    private final Surroundings around;
    private final Map<Cue, Argument> subjects = new HashMap<>();

    Subjects(Scene scene, Surroundings around) {
        this.scene = scene;
        this.around = around;
    }

    /** Who does what a verb trigger says; null where nobody fits. */
    @Nullable Argument subject(Cue trigger) {
        Argument known = subjects.get(trigger);
        if (known == null) {
            known = findSubject(trigger);
            if (known != null) {
                subjects.put(trigger, known);
            }
        }
        return known;
    }

    /** The subject where it passes a test, else the nearest group before the trigger that could act and passes it. */
    @Nullable Argument subject(Cue trigger, Predicate<ActorGroup> test) {
        Argument found = subject(trigger);
        if (found != null && test.test(found.group())) {
            return found;
        }
        Argument nearest = nearestSubject(trigger, test);
        if (nearest != null) {
            subjects.put(trigger, nearest);
        }
        return nearest;
    }

    private @Nullable Argument findSubject(Cue trigger) {
        Argument slot = Argument.ofSlot(scene, trigger, "agent");
        if (slot != null) {
            return slot;
        }
        if (trigger.setting("subject", "").equals("main")) {
            return mainSubject(trigger);
        }
        Argument apposed = trigger.setting("subject", "").equals("apposed") ? apposed(trigger) : null;
        if (apposed != null) {
            return apposed;
        }
        Argument introduced = introduced(trigger);
        if (introduced != null) {
            return introduced;
        }
        Argument antecedent = antecedent(trigger);
        if (antecedent != null) {
            return antecedent;
        }
        Argument leader = leader(trigger.from());
        if (leader == null && trigger.setting("subject", "").equals("adjacent")) {
            return adjacentSubject(trigger);
        }
        if (leader != null) {
            return leader;
        }
        Argument interrupted = interrupted(trigger);
        if (interrupted != null) {
            return interrupted;
        }
        Argument named = included(trigger);
        named = named == null ? beforeAside(trigger) : named;
        if (named != null) {
            return named;
        }
        Argument shared = sharedSubject(trigger);
        Argument found = shared != null ? shared : nearestSubject(trigger, group -> true);
        return found == null && trigger.from() - scene.start() <= INTRODUCTION ? afterComma(trigger) : found;
    }

    /** "Before meeting X, A went to Y": a clause that a preposition opens has the subject of the clause after the comma. */
    private @Nullable Argument introduced(Cue trigger) {
        int at = around.skipBack(trigger.from());
        boolean opens = scene.syntaxEndingAt("preposition", at) != null || scene.syntaxEndingAt("clause", at) != null;
        if (!opens) {
            return null;
        }
        Argument after = afterComma(trigger);
        boolean first = scene.groups().stream()
                .noneMatch(
                        group -> group.to() <= at && scene.governor(group.from()) == null && Arguments.canAct(group));
        if (after == null || scene.governor(after.group().from()) != null) {
            return null;
        }
        return first || scene.isBeforePredicate(after.group().to()) ? after : null;
    }

    /** "With X, who visits Y": whoever the relative pronoun right before a verb follows, also where something governs him. */
    private @Nullable Argument antecedent(Cue trigger) {
        Cue who = scene.syntaxEndingAt("who", around.skipBack(trigger.from()));
        boolean aside =
                who != null && who.from() > 0 && (around.isComma(who.from() - 1) || around.isBracket(who.from() - 1));
        int at = who == null ? -1 : beforeRather(aside ? who.from() - 1 : who.from());
        for (ActorGroup group : scene.groups()) {
            if (group.to() == at && Arguments.canAct(group)) {
                Mention last = group.members().get(group.members().size() - 1);
                boolean one = group.members().size() > 1 && scene.governor(group.from()) != null;
                ActorGroup meant = one ? new ActorGroup(last.from(), last.to(), List.of(last)) : group;
                return new Argument(meant, 1, "whom the relative clause is about");
            }
        }
        return null;
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
    private @Nullable Argument included(Cue trigger) {
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
    private @Nullable Argument beforeAside(Cue trigger) {
        int close = around.skipBack(trigger.from()) - 1;
        if (!around.isComma(close)) {
            return null;
        }
        for (ActorGroup group : scene.groups()) {
            int open = group.to();
            boolean free = open < close && scene.governor(group.from()) == null && Arguments.canAct(group);
            boolean aside = free
                    && around.isComma(open)
                    && scene.syntax("who").stream().anyMatch(who -> who.from() == open + 1)
                    && !scene.hasSyntax("stop", open, close);
            if (aside) {
                return new Argument(group, 0.95, "whom the aside is about");
            }
        }
        return null;
    }

    /** The person named as head of a delegation before a place in the sentence. */
    @Nullable Argument leader(int before) {
        Argument found = null;
        for (Cue cue : scene.syntax("leader")) {
            Capture person = cue.match().slot("person");
            if (cue.to() <= before
                    && person != null
                    && person.mention() != null
                    && before - cue.to() < Surroundings.FAR * 2) {
                Mention mention = person.mention();
                found = new Argument(
                        new ActorGroup(mention.from(), mention.to(), List.of(mention)), 1, "heads the delegation");
            }
        }
        return found;
    }

    /** The subject that stands right before the verb but for auxiliaries and dates. */
    @Nullable Argument adjacentSubject(Cue trigger) {
        int at = around.skipBack(trigger.from());
        for (ActorGroup group : scene.groups()) {
            boolean adjacent = group.to() == at || group.to() == at - 1 && around.isComma(at - 1);
            boolean relative = scene.hasSyntax("who", group.to(), trigger.from());
            if (adjacent && (relative || scene.governor(group.from()) == null) && Arguments.canAct(group)) {
                return new Argument(group, 1, "subject right before the verb");
            }
        }
        return null;
    }

    /** Whoever a participle stands beside, even where a preposition governs him: "the presence of X, received by Y". */
    private @Nullable Argument apposed(Cue trigger) {
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
        Cue governor = scene.governor(group.from());
        return governor != null
                && governor.part().equals("of")
                && group.members().stream().noneMatch(member -> member.value() instanceof Actor.Person);
    }

    /** "X, the friend of Y, met Z": whoever stands before what is said of him between two commas. */
    private @Nullable Argument interrupted(Cue trigger) {
        int close = around.skipBack(trigger.from()) - 1;
        if (!around.isComma(close)) {
            return null;
        }
        for (ActorGroup group : scene.groups()) {
            boolean opens = group.to() < close && around.isComma(group.to()) && close - group.to() <= Surroundings.FAR;
            boolean plain = opens
                    && isFirst(around.beforeArticles(group.from()))
                    && group.members().size() == 1
                    && !scene.hasVerbBetween(group.to(), close)
                    && scene.syntaxEndingAt("and", close) == null;
            if (plain && around.commas(group.to() + 1, close) == 0 && Arguments.canAct(group)) {
                return new Argument(group, 0.95, "subject before an apposition");
            }
        }
        return null;
    }

    /** Whether a token begins the sentence, or follows the comma after the words that introduce it: "besides X, Y". */
    private boolean isFirst(int token) {
        boolean introduced = scene.syntax("preposition").stream().anyMatch(cue -> cue.from() == 0);
        return token == 0 || introduced && around.isComma(token - 1);
    }

    private @Nullable Argument mainSubject(Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            if (group.to() <= trigger.from() && scene.governor(group.from()) == null && Arguments.canAct(group)) {
                return new Argument(group, 0.9, "subject of the main clause");
            }
        }
        return afterComma(trigger);
    }

    /** The subject that follows an introductory clause: "before visiting X, A met B". */
    @Nullable Argument afterComma(Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            boolean comma = group.from() > trigger.to() && around.isComma(around.beforeArticles(group.from()) - 1);
            if (comma && Arguments.canAct(group)) {
                return new Argument(group, 0.8, "subject after the introductory clause");
            }
        }
        return null;
    }

    /** Where "and" or a word of purpose stands right before the trigger, the subject of the trigger before it. */
    private @Nullable Argument sharedSubject(Cue trigger) {
        int at = around.skipBack(trigger.from());
        boolean purpose = scene.syntaxEndingAt("for", at) != null;
        boolean further = isAfterStop(at);
        if (scene.syntaxEndingAt("and", at) == null && !around.isComma(at - 1) && !purpose && !further) {
            return null;
        }
        Cue before = null;
        for (Cue other : scene.triggers()) {
            if (other.isAct()
                    && other.to() < trigger.from()
                    && other.to() <= at
                    && (before == null || other.from() > before.from())) {
                before = other;
            }
        }
        if (before == null || before.isNoun()) {
            return null;
        }
        Argument subject = subject(before);
        return subject == null
                ? null
                : new Argument(
                        subject.group(),
                        subject.score() * 0.95,
                        "shares the subject of \"" + scene.text(before) + "\"");
    }

    /** Whether a token begins a clause after a semicolon: "A held talks with B; called on C". */
    private boolean isAfterStop(int at) {
        return scene.syntax("stop").stream().anyMatch(stop -> stop.to() == at);
    }

    /** Whether a verb stands where its subject may be left out: first in a clause, and in a language that does so. */
    boolean lacksSubject(Cue verb) {
        int at = around.beforeArticles(around.skipBack(verb.from()));
        return at == 0
                || at == scene.start()
                || scene.canDropSubjects()
                        && (around.isComma(at - 1)
                                || !scene.annotated().token(at - 1).isWord());
    }

    /** Whether a verb of some frame stands right before a group, which is then rather its object. */
    private boolean isObject(ActorGroup group) {
        int at = around.beforeArticles(group.from());
        return scene.triggers().stream()
                .anyMatch(trigger -> trigger.isAct() && trigger.to() == at && !trigger.isNoun());
    }

    /**
     * Who the whole sentence is about, as seen from a noun in it: the first group before that nothing governs and that passes
     * a test, else the subject after the introductory clause.
     */
    @Nullable Argument subjectOfSentence(Cue noun, Predicate<ActorGroup> test) {
        ActorGroup object = null;
        int clause = afterContrast(noun.from());
        for (ActorGroup group : scene.groups()) {
            boolean free = group.to() <= noun.from() && group.from() >= clause && scene.governor(group.from()) == null;
            if (free && Arguments.canAct(group) && test.test(group)) {
                if (!isObject(group)) {
                    return new Argument(group, 0.9, "subject of the sentence");
                }
                object = object == null ? group : object;
            }
        }
        Argument after = afterComma(noun);
        if (after != null && test.test(after.group())) {
            return after;
        }
        return object == null ? null : new Argument(object, 0.85, "object of the sentence");
    }

    /** Where the clause that a token stands in begins after a word such as "while", with a subject of its own; else 0. */
    private int afterContrast(int token) {
        int begin = 0;
        for (Cue contrast : scene.syntax("contrast")) {
            boolean subject = contrast.to() <= token
                    && scene.groups().stream()
                            .anyMatch(group -> around.beforeArticles(group.from()) == contrast.to()
                                    && group.to() <= token
                                    && Arguments.canAct(group));
            begin = subject ? contrast.to() : begin;
        }
        return begin;
    }

    /** The nearest group before a verb that nothing governs and that passes a test, also where a slot names who acts. */
    @Nullable Argument before(Cue trigger, Predicate<ActorGroup> test) {
        return nearestSubject(trigger, test);
    }

    private @Nullable Argument nearestSubject(Cue trigger, Predicate<ActorGroup> test) {
        List<ActorGroup> groups = scene.groups();
        for (int index = groups.size() - 1; index >= 0; index--) {
            ActorGroup group = groups.get(index);
            if (group.to() > trigger.from() || group.to() < scene.start()) {
                continue;
            }
            if (scene.hasSyntax("stop", group.to(), trigger.from())
                    || trigger.from() - group.to() > Arguments.FARTHEST) {
                return null;
            }
            Cue governor = scene.governor(group.from());
            if (governor == null && Arguments.canAct(group) && !isFarOwner(group, trigger) && test.test(group)) {
                return around.scored(
                        group, trigger.from() - group.to(), group.to(), trigger.from(), "subject before the verb");
            }
        }
        return null;
    }

    /** Whether a group only owns a thing of which more is said before the verb: "X's invasion of Y to end, and called on". */
    private boolean isFarOwner(ActorGroup group, Cue trigger) {
        return trigger.from() - group.to() > OWNED
                && scene.syntax("genitive").stream().anyMatch(genitive -> genitive.from() == group.to());
    }
}
