package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what follows the triggers of one sentence: objects, and whoever a preposition ties to them. */
final class Complements {
    /** Tokens that an item of a list may tell of whom it names. */
    private static final int LONGEST_ITEM = 24;
    /** What may stand between whom an item names and its date: "on the 15th". */
    private static final List<String> BEFORE_DATE = List.of("skip", "auxiliary", "preposition", "in");

    private final Scene scene;
    private final Surroundings around;
    private final ClausesOpenedByDate clauses;
    private final GappedComplements gaps;

    Complements(Scene scene, Surroundings around) {
        this.scene = scene;
        this.around = around;
        this.clauses = new ClausesOpenedByDate(scene);
        this.gaps = new GappedComplements(scene, around);
    }

    /** The first group after the trigger that is governed by nothing or by one of {@code governors}; null where none. */
    @Nullable Argument object(Cue trigger, List<String> governors) {
        return object(trigger, governors, group -> true);
    }

    /** The first such group that also passes a test. */
    @Nullable Argument object(Cue trigger, List<String> governors, Predicate<ActorGroup> test) {
        Argument slot = Argument.ofSlot(scene, trigger, "patient");
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
            if (governor == null
                    && (isSubjectOfNext(trigger, group) || isSubjectOfMain(trigger, group) || isWhoTellsIt(group))) {
                return null;
            }
            if ((governor == null || governors.contains(governor.part())) && test.test(group)) {
                String why = governor == null ? "object after the verb" : "after \"" + scene.text(governor) + "\"";
                return around.scored(group, group.from() - trigger.to(), trigger.to(), group.from(), why);
            }
        }
        return null;
    }

    /** An object and those that a list goes on to name after it: "with A, with B and, afterwards, with C". */
    List<Argument> listed(Argument first, List<String> governors, Predicate<ActorGroup> test) {
        List<Argument> found = new ArrayList<>(List.of(first));
        int end = afterAside(first.group().to());
        for (ActorGroup group : scene.groups()) {
            if (group.from() < end) {
                continue;
            }
            Cue governor = gaps.isWithin(scene.governor(group.from())) ? null : scene.governor(group.from());
            boolean alike = governor == null || governors.contains(governor.part());
            int from = governor == null ? around.beforeArticles(group.from()) : governor.from();
            boolean subject = governor == null
                    && (scene.predicates().surelyBeginAt(group.to()) || isAfterList(first, group, found));
            if (!alike
                    || subject
                    || from < end
                    || clauses.beginBetween(end, group.from())
                    || !around.isListJoint(end, from, governor == null && !isDated(end, group))
                            && !(isNextItem(end, from) && (governor != null || gaps.closes(group.to())))
                            && !gaps.isGapped(end, from, group)
                    || !test.test(group)) {
                if (isWithinItem(end, group)) {
                    continue;
                }
                return found;
            }
            found.add(new Argument(group, first.score(), "next in the list"));
            end = afterAside(group.to());
        }
        return found;
    }

    /**
     * "With A, who had invited him, and with B", "A, chair of C, then B": the comma that closes what is told of an item before
     * "and", else its end.
     */
    private int afterAside(int end) {
        if (end >= scene.size() || !around.isComma(end)) {
            return end;
        }
        boolean clause = scene.syntax("which").stream().anyMatch(which -> which.from() == end + 1);
        for (int at = end + 2; at < Math.min(scene.size(), end + LONGEST_ITEM); at++) {
            if (around.isComma(at)) {
                int and = at + 1;
                boolean goesOn = scene.syntax("and").stream().anyMatch(cue -> cue.from() == and);
                return goesOn && (clause || isApposition(end + 1, at)) ? at : end;
            }
        }
        return end;
    }

    /** Whether words between two commas name nobody and hold no verb, and so only say who somebody is. */
    private boolean isApposition(int from, int to) {
        return to - from > 1
                && !scene.hasVerbBetween(from, to)
                && !scene.predicates().hasFiniteVerb(from, to)
                && scene.annotated().startingAt(Kind.DATE, from).isEmpty()
                && !scene.annotated().isCovered(from, Kind.PERSON, Kind.COUNTRY, Kind.BODY, Kind.PLACE)
                && scene.actors().stream()
                        .noneMatch(actor -> actor.kind() == Kind.PERSON && actor.from() >= from && actor.to() <= to);
    }

    /** "Meeting A and B, C proposed": after a list that "and" has ended a comma names no further item. */
    private boolean isAfterList(Argument first, ActorGroup group, List<Argument> found) {
        return scene.canDropSubjects()
                && found.size() == 1
                && first.group().members().size() > 1
                && group.members().size() == 1
                && group.from() - first.group().to() == 1
                && around.isComma(first.group().to());
    }

    /** "X and Y spoke in March, and Z visited A": whoever "and" after a comma sets before a verb begins the next clause. */
    private boolean isSubjectOfNext(Cue trigger, ActorGroup group) {
        Cue and = scene.syntaxEndingAt("and", around.beforeArticles(group.from()));
        return and != null
                && and.from() > trigger.to()
                && around.isComma(and.from() - 1)
                && scene.predicates().surelyBeginAt(group.to());
    }

    /** "When X and Y met in May, Z led": whoever a comma sets before a verb after a clause that is about two. */
    private boolean isSubjectOfMain(Cue trigger, ActorGroup group) {
        int start = around.beforeArticles(group.from());
        return start - 1 > trigger.to()
                && around.isComma(start - 1)
                && scene.syntax("clause").stream().anyMatch(clause -> clause.to() <= trigger.from())
                && scene.predicates().surelyBeginAt(group.to());
    }

    /** "A on Friday, B on Saturday": whether an item of a list has a date of its own as the one before it has. */
    private boolean isDated(int end, ActorGroup group) {
        return hasDateBehind(end) && hasDateBehind(group.to());
    }

    private boolean hasDateBehind(int token) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= token && scene.hasOnly(BEFORE_DATE, token, date.from()));
    }

    /** "X and Y met in May, Z said": whoever a comma sets before a verb of saying. */
    private boolean isWhoTellsIt(ActorGroup group) {
        int start = around.beforeArticles(group.from());
        return start > 0
                && around.isComma(start - 1)
                && scene.syntax("saying").stream().anyMatch(said -> said.from() == group.to());
    }

    /** Whether a group belongs to what is told of an item that a semicolon closes. */
    private boolean isWithinItem(int end, ActorGroup group) {
        return group.from() - end <= LONGEST_ITEM
                && !scene.hasVerbBetween(end, group.to())
                && scene.syntax("stop").stream()
                        .anyMatch(stop -> stop.from() >= group.to() && stop.from() - end <= LONGEST_ITEM);
    }

    /** "With A, who leads X; with B, the minister; and C": whether a semicolon parts the items of a list here. */
    private boolean isNextItem(int end, int from) {
        Cue and = scene.syntaxEndingAt("and", from);
        int at = and == null ? from : and.from();
        return at > end
                && at - end <= LONGEST_ITEM
                && scene.annotated().token(at - 1).is(";")
                && !scene.hasVerbBetween(end, at);
    }

    /** Whether nothing but articles, courtesy and the like stands between a trigger and a group. */
    private boolean isRightAfter(Cue trigger, ActorGroup group) {
        int at = scene.afterDateSetOff(trigger.to());
        while (at < group.from()) {
            int next = around.endOfCircumstance(at);
            // a comma that sets off when or where: "received on 5 October, in A, the ambassador"
            boolean setOff = next == at
                    && around.isComma(at)
                    && (at > trigger.to() || around.endOfCircumstance(at + 1) > at + 1);
            if (next == at && !setOff) {
                return false;
            }
            at = setOff ? at + 1 : next;
        }
        return true;
    }

    /** What governs a group after a trigger, but for words of the trigger itself. */
    private @Nullable Cue governorAfter(Cue trigger, ActorGroup group) {
        Cue governor = scene.governor(group.from());
        return governor == null || governor.from() < trigger.to() ? null : governor;
    }

    private boolean isOutOfReach(Cue trigger, ActorGroup group) {
        return group.from() - trigger.to() > Arguments.FARTHEST
                || scene.hasSyntax("stop", trigger.to(), group.from())
                || scene.hasSyntax("break", trigger.to(), group.from())
                || around.hasOpenBracket(trigger.to(), group.from());
    }

    /** The first group after the trigger governed by a word of one of the classes, and that passes a test; null where none. */
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
                return around.scored(
                        group,
                        group.from() - trigger.to(),
                        trigger.to(),
                        group.from(),
                        "after \"" + scene.text(governor) + "\"");
            }
        }
        return null;
    }

    /** The actors right after a cue of the frame, such as who invited; null where the cue or they are missing. */
    @Nullable Argument after(String frame, String part) {
        for (Cue cue : scene.cues()) {
            if (cue.part().equals(part)
                    && (cue.frame().equals(frame) || cue.frame().equals(Cue.SYNTAX))) {
                for (ActorGroup group : scene.groups()) {
                    if (group.from() >= cue.to() && group.from() - cue.to() <= 3) {
                        return new Argument(group, 1, "after \"" + scene.text(cue) + "\"");
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
}
