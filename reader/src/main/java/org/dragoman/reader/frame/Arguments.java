package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what to whom around the triggers of one sentence, by order, governing words, clause boundaries and
 * distance. All the words it knows come from the language's syntax file.
 */
final class Arguments {
    private static final int FAR = 14;
    private static final int FARTHEST = 45;
    /** A verb that stands this early without a subject belongs to an introductory clause. */
    private static final int INTRODUCTION = 6;
    /** Tokens within which an owner with what it owns can still be the subject: "X's foreign ministry said". */
    private static final int OWNED = 6;

    private final Scene scene;
    private final Map<Cue, Argument> subjects = new HashMap<>();

    Arguments(Scene scene) {
        this.scene = scene;
    }

    /** The group that a slot of the trigger took, or null where it has none of that name. */
    @Nullable Argument slot(Cue trigger, String name) {
        Capture capture = trigger.match().slot(name);
        if (capture == null || capture.mention() == null) {
            return null;
        }
        Mention mention = capture.mention();
        for (ActorGroup group : scene.groups()) {
            if (group.members().contains(mention)) {
                return new Argument(group, 1, "slot " + name + " of the trigger");
            }
        }
        return new Argument(
                new ActorGroup(mention.from(), mention.to(), List.of(mention)), 1, "slot " + name + " of the trigger");
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
        Argument slot = slot(trigger, "agent");
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
        int at = skipBack(trigger.from());
        boolean opens = scene.syntaxEndingAt("preposition", at) != null || scene.syntaxEndingAt("clause", at) != null;
        if (!opens) {
            return null;
        }
        Argument after = afterComma(trigger);
        boolean first = scene.groups().stream()
                .noneMatch(group -> group.to() <= at && scene.governor(group.from()) == null && canAct(group));
        if (after == null || scene.governor(after.group().from()) != null) {
            return null;
        }
        return first || scene.isBeforePredicate(after.group().to()) ? after : null;
    }

    /** "With X, who visits Y": whoever the relative pronoun right before a verb follows, also where something governs him. */
    private @Nullable Argument antecedent(Cue trigger) {
        Cue who = scene.syntaxEndingAt("who", skipBack(trigger.from()));
        boolean aside = who != null && who.from() > 0 && (isComma(who.from() - 1) || isBracket(who.from() - 1));
        int at = who == null ? -1 : aside ? who.from() - 1 : who.from();
        for (ActorGroup group : scene.groups()) {
            if (group.to() == at && canAct(group)) {
                Mention last = group.members().get(group.members().size() - 1);
                boolean one = group.members().size() > 1 && scene.governor(group.from()) != null;
                ActorGroup meant = one ? new ActorGroup(last.from(), last.to(), List.of(last)) : group;
                return new Argument(meant, 1, "whom the relative clause is about");
            }
        }
        return null;
    }

    /** "Ten leaders, among them A and B, arrived": those of many whom an aside right before the verb names. */
    private @Nullable Argument included(Cue trigger) {
        int comma = skipBack(trigger.from()) - 1;
        for (ActorGroup group : scene.groups()) {
            boolean aside = group.to() == comma && isComma(comma);
            if (aside && scene.syntaxEndingAt("including", beforeArticles(group.from())) != null && canAct(group)) {
                return new Argument(group, 0.95, "named out of many");
            }
        }
        return null;
    }

    /** "A, who met B, leaves": whoever a clause set off by commas right before the verb is about. */
    private @Nullable Argument beforeAside(Cue trigger) {
        int close = skipBack(trigger.from()) - 1;
        if (!isComma(close)) {
            return null;
        }
        for (ActorGroup group : scene.groups()) {
            int open = group.to();
            boolean free = open < close && scene.governor(group.from()) == null && canAct(group);
            boolean aside = free
                    && isComma(open)
                    && scene.syntax("who").stream().anyMatch(who -> who.from() == open + 1)
                    && !scene.hasSyntax("stop", open, close);
            if (aside) {
                return new Argument(group, 0.95, "whom the aside is about");
            }
        }
        return null;
    }

    private boolean isBracket(int token) {
        return scene.annotated().token(token).is("(");
    }

    /** The person named as head of a delegation before a place in the sentence. */
    @Nullable Argument leader(int before) {
        Argument found = null;
        for (Cue cue : scene.syntax("leader")) {
            Capture person = cue.match().slot("person");
            if (cue.to() <= before && person != null && person.mention() != null && before - cue.to() < FAR * 2) {
                Mention mention = person.mention();
                found = new Argument(
                        new ActorGroup(mention.from(), mention.to(), List.of(mention)), 1, "heads the delegation");
            }
        }
        return found;
    }

