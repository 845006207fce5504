package org.dragoman.reader.scene;

import java.util.List;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what to whom around the triggers of one sentence, by order, governing words, clause boundaries and
 * distance. All the words it knows come from the language's syntax file.
 */
public final class Arguments {
    /** Beyond so many tokens nothing belongs to a trigger. */
    static final int FARTHEST = 45;

    private final Scene scene;
    private final Subjects subjects;
    private final Complements complements;

    Arguments(Scene scene) {
        Surroundings around = new Surroundings(scene);
        this.scene = scene;
        this.subjects = new Subjects(scene, around);
        this.complements = new Complements(scene, around);
    }

    /** The group that a slot of the trigger took, or null where it has none of that name. */
    public @Nullable Argument slot(Cue trigger, String name) {
        return Argument.ofSlot(scene, trigger, name);
    }

    /** Who does what a verb trigger says; null where nobody fits. */
    public @Nullable Argument subject(Cue trigger) {
        return subjects.subject(trigger);
    }

    /** The subject where it passes a test, else the nearest group before the trigger that could act and passes it. */
    public @Nullable Argument subject(Cue trigger, Predicate<ActorGroup> test) {
        return subjects.subject(trigger, test);
    }

    /** The person named as head of a delegation before a place in the sentence. */
    public @Nullable Argument leader(int before) {
        return subjects.leader(before);
    }

    /** The subject that follows an introductory clause: "before visiting X, A met B". */
    public @Nullable Argument afterComma(Cue trigger) {
        return subjects.afterComma(trigger);
    }

    /** Whether a verb stands where its subject may be left out: first in a clause, and in a language that does so. */
    public boolean lacksSubject(Cue verb) {
        return subjects.lacksSubject(verb);
    }

    /**
     * Who the whole sentence is about, as seen from a noun in it: the first group before that nothing governs and that passes
     * a test, else the subject after the introductory clause.
     */
    public @Nullable Argument subjectOfSentence(Cue noun, Predicate<ActorGroup> test) {
        return subjects.subjectOfSentence(noun, test);
    }

    /** The nearest group before a verb that nothing governs and that passes a test, also where a slot names who acts. */
    public @Nullable Argument before(Cue trigger, Predicate<ActorGroup> test) {
        return subjects.before(trigger, test);
    }

    /** Whether a group can be the subject of an action: not a mere adjective, people or place. */
    public static boolean canAct(ActorGroup group) {
        return group.members().stream().anyMatch(Arguments::canAct);
    }

    /** As for groups. */
    public static boolean canAct(Mention mention) {
        if (mention.value() instanceof Actor.Country country) {
            return country.use() != Actor.Country.Use.DEMONYM && country.use() != Actor.Country.Use.PEOPLE;
        }
        if (mention.value() instanceof Place place) {
            return place.seat();
        }
        return true;
    }

    /** The first group after the trigger that is governed by nothing or by one of {@code governors}; null where none. */
    public @Nullable Argument object(Cue trigger, List<String> governors) {
        return complements.object(trigger, governors);
    }

    /** The first such group that also passes a test. */
    public @Nullable Argument object(Cue trigger, List<String> governors, Predicate<ActorGroup> test) {
        return complements.object(trigger, governors, test);
    }

    /** An object and those that a list goes on to name after it: "with A, with B and, afterwards, with C". */
    public List<Argument> listed(Argument first, List<String> governors, Predicate<ActorGroup> test) {
        return complements.listed(first, governors, test);
    }

    /** The first group after the trigger governed by a word of one of the classes; null where none. */
    public @Nullable Argument governed(Cue trigger, String... governors) {
        return complements.governed(trigger, List.of(governors), group -> true);
    }

    /** The first such group that also passes a test. */
    public @Nullable Argument governed(Cue trigger, List<String> wanted, Predicate<ActorGroup> test) {
        return complements.governed(trigger, wanted, test);
    }

    /** The owner of a noun trigger: "X's visit", "visit of X"; null where the sentence does not say. */
    public @Nullable Argument owner(Cue trigger) {
        return new Owners(scene, this).of(trigger);
    }

    /** Whoever a verb that stands as a noun belongs to, said after it: "to visit Y of X" in a language without endings. */
    public @Nullable Argument ownerAfter(Cue trigger) {
        return subjects.adjacentSubject(trigger) == null ? new Owners(scene, this).afterNoun(trigger) : null;
    }

    /** Whether somebody owns a noun trigger, also where nobody can tell who. */
    public boolean isOwned(Cue trigger) {
        return new Owners(scene, this).isOwned(trigger);
    }

    /** The actors right after a cue of the frame, such as who invited; null where the cue or they are missing. */
    public @Nullable Argument after(String frame, String part) {
        return complements.after(frame, part);
    }

    /** The groups that stand after the trigger within its clause, in order. */
    public List<ActorGroup> groupsAfter(Cue trigger) {
        return complements.groupsAfter(trigger);
    }
}
