package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.jspecify.annotations.Nullable;

/** Finds whom somebody meets where a trigger of a meeting stands. */
final class MeetingGuests {
    private static final List<String> WITH = List.of("with", "to");
    /** What may govern those whom a list goes on to name: "received by A, then by B". */
    private static final List<String> FURTHER = List.of("with", "to", "by");
    /** Words that are no names between a verb and whom it is with. */
    private static final int FAR_OF_VERB = 12;
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
        List<Party> guests = listed();
        if (noun && trigger.setting("delegation", "").isEmpty()
                || guests.stream().anyMatch(Party::isPerson)) {
            return guests;
        }
        List<Party> head = headAfter();
        if (!head.isEmpty() || noun) {
            return head.isEmpty() ? guests : head;
        }
        return namedOutOf(guests);
    }

    private List<Party> listed() {
        Arguments arguments = sight.arguments();
        List<String> governors = noun ? List.of("with") : WITH;
        List<String> further = noun ? governors : FURTHER;
        Argument first = noun ? complement() : arguments.object(trigger, governors, this::isNearEnough);
        if (first == null && !noun) {
            first = relativeObject();
        }
        first = first == null ? null : ofMany(first);
        List<Party> guests = new ArrayList<>();
        if (first != null) {
            for (Argument next : arguments.listed(first, further, people::canMeet)) {
                people.inPerson(next.group()).stream()
                        .filter(party -> guests.stream().noneMatch(party::isSame))
                        .forEach(guests::add);
            }
        }
        return guests;
    }

    /** "Received a delegation of some association, led by B": who heads the delegation that the verb's object is. */
    private List<Party> headAfter() {
        for (Cue leader : scene.syntax("leader")) {
            Capture person = leader.match().slot("person");
            Mention head = person == null ? null : person.mention();
            boolean object = leader.from() >= trigger.to()
                    && scene.plainTokens(trigger.to(), leader.from()) <= FAR_OF_VERB
                    && !scene.hasVerbBetween(trigger.to(), leader.from())
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
            boolean goesOn = including.from() >= trigger.to()
                    && scene.plainTokens(trigger.to(), including.from()) <= FAR_OF_VERB
                    && !scene.hasVerbBetween(trigger.to(), including.from());
            for (ActorGroup group : goesOn ? scene.groups() : List.<ActorGroup>of()) {
                boolean next = group.from() >= including.to() && scene.isOnlySkipped(including.to(), group.from());
                List<Party> named = next ? people.inPerson(group) : List.of();
                if (named.stream().anyMatch(Party::isPerson)) {
                    return named;
                }
            }
        }
        return many;
    }

    /** "Met leaders of A, including B and C": those of many who are named. */
    private Argument ofMany(Argument guests) {
        boolean named = guests.group().members().stream().anyMatch(member -> member.value() instanceof Actor.Person);
        int comma = guests.group().to();
        for (Cue including : named ? List.<Cue>of() : scene.cues("meeting", "including")) {
            boolean after = including.from() == comma
                    || including.from() == comma + 1
                            && scene.annotated().token(comma).is(",");
            for (ActorGroup group : scene.groups()) {
                boolean next = after && group.from() >= including.to() && group.from() - including.to() <= 2;
                if (next && MeetingPeople.persons(group) > 0) {
                    return new Argument(group, guests.score(), "those of many who are named");
                }
            }
        }
        return guests;
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
        Mention principal = sight.discourse().principal();
        List<Party> told = principal == null ? List.of() : Party.of(principal, sight.discourse());
        return told.stream()
                .filter(party -> own.stream().noneMatch(party::isSame))
                .toList();
    }
}
