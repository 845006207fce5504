package org.dragoman.reader.record.pledge;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.record.indicator.Promises;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Finds who stands before a wording of promise as its subject, officials and partners of a state or body included. */
final class GiverSubjects {
    private static final int NEXT_TO = 4;
    private static final int FARTHEST = 40;

    private final Scene scene;

    GiverSubjects(Scene scene) {
        this.scene = scene;
    }

    /** The subject of a promise: right before it, else the first that could act in its clause. */
    @Nullable ActorGroup of(Cue cue) {
        int start = clauseStart(cue);
        ActorGroup first = null;
        ActorGroup last = null;
        for (ActorGroup group : scene.groups()) {
            boolean before = group.to() <= cue.from()
                    && cue.from() - group.to() <= FARTHEST
                    && !scene.predicates().insertions().part(group, cue.from());
            if (before && group.from() >= start && isSubject(group, cue)) {
                first = first == null ? group : first;
                last = group;
            }
        }
        return last != null && isRightBefore(last.to(), cue) ? last : first;
    }

    /** A free group that can act, or one that only says whose officials or partners act. */
    private boolean isSubject(ActorGroup group, Cue promise) {
        if (group.to() == promise.from() && Givers.isAdjective(group) || isOwner(group, promise)) {
            return true;
        }
        boolean head = scene.cues(Promises.FRAME, "officials").stream()
                .anyMatch(cue -> cue.to() == group.from()
                        || cue.from() == group.to()
                        || cue.from() == group.from() && cue.to() > group.to());
        if (isFarOwner(group, promise) || isSeatOfFirm(group)) {
            return false;
        }
        return head
                || isPeopleBefore(group, promise)
                || Arguments.canAct(group) && (scene.governor(group.from()) == null || isFreed(group));
    }

    /** "The Ruritanians came up with 2 million": a people right before a sum's verb is its state. */
    private boolean isPeopleBefore(ActorGroup group, Cue promise) {
        return promise.part().equals("promise")
                && group.first().value() instanceof Actor.Country country
                && country.use() == Actor.Country.Use.PEOPLE
                && scene.governor(group.from()) == null
                && isRightBefore(group.to(), promise);
    }

    /** "In view of X's decision to give": whose the promise itself is, whatever governs the name. */
    private boolean isOwner(ActorGroup group, Cue promise) {
        return scene.syntax("genitive").stream()
                .anyMatch(genitive -> genitive.from() == group.to() && genitive.to() == promise.from());
    }

    /** "They meet X's needs and give": whose something is of which more is said before the promise. */
    private boolean isFarOwner(ActorGroup group, Cue promise) {
        return promise.from() - group.to() > NEXT_TO
                && scene.syntax("genitive").stream().anyMatch(genitive -> genitive.from() == group.to())
                && scene.cues(Promises.FRAME, "officials").stream()
                        .noneMatch(cue -> cue.from() > group.to() && cue.to() <= promise.from());
    }

    /** "X-based maker of cars": it only tells where a firm has its seat. */
    private boolean isSeatOfFirm(ActorGroup group) {
        return scene.cues(Promises.FRAME, "seat-of-firm").stream().anyMatch(cue -> cue.from() == group.to());
    }

    /** "With X to give": what begins right behind the name makes a subject of it, as does "of which" before it. */
    private boolean isFreed(ActorGroup group) {
        if (scene.cues(Promises.FRAME, "relative").stream().anyMatch(which -> which.to() == group.from())) {
            return true;
        }
        boolean with = scene.isGoverned(group.from(), "with");
        return with
                && scene.cues(Promises.FRAME, "promise").stream()
                        .anyMatch(cue -> cue.from() == group.to() && cue.match().length() > 1);
    }

    /**
     * Where the clause of a wording begins: after a word that opens one, after a sign that closes the one before, or after
     * the line that says where a story is from.
     */
    int clauseStart(Cue cue) {
        int start = scene.start() <= cue.from() ? scene.start() : 0;
        for (Cue other : scene.cues()) {
            boolean opens =
                    other.is(Promises.FRAME, "clause") || other.is(Cue.SYNTAX, "stop") || other.is(Cue.SYNTAX, "break");
            boolean own = opens && !scene.predicates().insertions().part(other.from(), cue.from());
            start = own && other.to() <= cue.from() && hasActor(other.to(), cue) ? Math.max(start, other.to()) : start;
        }
        return start;
    }

    private boolean hasActor(int from, Cue cue) {
        return scene.groups().stream()
                .anyMatch(group -> group.from() >= from && group.to() <= cue.from() && isSubject(group, cue));
    }

    boolean isRightBefore(int from, Cue cue) {
        int at = from;
        while (at < cue.from()) {
            int next = endOfFiller(at);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private int endOfFiller(int token) {
        int end = token;
        for (Cue cue : scene.cues()) {
            boolean filler = cue.is(Cue.SYNTAX, "auxiliary")
                    || cue.is(Cue.SYNTAX, "genitive")
                    || cue.is(Promises.FRAME, "filler")
                    || cue.is(Promises.FRAME, "officials")
                    || cue.is(Promises.FRAME, "promise");
            end = filler && cue.from() == token ? Math.max(end, cue.to()) : end;
        }
        for (Mention date : scene.annotated().startingAt(Kind.DATE, token)) {
            end = Math.max(end, date.to());
        }
        return end;
    }
}