    /** The subject that stands right before the verb but for auxiliaries and dates. */
    private @Nullable Argument adjacentSubject(Cue trigger) {
        int at = skipBack(trigger.from());
        for (ActorGroup group : scene.groups()) {
            boolean adjacent = group.to() == at || group.to() == at - 1 && isComma(at - 1);
            boolean relative = scene.hasSyntax("who", group.to(), trigger.from());
            if (adjacent && (relative || scene.governor(group.from()) == null) && canAct(group)) {
                return new Argument(group, 1, "subject right before the verb");
            }
        }
        return null;
    }

    /** Whoever a participle stands beside, even where a preposition governs him: "the presence of X, received by Y". */
    private @Nullable Argument apposed(Cue trigger) {
        int at = skipBack(trigger.from());
        for (ActorGroup group : scene.groups()) {
            boolean beside = group.to() == at || group.to() == at - 1 && isComma(at - 1);
            if (beside && canAct(group)) {
                return new Argument(group, 1, "whom the participle stands beside");
            }
        }
        return null;
    }

    /** "X, the friend of Y, met Z": whoever stands before what is said of him between two commas. */
    private @Nullable Argument interrupted(Cue trigger) {
        int close = skipBack(trigger.from()) - 1;
        if (!isComma(close)) {
            return null;
        }
        for (ActorGroup group : scene.groups()) {
            boolean opens = group.to() < close && isComma(group.to()) && close - group.to() <= FAR;
            boolean plain = opens
                    && beforeArticles(group.from()) == 0
                    && group.members().size() == 1
                    && !scene.hasVerbBetween(group.to(), close)
                    && scene.syntaxEndingAt("and", close) == null;
            if (plain && commas(group.to() + 1, close) == 0 && canAct(group)) {
                return new Argument(group, 0.95, "subject before an apposition");
            }
        }
        return null;
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int at = from; at < to; at++) {
            commas += isComma(at) ? 1 : 0;
        }
        return commas;
    }

    private @Nullable Argument mainSubject(Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            if (group.to() <= trigger.from() && scene.governor(group.from()) == null && canAct(group)) {
                return new Argument(group, 0.9, "subject of the main clause");
            }
        }
        return afterComma(trigger);
    }

    /** The subject that follows an introductory clause: "before visiting X, A met B". */
    @Nullable Argument afterComma(Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            boolean comma = group.from() > trigger.to() && isComma(beforeArticles(group.from()) - 1);
            if (comma && canAct(group)) {
                return new Argument(group, 0.8, "subject after the introductory clause");
            }
        }
        return null;
    }

    /** Where "and" or a word of purpose stands right before the trigger, the subject of the trigger before it. */
    private @Nullable Argument sharedSubject(Cue trigger) {
        int at = skipBack(trigger.from());
        boolean purpose = scene.syntaxEndingAt("for", at) != null;
        if (scene.syntaxEndingAt("and", at) == null && !isComma(at - 1) && !purpose) {
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
        if (before == null || before.setting("voice", "active").equals("noun")) {
            return null;
        }
        Argument subject = subject(before);
        return subject == null
                ? null
                : new Argument(
                        subject.group(), subject.score() * 0.95, "shares the subject of \"" + text(before) + "\"");
    }

    /** Whether a verb stands where its subject may be left out: first in a clause, and in a language that does so. */
    boolean lacksSubject(Cue verb) {
        int at = beforeArticles(skipBack(verb.from()));
        return at == 0
                || at == scene.start()
                || scene.canDropSubjects()
                        && (isComma(at - 1) || !scene.annotated().token(at - 1).isWord());
    }

    /** Whether a verb of some frame stands right before a group, which is then rather its object. */
    private boolean isObject(ActorGroup group) {
        int at = beforeArticles(group.from());
        return scene.triggers().stream()
                .anyMatch(trigger -> trigger.isAct()
                        && trigger.to() == at
                        && !trigger.setting("voice", "active").equals("noun"));
    }

    /** The first token of the articles and the like that stand right before a token. */
    private int beforeArticles(int token) {
        int at = token;
        Cue skip = scene.syntaxEndingAt("skip", at);
        while (skip != null) {
            at = skip.from();
            skip = scene.syntaxEndingAt("skip", at);
        }
        return at;
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
            if (free && canAct(group) && test.test(group)) {
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
                            .anyMatch(group -> beforeArticles(group.from()) == contrast.to()
                                    && group.to() <= token
                                    && canAct(group));
            begin = subject ? contrast.to() : begin;
        }
        return begin;
    }

    private boolean isComma(int token) {
        return token >= 0 && scene.annotated().token(token).is(",");
    }

    /** The token before auxiliaries, adverbs and dates that stand right before a verb. */
    private int skipBack(int token) {
        int at = token;
        while (at > 0) {
            Cue auxiliary = scene.syntaxEndingAt("auxiliary", at);
            Mention date = endingAt(Kind.DATE, at);
            if (auxiliary != null) {
                at = auxiliary.from();
            } else if (date != null) {
                at = date.from();
            } else {
                return at;
            }
        }
        return at;
    }

    private @Nullable Mention endingAt(Kind kind, int token) {
        return scene.annotated().mentions(kind).stream()
                .filter(mention -> mention.to() == token)
                .findFirst()
                .orElse(null);
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
            if (scene.hasSyntax("stop", group.to(), trigger.from()) || trigger.from() - group.to() > FARTHEST) {
                return null;
            }
            Cue governor = scene.governor(group.from());
            if (governor == null && canAct(group) && !isFarOwner(group, trigger) && test.test(group)) {
                return scored(
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

    private Argument scored(ActorGroup group, int distance, int from, int to, String why) {
        double score = distance <= FAR ? 1 : 0.85;
        if (scene.hasSyntax("break", from, to)) {
            score *= 0.8;
        }
        return new Argument(group, score, why + (distance > FAR ? ", far from it" : ""));
    }

    /** Whether a group can be the subject of an action: not a mere adjective, people or place. */
    static boolean canAct(ActorGroup group) {
        return group.members().stream().anyMatch(Arguments::canAct);
    }

    /** As for groups. */
    static boolean canAct(Mention mention) {
        if (mention.value() instanceof Actor.Country country) {
            return country.use() != Actor.Country.Use.DEMONYM && country.use() != Actor.Country.Use.PEOPLE;
        }
        if (mention.value() instanceof Place place) {
            return place.seat();
        }
        return true;
    }

    /** The first group after the trigger that is governed by nothing or by one of {@code governors}; null where none. */
    @Nullable Argument object(Cue trigger, List<String> governors) {
        return object(trigger, governors, group -> true);
    }

    /** The first such group that also passes a test. */
    @Nullable Argument object(Cue trigger, List<String> governors, Predicate<ActorGroup> test) {
        Argument slot = slot(trigger, "patient");
        if (slot != null) {
            return slot;
        }
        for (ActorGroup group : scene.groups()) {
            if (group.from() < trigger.to()) {
                continue;
            }
            if (isOutOfReach(trigger, group)) {
                return null;
            }
            if (trigger.setting("object", "").equals("adjacent") && !isRightAfter(trigger, group)) {
                return null;
            }
            Cue governor = governorAfter(trigger, group);
            if ((governor == null || governors.contains(governor.part())) && test.test(group)) {
                String why = governor == null ? "object after the verb" : "after \"" + text(governor) + "\"";
                return scored(group, group.from() - trigger.to(), trigger.to(), group.from(), why);
            }
        }
        return null;
    }

    /** An object and those that a list goes on to name after it: "with A, with B and, afterwards, with C". */
    List<Argument> listed(Argument first, List<String> governors, Predicate<ActorGroup> test) {
        List<Argument> found = new ArrayList<>(List.of(first));
        int end = first.group().to();
        for (ActorGroup group : scene.groups()) {
            if (group.from() < end) {
                continue;
            }
            Cue governor = scene.governor(group.from());
            boolean alike = governor == null || governors.contains(governor.part());
            int from = governor == null ? beforeArticles(group.from()) : governor.from();
            boolean subject = governor == null && scene.isBeforePredicate(group.to());
            if (!alike || subject || from < end || !isListJoint(end, from, governor == null) || !test.test(group)) {
                return found;
            }
            found.add(new Argument(group, first.score(), "next in the list"));
            end = group.to();
        }
        return found;
    }

    /** Whether a stretch is a comma or "and", perhaps with words of order, articles, dates and places beside it. */
    private boolean isListJoint(int from, int to, boolean needsAnd) {
        boolean joint = false;
        int at = from;
        while (at < to) {
            Cue and = longestSyntax("and", at, to);
            int next = and != null ? and.to() : isComma(at) ? at + 1 : endOfCircumstance(at);
            if (next == at || next > to) {
                return false;
            }
            joint |= and != null || isComma(at) && !needsAnd;
            at = next;
        }
        return joint;
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

    /** Whether nothing but articles, courtesy and the like stands between a trigger and a group. */
    private boolean isRightAfter(Cue trigger, ActorGroup group) {
        int at = trigger.to();
        while (at < group.from()) {
            int next = endOfCircumstance(at);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** The end of an article, an adverb, a date or a place that begins at a token; the token itself where none does. */
    private int endOfCircumstance(int token) {
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
                && scene.annotated().token(end).isCapitalized()
                && !scene.annotated().isCovered(end, Kind.PERSON, Kind.OFFICE, Kind.COUNTRY)) {
            end++;
        }
        return end;
    }

    /** What governs a group after a trigger, but for words of the trigger itself. */
    private @Nullable Cue governorAfter(Cue trigger, ActorGroup group) {
        Cue governor = scene.governor(group.from());
        return governor == null || governor.from() < trigger.to() ? null : governor;
    }

    private boolean isOutOfReach(Cue trigger, ActorGroup group) {
        return group.from() - trigger.to() > FARTHEST
                || scene.hasSyntax("stop", trigger.to(), group.from())
                || scene.hasSyntax("break", trigger.to(), group.from())
                || hasOpenBracket(trigger.to(), group.from());
    }

    /** Whether a bracket opens in a stretch and does not close there. */
    private boolean hasOpenBracket(int from, int to) {
        int open = 0;
        for (int at = from; at < to; at++) {
            open += scene.annotated().token(at).is("(")
                    ? 1
                    : scene.annotated().token(at).is(")") ? -1 : 0;
        }
        return open > 0;
    }

    /** The first group after the trigger governed by a word of one of the classes; null where none. */
    @Nullable Argument governed(Cue trigger, String... governors) {
        return governed(trigger, List.of(governors), group -> true);
    }

    /** The first such group that also passes a test. */
    @Nullable Argument governed(Cue trigger, List<String> wanted, Predicate<ActorGroup> test) {
        for (ActorGroup group : scene.groups()) {
            if (group.from() < trigger.to()) {
                continue;
            }
            if (isOutOfReach(trigger, group)) {
                return null;
            }
            Cue governor = scene.governor(group.from());
            if (governor != null && wanted.contains(governor.part()) && test.test(group)) {
                return scored(
                        group,
                        group.from() - trigger.to(),
                        trigger.to(),
                        group.from(),
                        "after \"" + text(governor) + "\"");
            }
        }
        return null;
    }

    /** The owner of a noun trigger: "X's visit", "visit of X"; null where the sentence does not say. */
    @Nullable Argument owner(Cue trigger) {
        return new Owners(scene, this).of(trigger);
    }

    /** Whoever a verb that stands as a noun belongs to, said after it: "to visit Y of X" in a language without endings. */
    @Nullable Argument ownerAfter(Cue trigger) {
        return adjacentSubject(trigger) == null ? new Owners(scene, this).afterNoun(trigger) : null;
    }

    /** Whether somebody owns a noun trigger, also where nobody can tell who. */
    boolean isOwned(Cue trigger) {
        return new Owners(scene, this).isOwned(trigger);
    }

    /** The actors right after a cue of the frame, such as who invited; null where the cue or they are missing. */
    @Nullable Argument after(String frame, String part) {
        for (Cue cue : scene.cues()) {
            if (cue.part().equals(part)
                    && (cue.frame().equals(frame) || cue.frame().equals(Cue.SYNTAX))) {
                for (ActorGroup group : scene.groups()) {
                    if (group.from() >= cue.to() && group.from() - cue.to() <= 3) {
                        return new Argument(group, 1, "after \"" + text(cue) + "\"");
                    }
                }
            }
        }
        return null;
    }

    /** The groups that stand after the trigger within its clause, in order. */
    List<ActorGroup> groupsAfter(Cue trigger) {
        List<ActorGroup> found = new ArrayList<>();
        for (ActorGroup group : scene.groups()) {
            if (group.from() >= trigger.to() && !isOutOfReach(trigger, group)) {
                found.add(group);
            }
        }
        return found;
    }

    private String text(Cue cue) {
        return scene.text(cue.from(), cue.to());
    }
}
