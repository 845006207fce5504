package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads meetings: who met whom. Several met in turn are one meeting each. */
final class MeetingComposer implements Composer {
    private static final int NEAR_PLACE = 12;
    /** News tells meetings of its own day to the end; what lies back has its date said. */
    private static final int LEAD = 60;
    /** Days; what lasts longer is the week or month in which it falls. */
    private static final int LONGEST = 5;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        if (sight.statuses().isHypothetical(trigger)) {
            return List.of();
        }
        List<Party> other = secondSide(sight, trigger);
        List<Party> one = firstSide(sight, trigger, other);
        if (other.isEmpty() && trigger.setting("object", "").equals("adjacent")) {
            return List.of();
        }
        if (other.isEmpty()) {
            return one.size() >= 2 ? among(sight, trigger, one) : again(sight, trigger);
        }
        List<Party> hosts = one.stream()
                .filter(party -> other.stream().noneMatch(party::isSame))
                .toList();
        if (hosts.isEmpty()) {
            return among(sight, trigger, other);
        }
        List<Draft> drafts = new ArrayList<>();
        for (List<Party> side : inTurn(sight, hosts)) {
            for (Party guest : other) {
                List<Party> all = new ArrayList<>(side);
                all.add(guest);
                add(drafts, sight, trigger, all);
            }
        }
        return drafts;
    }

    /** "The talks, held on Friday": the meeting told last, with the date that is said now. */
    private static List<Draft> again(Sight sight, Cue trigger) {
        Draft told = sight.discourse().meeting();
        Edtf when = isNoun(trigger) ? sight.dates().of(trigger, Anchor.Direction.PAST) : null;
        if (told == null || when == null || told.get("who") == null) {
            return List.of();
        }
        Draft draft = new Draft("meeting", sight.scene(), trigger)
                .set("who", told.get("who"))
                .when(when);
        draft.set("form", told.get("form")).status(sight.statuses().dated(told.status(), when, false));
        return List.of(draft.times(0.8, "the meeting told before, dated now"));
    }

    /** The hosts together, or one by one where the sentence says that they met the guest in turn. */
    private static List<List<Party>> inTurn(Sight sight, List<Party> hosts) {
        boolean each =
                hosts.size() > 1 && !sight.scene().cues("meeting", "in-turn").isEmpty();
        return each ? hosts.stream().map(List::of).toList() : List.of(hosts);
    }

    private static List<Draft> among(Sight sight, Cue trigger, List<Party> parties) {
        List<Draft> drafts = new ArrayList<>();
        if (parties.size() >= 2) {
            add(drafts, sight, trigger, parties);
        }
        return drafts;
    }

    private static List<Party> firstSide(Sight sight, Cue trigger, List<Party> other) {
        Argument who = isNoun(trigger)
                ? ofNoun(sight, trigger, other)
                : sight.arguments().subject(trigger, MeetingComposer::canMeet);
        List<Party> parties = who == null ? List.of() : inPerson(Party.of(who.group(), sight.discourse()), sight);
        if (!parties.isEmpty()) {
            return parties;
        }
        return inFocus(sight, other);
    }

    /** Whose meeting a noun speaks of; without "between" or "with" it names none. */
    private static @Nullable Argument ofNoun(Sight sight, Cue trigger, List<Party> other) {
        Argument who = sight.arguments().governed(trigger, List.of("between"), MeetingComposer::canMeet);
        if (who != null || other.isEmpty()) {
            return who;
        }
        who = sight.arguments().owner(trigger);
        who = who == null ? sight.arguments().subject(trigger, MeetingComposer::canMeet) : who;
        return who == null ? sight.arguments().afterComma(trigger) : who;
    }

    /** Who the story tells of, where the sentence itself names no subject. */
    private static List<Party> inFocus(Sight sight, List<Party> other) {
        if (other.isEmpty()) {
            return List.of();
        }
        Discourse.Visit visit = sight.discourse().visit();
        if (visit != null && other.stream().noneMatch(visit.traveller()::isSame)) {
            return List.of(visit.traveller());
        }
        ActorGroup last = sight.discourse().lastSubject();
        return last == null ? List.of() : Party.of(last, sight.discourse());
    }

    private static List<Party> secondSide(Sight sight, Cue trigger) {
        Argument whom = isNoun(trigger)
                ? sight.arguments().governed(trigger, List.of("with"), MeetingComposer::canMeet)
                : sight.arguments().object(trigger, List.of("with", "to"), MeetingComposer::canMeet);
        return whom == null ? List.of() : inPerson(Party.of(whom.group(), sight.discourse()), sight);
    }

    private static boolean isNoun(Cue trigger) {
        return trigger.setting("voice", "active").equals("noun");
    }

    /** A country or body by its mere name meets nobody; its leaders, ministries and delegations do. */
    private static boolean canMeet(ActorGroup group) {
        return group.members().stream().anyMatch(MeetingComposer::canMeet);
    }

    private static boolean canMeet(Mention mention) {
        if (mention.value() instanceof Actor.Country country) {
            return country.use() == Actor.Country.Use.INSTITUTION;
        }
        return mention.value() instanceof Actor.Person
                || mention.value() instanceof Actor.Organization
                || mention.value() instanceof Reference;
    }

    /**
     * The persons among the parties where there are any; a country stands for the traveller of the visit that is told
     * where he acts for it.
     */
    private static List<Party> inPerson(List<Party> parties, Sight sight) {
        List<Party> persons = parties.stream()
                .filter(party -> party.isPerson() || !(party.field() instanceof String))
                .toList();
        if (!persons.isEmpty()) {
            return persons;
        }
        Discourse.Visit visit = sight.discourse().visit();
        List<Party> standing = new ArrayList<>();
        for (Party party : parties) {
            if (visit != null && Objects.equals(visit.traveller().of(), party.of())) {
                standing.add(visit.traveller());
            } else if (canMeet(party.mention())) {
                standing.add(party);
            }
        }
        return standing;
    }

    private static void add(List<Draft> drafts, Sight sight, Cue trigger, List<Party> parties) {
        boolean persons = parties.stream().anyMatch(Party::isPerson);
        long sides = parties.stream().map(Party::of).distinct().count();
        if (!persons || sides < 2) {
            return;
        }
        Draft draft = new Draft("meeting", sight.scene(), trigger);
        if (parties.stream().anyMatch(party -> party.field() instanceof String)) {
            draft.times(0.45, "a person and a country rarely meet");
        }
        Status said = sight.statuses().said(trigger);
        Edtf own = sight.dates().of(trigger, sight.statuses().tense(trigger, said));
        draft.set("who", parties.stream().map(Party::field).toList());
        draft.status(said);
        date(draft, sight, own, parties);
        draft.set("form", trigger.setting("form", "meeting"));
        draft.set("place", place(sight, trigger));
        draft.status(sight.statuses().dated(said, draft.when(), false));
        drafts.add(draft);
        sight.discourse().meeting(draft);
        sight.discourse().focusDate(own);
    }

    /** Its own date, else that of the visit within which it is told, else the day that the story is at. */
    private static void date(Draft draft, Sight sight, @Nullable Edtf own, List<Party> parties) {
        Discourse.Visit visit = sight.discourse().visitOf(parties);
        Edtf now = sight.discourse().dateOfNow(LEAD);
        boolean vague = own != null && own.firstDay().plusDays(LONGEST).isBefore(own.lastDay());
        if (own != null
                && !(vague
                        && visit != null
                        && visit.when() != null
                        && visit.when().overlaps(own))) {
            draft.when(own);
        } else if (visit != null && visit.when() != null && fits(draft, visit)) {
            draft.during(visit.draft()).step("dated by the visit that the story tells of");
        } else if (now != null) {
            draft.whenWorkedOut(now).step("dated by the day that the story speaks of");
        }
    }

    /** A meeting that took place was not within a visit that is still to come. */
    private static boolean fits(Draft meeting, Discourse.Visit visit) {
        Status status = visit.draft().status();
        boolean toCome = status == Status.PLANNED || status == Status.PROPOSED;
        return status != Status.DENIED && (!toCome || meeting.status() == Status.PLANNED);
    }

    private static @Nullable String place(Sight sight, Cue trigger) {
        for (Mention mention : sight.scene().actors()) {
            int distance =
                    mention.from() >= trigger.to() ? mention.from() - trigger.to() : trigger.from() - mention.to();
            Cue governor = sight.scene().governor(mention.from());
            boolean located = governor != null && governor.part().equals("in");
            if (mention.value() instanceof Place place && located && distance <= NEAR_PLACE) {
                return place.name();
            }
        }
        return null;
    }
}
