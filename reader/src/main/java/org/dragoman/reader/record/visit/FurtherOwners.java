package org.dragoman.reader.record.visit;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** "The visits of X in 2002 and of Y in 2008": the further owners of a noun, each a person with a date right behind him. */
final class FurtherOwners {
    private final Scene scene;

    FurtherOwners(Scene scene) {
        this.scene = scene;
    }

    /**
     * One of them.
     *
     * @param group who it is
     * @param date the mention of the date that is his own
     */
    record Owner(ActorGroup group, Mention date) {}

    /** Those who follow the first owner and the date behind him, in order. */
    List<Owner> after(ActorGroup first) {
        List<Owner> owners = new ArrayList<>();
        Mention date = dateBehind(first.to());
        Owner next = date == null ? null : nextAfter(date.to());
        while (next != null) {
            owners.add(next);
            next = nextAfter(next.date().to());
        }
        return owners;
    }

    private @Nullable Owner nextAfter(int end) {
        Cue and = andBehind(end);
        ActorGroup group = and == null ? null : groupBehind(and.to());
        Mention date = group == null ? null : dateBehind(group.to());
        boolean person = group != null && group.first().value() instanceof Actor.Person;
        return group == null || date == null || !person ? null : new Owner(group, date);
    }

    private @Nullable Cue andBehind(int end) {
        return scene.syntax("and").stream()
                .filter(cue -> cue.from() == end || cue.from() == end + 1 && scene.hasComma(end, end + 1))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ActorGroup groupBehind(int end) {
        return scene.groups().stream()
                .filter(group -> group.from() >= end && scene.isOnlySkipped(end, group.from()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Mention dateBehind(int end) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> date.from() == end || date.from() == end + 1)
                .findFirst()
                .orElse(null);
    }
}
