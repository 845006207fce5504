package org.dragoman.reader.record.meeting;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.ItemOpenings;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Finds who meets the guests where a trigger of a meeting stands: a subject, whose meeting a noun names, or a pair. */
final class MeetingHosts {
    /** Words that are no names between a noun and whom it is with. */
    private static final int FAR_OF_NOUN = 8;
    /** A meeting named this early introduces what is said of it. */
    private static final int INTRODUCTION = 16;
    /** Tokens of an article, an adjective before a noun that opens its sentence. */
    private static final int TO_NOUN = 3;
    /** Words that are no names between what is said of the second head of a delegation and the verb of both. */
    private static final int FAR_OF_HEAD = 10;
    /** Words between a possessive and its noun. */
    private static final int MOST_MODIFIERS = 4;

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;
    private final MeetingPeople people;
    private final boolean noun;

    MeetingHosts(Sight sight, Cue trigger, MeetingPeople people) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
        this.people = people;
        this.noun = trigger.isNoun();
    }

    /** Those who meet the guests, or one another where there are none; empty where nobody can tell. */
    List<Party> of(List<Party> guests) {
        if (trigger.setting("again", "no").equals("yes")) {
            return StoryMeetings.of(sight).host(sight.discourse().sentence(), guests);
        }
        Argument who = noun ? ofNoun(guests) : ofVerb(guests);
        boolean pair = who != null && who.group().members().stream().allMatch(MeetingHosts::isPair);
        List<Party> told = who != null && pair && guests.isEmpty() && !noun ? toldAsPair(who.group()) : List.of();
        if (!told.isEmpty()) {
            return told;
        }
        List<Party> parties =
                who == null || pair && noun && !guests.isEmpty() ? List.of() : people.inPerson(who.group());
        if (!parties.isEmpty() || guests.isEmpty()) {
            return parties;
        }
        Argument any = noun ? null : sight.arguments().subject(trigger);
        parties = any == null ? List.of() : people.inPerson(any.group());
        if (!parties.isEmpty()) {
            return parties;
        }
        boolean introduced =
                trigger.from() <= INTRODUCTION && (scene.governor(trigger.from()) != null || followsIntroduced());
        boolean circumstance = trigger.setting("open", "no").equals("yes") || introduced || opensAsSubject(guests);
        boolean open = noun ? circumstance : sight.arguments().lacksSubject(trigger);
        return open ? inMind(guests) : onVisitToThem(guests);
    }

    /** "Talks with X centred on trade": whether a sentence begins with the noun and with whom it was. */
    private boolean opensAsSubject(List<Party> guests) {
        int guest = guests.get(0).mention().from();
        return noun
                && trigger.setting("form", "").equals("talks")
                && trigger.from() <= TO_NOUN
                && guest >= trigger.to()
                && scene.isGoverned(guest, "with")
                && scene.isOnePhrase(trigger.to(), guest, MOST_MODIFIERS);
    }

    /** "In a meeting with X and then a working session with Y": whether "and" adds a noun to one that introduces the sentence. */
    private boolean followsIntroduced() {
        return scene.triggers().stream()
                .anyMatch(first -> first.isNoun()
                        && first.frame().equals(trigger.frame())
                        && first.to() <= trigger.from()
                        && scene.governor(first.from()) != null
                        && scene.hasSyntax("and", first.to(), trigger.from())
                        && !scene.hasVerbBetween(first.to(), trigger.from()));
    }

    /** "X welcomed Y. The two sides held talks": the only two persons whom the sentence before named, one of each side. */
    private List<Party> toldAsPair(ActorGroup sides) {
        boolean countries = sides.first().value() instanceof Reference reference
                && reference.target() == Reference.Target.TWO_COUNTRIES
                && trigger.setting("form", "").equals("talks")
                && sight.discourse().meeting() == null;
        List<Mention> pair = countries ? sight.discourse().persons().personPair() : List.of();
        boolean two = pair.size() == 2 && !Objects.equals(Scene.countryOf(pair.get(0)), Scene.countryOf(pair.get(1)));
        return two ? people.inPerson(new ActorGroup(trigger.from(), trigger.to(), pair)) : List.of();
    }

    /** "In talks with X, both sides": a word for the two that meet does not say who the other is. */
    private static boolean isPair(Mention mention) {
        return mention.value() instanceof Reference reference && reference.target() != Reference.Target.VISITOR;
    }

    /** "X at the head of a delegation of A and Y at the head of one of B held talks": the two heads named before the verb. */
    private @Nullable Argument heads() {
        List<Cue> leaders = scene.syntax("leader").stream()
                .filter(cue -> cue.named("person") != null && cue.to() <= trigger.from())
                .toList();
        if (leaders.size() != 2 || scene.plainTokens(leaders.get(1).to(), trigger.from()) > FAR_OF_HEAD) {
            return null;
        }
        List<Mention> heads = leaders.stream()
                .map(cue -> Objects.requireNonNull(cue.named("person")))
                .toList();
        boolean sides = !Objects.equals(Scene.countryOf(heads.get(0)), Scene.countryOf(heads.get(1)))
                && !scene.isParted(leaders.get(0).to(), trigger.from());
        return sides
                ? new Argument(
                        new ActorGroup(heads.get(0).from(), heads.get(1).to(), heads), 0.95, "the heads of both sides")
                : null;
    }

    private @Nullable Argument ofVerb(List<Party> guests) {
        Argument heads = guests.isEmpty() ? heads() : null;
        if (heads != null) {
            return heads;
        }
        Argument between = guests.isEmpty() ? between() : null;
        if (between != null && between.group().members().stream().allMatch(MeetingHosts::isPair)) {
            Argument named = sight.arguments().subject(trigger, group -> MeetingPeople.persons(group) == 2);
            between = named == null ? between : named;
        }
        return between == null ? sight.arguments().subject(trigger, people::canMeet) : between;
    }

    private @Nullable Argument between() {
        Argument both = sight.arguments().governed(trigger, List.of("between"), people::canMeet);
        return both != null
                        && !isOfLaterNoun(both.group().from())
                        && scene.isOnePhrase(
                                afterTaking(both.group().from()), both.group().from(), FAR_OF_NOUN)
                ? both
                : null;
    }

    /** "Discussions about a meeting between X and Y": whether the sides are those of another noun, behind the trigger. */
    private boolean isOfLaterNoun(int sides) {
        return scene.triggers().stream()
                .anyMatch(other -> other.isNoun()
                        && other.frame().equals(trigger.frame())
                        && other.from() >= trigger.to()
                        && other.to() <= sides);
    }

    /** "Talks took place on Friday, between X and Y": the token after the verb and the day, where they follow the noun at once. */
    private int afterTaking(int sides) {
        for (Cue verb : scene.cues("meeting", "takes-place")) {
            boolean here = verb.from() >= trigger.to() && verb.to() <= sides;
            if (here && scene.plainTokens(trigger.to(), verb.from()) <= 2) {
                return scene.afterDateSetOff(verb.to());
            }
        }
        return scene.afterDateSetOff(trigger.to());
    }

    /** Whose meeting a noun speaks of; without "between" or "with" it names none. */
    private @Nullable Argument ofNoun(List<Party> guests) {
        Arguments arguments = sight.arguments();
        Argument who = between();
        who = who == null ? pairBeside() : namedInSentence(who);
        if (who != null || guests.isEmpty()) {
            who = who == null ? pairOwning() : who;
            who = who == null ? theirs() : who;
            return who == null ? pairMeeting() : who;
        }
        who = arguments.owner(trigger);
        if (who != null && !people.isOther(who.group(), guests)) {
            who = null;
        }
        Predicate<ActorGroup> other = group -> people.canMeet(group) && people.isOther(group, guests);
        who = who == null ? arguments.subjectOfSentence(trigger, other) : who;
        return who == null ? arguments.subject(trigger, other) : who;
    }

    /** "X apologised to Y for being late at the meeting between the two leaders": the two persons whom the sentence names. */
    private Argument namedInSentence(Argument two) {
        List<Mention> before = scene.actors().stream()
                .filter(mention -> mention.to() <= trigger.from() && mention.value() instanceof Actor.Person)
                .toList();
        return areTwoPersons(two) && before.size() == 2
                ? new Argument(
                        new ActorGroup(before.get(0).from(), before.get(1).to(), before), 0.95, "the two just named")
                : two;
    }

    /** "The X-Y meeting": two who are named as a pair right beside the noun. */
    private @Nullable Argument pairBeside() {
        for (ActorGroup group : scene.groups()) {
            boolean beside = group.to() == trigger.from() || group.from() == trigger.to();
            if (beside && MeetingPeople.persons(group) >= 2) {
                return new Argument(group, 0.95, "the pair beside the noun");
            }
        }
        return null;
    }

    /** "The talks of X and Y", "the two leaders' first meeting". */
    private @Nullable Argument pairOwning() {
        Argument owner = sight.arguments().owner(trigger);
        return owner != null && (MeetingPeople.persons(owner.group()) >= 2 || areTwoPersons(owner)) ? owner : null;
    }

    private static boolean areTwoPersons(Argument who) {
        return who.group().members().size() == 1
                && who.group().first().value() instanceof Reference reference
                && reference.isOfTwoPersons();
    }

    /** "X stands with Y before their meeting", "at their meeting, X and Y": the two persons around a plural possessive. */
    private @Nullable Argument theirs() {
        boolean theirs = isTheirs();
        List<Mention> before = scene.actors().stream()
                .filter(mention -> mention.to() <= trigger.from() && mention.value() instanceof Actor.Person)
                .toList();
        Argument next = theirs && before.isEmpty() ? sight.arguments().afterComma(trigger) : null;
        if (next != null && MeetingPeople.persons(next.group()) == 2) {
            return next;
        }
        List<Mention> told =
                theirs && before.isEmpty() ? sight.discourse().persons().together() : List.of();
        if (told.size() >= 2) {
            return new Argument(new ActorGroup(trigger.from(), trigger.to(), told), 0.85, "those told of before");
        }
        if (!theirs || before.size() != 2) {
            return null;
        }
        return new Argument(
                new ActorGroup(before.get(0).from(), before.get(1).to(), before), 0.9, "whose meeting it is");
    }

    /** "Their meeting", "the meeting in A where they": whether it is that of those told of before. */
    private boolean isTheirs() {
        boolean behind = scene.cues("meeting", "where-they").stream()
                .anyMatch(cue -> cue.from() >= trigger.to() && scene.plainTokens(trigger.to(), cue.from()) <= 2);
        return behind
                || scene.cues("meeting", "their").stream()
                        .filter(cue -> cue.from() == trigger.from()
                                || scene.isOnePhrase(afterDate(cue.to()), trigger.from(), MOST_MODIFIERS))
                        .anyMatch(cue -> !isOfPlainOwner(scene, cue));
    }

    /** "As presidents said at their meeting": whether a possessive is that of officials whom nobody names. */
    static boolean isOfPlainOwner(Scene scene, Cue their) {
        return scene.cues("meeting", "plain-owner").stream().anyMatch(owner -> owner.to() == their.from());
    }

    /** The token after a date, and the comma behind it, that begin at a token: "their 2 May 2024, call". */
    private int afterDate(int at) {
        int end = scene.annotated().startingAt(Kind.DATE, at).stream()
                .mapToInt(Mention::to)
                .max()
                .orElse(at);
        boolean comma =
                end > at && end < scene.size() && scene.annotated().token(end).is(",");
        return comma ? end + 1 : end;
    }

    /** "At today's meeting, the two leaders": those who are named as two after the introduction have met. */
    private @Nullable Argument pairMeeting() {
        boolean introduces = trigger.setting("open", "no").equals("yes") || scene.governor(trigger.from()) != null;
        if (!introduces) {
            return null;
        }
        Argument subject = sight.arguments().subjectOfSentence(trigger, group -> MeetingPeople.persons(group) == 2);
        if (subject != null && trigger.isAct() && subject.group().to() <= trigger.from()) {
            return subject;
        }
        Argument after = sight.arguments().afterComma(trigger);
        if (after == null) {
            return null;
        }
        boolean two = after.group().first().value() instanceof Reference reference && reference.isOfTwoPersons();
        return two || MeetingPeople.persons(after.group()) == 2 ? after : null;
    }

    /** "10:30: talks with X", in a programme: whoever visits the country of those whom an item names. */
    private List<Party> onVisitToThem(List<Party> guests) {
        Discourse.Visit visit = sight.discourse().visits().visit();
        boolean there = visit != null
                && guests.stream().noneMatch(visit.traveller()::isSame)
                && guests.stream()
                        .noneMatch(guest ->
                                Objects.equals(guest.of(), visit.traveller().of()))
                && (visit.country() == null
                        || guests.stream().anyMatch(guest -> visit.country().equals(guest.of())));
        return visit != null && there && ItemOpenings.isOpenedBy(scene, trigger)
                ? List.of(visit.traveller())
                : List.of();
    }

    /** Who the story tells of, where the sentence itself names no subject. */
    private List<Party> inMind(List<Party> guests) {
        Discourse.Visit visit = sight.discourse().visits().visit();
        if (visit != null && guests.stream().noneMatch(visit.traveller()::isSame)) {
            return List.of(visit.traveller());
        }
        ActorGroup last = sight.discourse().persons().lastSubject();
        return last == null ? List.of() : Party.of(last, sight.discourse());
    }
}
