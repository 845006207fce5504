package org.dragoman.reader.record.meeting;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Finds whom somebody meets where a trigger of a meeting stands. */
final class MeetingGuests {
    private static final List<String> WITH = List.of("with", "to");
    /** What may govern those whom a list goes on to name: "received by A, then by B". */
    private static final List<String> FURTHER = List.of("with", "to", "by");
    /** Words that are no names between a verb and whom it is with. */
    private static final int FAR_OF_VERB = 12;
    /** The same up to an aside about whom it is with. */
    private static final int FAR_OF_ASIDE = 16;
    /** Words that are no names between a noun and whom it is with. */
    private static final int FAR_OF_NOUN = 8;

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;
    private final MeetingPeople people;
    private final boolean noun;

    MeetingGuests(Sight sight, Cue trigger, MeetingPeople people) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
        this.people = people;
        this.noun = trigger.isNoun();
    }

    /** Those whom somebody meets: the object of a verb, or whom a noun names after "with"; empty where nobody is named. */
    List<Party> all() {
        if (trigger.setting("object", "").equals("in-focus")) {
            return focus();
        }
        if (trigger.setting("object", "").equals("before")) {
            Argument patient = sight.arguments().before(trigger, people::canMeet);
            return patient == null ? List.of() : people.inPerson(patient.group());
        }
        if (trigger.setting("object", "").equals("governed")) {
            Argument with = sight.arguments().governed(trigger, List.of("with"), this::isPersonNearEnough);
            return with == null ? List.of() : listed(with, List.of("with"));
        }
        List<Party> guests = listed();
        if (guests.stream().anyMatch(Party::isPerson)) {
            return guests;
        }
        boolean delegation = !noun || !trigger.setting("delegation", "").isEmpty();
        List<Party> head = delegation ? headAfter() : List.of();
        boolean said = !head.isEmpty() || noun && guests.isEmpty();
        return said ? head : namedOutOf(guests);
    }

    private List<Party> listed() {
        Arguments arguments = sight.arguments();
        List<String> governors = noun ? List.of("with") : WITH;
        List<String> further = noun ? governors : FURTHER;
        Argument first = noun ? complement() : arguments.object(trigger, governors, this::isNearEnough);
        if (first == null && !noun) {
            Argument leaders = leadersAfter();
            first = leaders == null ? relativeObject() : leaders;
        }
        return first == null ? List.of() : listed(first, further);
    }

    /** Those of a group and of the groups that go on with it, each once. */
    private List<Party> listed(Argument first, List<String> further) {
        List<Party> guests = new ArrayList<>();
        for (Argument next : sight.arguments().listed(first, further, people::canMeet)) {
            people.inPerson(next.group()).stream()
                    .filter(party -> guests.stream().noneMatch(party::isSame))
                    .forEach(guests::add);
        }
        return guests;
    }

    /** "Received a delegation of some association, led by B": who heads the delegation that the verb's object is. */
    private List<Party> headAfter() {
        for (Cue leader : scene.syntax("leader")) {
            Mention head = leader.named("person");
            boolean object = goesOn(leader)
                    && scene.groups().stream()
                            .noneMatch(group -> group.from() >= trigger.to()
                                    && group.to() <= leader.from()
                                    && MeetingPeople.persons(group) > 0);
            if (head != null && object) {
                return Party.of(head, sight.discourse());
            }
        }
        return List.of();
    }

    /** "Met leaders of A, among them B and C": those of many whom the sentence goes on to name, else the many. */
    private List<Party> namedOutOf(List<Party> many) {
        for (Cue including : scene.syntax("including")) {
            for (ActorGroup group : goesOn(including) ? scene.groups() : List.<ActorGroup>of()) {
                boolean next = group.from() >= including.to() && scene.isOnlySkipped(including.to(), group.from());
                if (next && MeetingPeople.persons(group) > 0) {
                    return listed(new Argument(group, 1, "those of many who are named"), List.of());
                }
            }
        }
        return many;
    }

    /** Whether a wording stands in what the trigger governs, soon after it. */
    private boolean goesOn(Cue cue) {
        return cue.from() >= trigger.to()
                && scene.plainTokens(trigger.to(), cue.from()) <= FAR_OF_ASIDE
                && !scene.hasVerbBetween(trigger.to(), cue.from());
    }

    private boolean isPersonNearEnough(ActorGroup group) {
        return isNearEnough(group) && MeetingPeople.persons(group) > 0;
    }

    private boolean isNearEnough(ActorGroup group) {
        return people.canMeet(group) && scene.plainTokens(trigger.to(), group.from()) <= FAR_OF_VERB;
    }

    /** Whom a noun names after "with", or right after itself where the language does so. */
    private @Nullable Argument complement() {
        boolean direct = trigger.setting("object", "").equals("direct");
        for (ActorGroup group : scene.groups()) {
            if (group.from() < trigger.to()) {
                continue;
            }
            if (!scene.isOnePhrase(trigger.to(), group.from(), FAR_OF_NOUN)) {
                return null;
            }
            Cue governor = scene.governor(group.from());
            boolean with = governor != null && governor.part().equals("with");
            boolean beside = direct && governor == null && scene.plainTokens(trigger.to(), group.from()) <= 2;
            if ((with || beside) && people.canMeet(group)) {
                return new Argument(group, 1, with ? "after the word for with" : "right after the noun");
            }
        }
        return null;
    }

    /** "Met with leaders of A and B": the countries behind a word for those who lead them, which is the verb's object. */
    private @Nullable Argument leadersAfter() {
        for (Cue leaders : scene.syntax("leaders")) {
            boolean near = leaders.from() >= trigger.to() && scene.isOnePhrase(trigger.to(), leaders.from(), 3);
            Cue governor = near ? scene.governor(leaders.from()) : null;
            boolean object = near && (governor == null || WITH.contains(governor.part()));
            for (ActorGroup group : object ? scene.groups() : List.<ActorGroup>of()) {
                boolean led = group.from() >= leaders.to() - 1 && scene.isOnlySkipped(leaders.to(), group.from());
                if (led && people.canMeet(group)) {
                    return new Argument(group, 1, "whose leaders are the object");
                }
            }
        }
        return null;
    }

    /** "X, whom Y received": whoever stands before the relative word that the subject follows. */
    private @Nullable Argument relativeObject() {
        Argument subject = sight.arguments().subject(trigger);
        if (subject == null) {
            return null;
        }
        for (Cue relative : scene.syntax("relative")) {
            boolean opens =
                    relative.to() <= subject.group().from() && subject.group().from() - relative.to() <= 2;
            if (!opens) {
                continue;
            }
            for (ActorGroup group : scene.groups()) {
                boolean before = group.to() <= relative.from() && relative.from() - group.to() <= 1;
                if (before && people.canMeet(group)) {
                    return new Argument(group, 0.95, "whom the relative clause is about");
                }
            }
        }
        return null;
    }

    /** Whom an object pronoun means: the one whom the sentence or the story is about, if it is not the subject. */
    private List<Party> focus() {
        Argument subject = sight.arguments().subject(trigger, people::canMeet);
        List<Party> own = subject == null ? List.of() : Party.of(subject.group(), sight.discourse());
        Argument topic = sight.arguments()
                .subjectOfSentence(trigger, group -> people.canMeet(group) && people.isOther(group, own));
        if (topic != null) {
            return people.inPerson(topic.group());
        }
        Mention principal = sight.discourse().persons().principal();
        List<Party> told = principal == null ? List.of() : Party.of(principal, sight.discourse());
        return told.stream()
                .filter(party -> own.stream().noneMatch(party::isSame))
                .toList();
    }
}
