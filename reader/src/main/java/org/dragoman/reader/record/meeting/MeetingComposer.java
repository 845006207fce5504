package org.dragoman.reader.record.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.OfficeTraits;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.scene.Composer;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.ItemOpenings;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.PlaceFinder;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads meetings: who met whom. Several met in turn are one meeting each. */
public final class MeetingComposer implements Composer {
    /** News tells meetings of its own day to the end; what lies back has its date said. */
    private static final int LEAD = 60;
    /** Days; what lasts longer is the week or month in which it falls. */
    private static final int LONGEST = 5;

    /** Words besides names between an act and how it was done. */
    private static final int NEAR_FORM = 8;

    private static final int LONGEST_PERIOD = 366;
    /** Words from a number in a row to the meeting that is counted: "their second trilateral meeting". */
    private static final int MOST_COUNTED = 3;

    private final OfficeTraits offices;
    /** The forms of those who meet without being in one place. */
    private final List<String> remote;

    /** For meetings as a record type declares them, of those who act for a state or body. */
    public MeetingComposer(RecordType type, OfficeTraits offices) {
        this.offices = offices;
        this.remote = type.values("remote");
    }

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        boolean other = trigger.setting("met", "yes").equals("no") || isGreeting(sight.scene(), trigger);
        if (other || sight.statuses().isUntold(trigger) || sight.scene().isQuestion()) {
            return List.of();
        }
        GuestsToName toName = GuestsToName.of(sight);
        if (trigger.setting("guests", "").equals("named")) {
            List<Draft> drafts = new ArrayList<>();
            toName.meetings(sight, trigger).forEach(parties -> add(drafts, sight, trigger, parties, toName.when()));
            return drafts;
        }
        MeetingSides sides = new MeetingSides(sight, trigger);
        List<List<Party>> meetings = sides.all();
        if (meetings.isEmpty()) {
            toName.await(sight, trigger, sides);
            return MeetingsTold.again(sight, trigger);
        }
        List<Draft> drafts = new ArrayList<>();
        List<@Nullable Edtf> days = new GuestDays(sight, trigger).of(meetings);
        for (int index = 0; index < meetings.size(); index++) {
            boolean oneOfSeveral = meetings.size() > 1;
            if (meetings.get(index).stream().noneMatch(party -> isAside(party, oneOfSeveral))) {
                add(drafts, sight, trigger, meetings.get(index), days.get(index));
            }
        }
        return drafts;
    }

    /** To be received on arrival is no meeting; of a guest the sentence before may tell that he landed. */
    private static boolean isGreeting(Scene scene, Cue trigger) {
        Scene before = scene.discourse().before();
        boolean landed = trigger.setting("passive", "no").equals("yes")
                && before != null
                && !before.cues("meeting", "greeting").isEmpty();
        return trigger.setting("form", "").equals("reception")
                && !trigger.isNoun()
                && (landed || !scene.cues("meeting", "greeting").isEmpty());
    }

    /** Whether somebody speaks for others, or of several who are met is the spouse of one. */
    private boolean isAside(Party party, boolean oneOfSeveral) {
        return party.mention().value() instanceof Actor.Person person
                && person.holdings().stream()
                        .anyMatch(holding ->
                                offices.speaksForOthers(holding.office()) || oneOfSeveral && holding.isOfSpouse());
    }

    private void add(List<Draft> drafts, Sight sight, Cue trigger, List<Party> parties, @Nullable Edtf ofGuest) {
        boolean persons = parties.stream().anyMatch(Party::isPerson);
        long sides = parties.stream()
                .map(Party::of)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean delegations = trigger.isVerb()
                && sight.arguments().governed(trigger, "with") == null
                && (areDelegations(trigger, parties) || areStates(sight.scene(), parties));
        if (sides < 2 || !persons && !delegations) {
            return;
        }
        Draft draft = new Draft("meeting", sight.scene(), trigger);
        Status said = said(sight, trigger, parties);
        if (!delegations && parties.stream().anyMatch(party -> isNameless(sight.scene(), party, said))) {
            draft.times(0.45, "a person and a country rarely meet");
        }
        Edtf near = ofGuest == null ? new MeetingDates(sight, trigger, said).get() : ofGuest;
        Edtf own = isPeriod(near) || isSpanOfCount(near, said, sight, trigger) ? null : near;
        boolean looksBack = trigger.setting("open", "no").equals("yes") && own == null;
        boolean known = StoryMeetings.of(sight).haveMet(parties);
        if (known && (looksBack || own == null && MeetingsTold.isToldBefore(sight, trigger))) {
            return;
        }
        draft.set("who", parties.stream().map(Party::field).toList());
        draft.status(said);
        draft.set("form", form(sight.scene(), trigger));
        if (!remote.contains(draft.get("form"))) {
            draft.set("place", new PlaceFinder(sight.scene()).of(trigger));
        }
        date(draft, sight, trigger, own, parties);
        draft.status(sight.statuses().dated(said, draft.when(), false));
        drafts.add(draft);
        sight.discourse().meeting(draft);
        if (isReception(trigger) && parties.size() == 2 && parties.get(1).isPerson()) {
            sight.discourse().visits().receive(parties.get(1));
            sight.discourse().visits().host(parties.get(0));
        }
        StoryMeetings.of(sight).tell(parties, sight.discourse().sentence());
        sight.discourse().focusDate(own, sight.scene().sentence());
    }

    /** Whether a verb tells that its subject received somebody. */
    private static boolean isReception(Cue trigger) {
        return trigger.isVerb()
                && trigger.setting("form", "").equals("reception")
                && trigger.setting("passive", "no").equals("no");
    }

    /** What the words say of it; an item of the programme of a visit to come has no verb that would say so. */
    private static Status said(Sight sight, Cue trigger, List<Party> parties) {
        Status said = sight.statuses().said(trigger);
        Discourse.Visit visit = said == Status.DONE ? sight.discourse().visits().visitOf(parties) : null;
        boolean toCome = visit != null && visit.draft().status() == Status.PLANNED;
        return toCome && ItemOpenings.isOpenedBy(sight.scene(), trigger) ? Status.PLANNED : said;
    }

    /**
     * Whether a country stands there by no more than its name: one whose delegation is named acts through persons, and leaders
     * of several who have met did so together.
     */
    private static boolean isNameless(Scene scene, Party party, Status said) {
        int from = party.mention().from();
        int to = party.mention().to();
        boolean inTurn = !scene.cues("meeting", "in-turn").isEmpty() && MeetingPeople.isLedOne(scene, party.mention());
        return party.field() instanceof String
                && !inTurn
                && (said != Status.DONE || !MeetingPeople.isOfLeaders(scene, party.mention()))
                && (party.mention().value() instanceof Reference
                        || scene.cues("meeting", "delegation").stream().noneMatch(cue -> cue.overlaps(from, to)));
    }

    private static boolean isInstitution(Mention mention) {
        return mention.value() instanceof Actor.Country country && country.use() == Actor.Country.Use.INSTITUTION;
    }

    /** Whether two institutions of different countries, or who heads them, are said to hold talks. */
    private static boolean areDelegations(Cue trigger, List<Party> parties) {
        return trigger.setting("form", "").equals("talks")
                && parties.size() == 2
                && parties.stream().allMatch(party -> party.isPerson() || isInstitution(party.mention()));
    }

    /** "The leaders of A and B met": whether states meet by whoever leads them. */
    private static boolean areStates(Scene scene, List<Party> parties) {
        return MeetingPeople.isOfLeaders(scene, parties.get(0).mention())
                && parties.stream().allMatch(party -> party.mention().kind() == Kind.COUNTRY);
    }

    /** "Their second meeting this year": whether the date only says within which time the meetings are counted. */
    private static boolean isSpanOfCount(@Nullable Edtf date, Status said, Sight sight, Cue trigger) {
        Edtf published = sight.discourse().published();
        boolean counted = trigger.isNoun()
                && sight.scene().annotated().mentions(Kind.ORDINAL).stream()
                        .anyMatch(ordinal -> ordinal.to() <= trigger.from()
                                && sight.scene().isOnePhrase(ordinal.to(), trigger.from(), MOST_COUNTED));
        return counted
                && said == Status.DONE
                && date != null
                && date.grain() == Grain.YEAR
                && published != null
                && date.overlaps(published);
    }

    /** Whether it is rather the years that a plan or an accord is for. */
    private static boolean isPeriod(@Nullable Edtf date) {
        return date != null
                && date.isInterval()
                && !date.isOpen()
                && date.firstDay().plusDays(LONGEST_PERIOD).isBefore(date.lastDay());
    }

    /**
     * Its own date, else that of the visit within which it is told, else the day that the story is at, which is not that of
     * what has happened more than once.
     */
    private static void date(Draft draft, Sight sight, Cue trigger, @Nullable Edtf own, List<Party> parties) {
        Discourse.Visit visit = sight.discourse().visits().visitOf(parties);
        boolean past = parties.stream().anyMatch(Party::isOfThePast);
        boolean often = draft.status() == Status.DONE && isNear(sight.scene(), trigger, "repeated");
        Edtf now = past || often ? null : sight.discourse().dateOfNow(LEAD);
        Edtf today = sight.discourse().newsDay();
        Edtf ofParagraph = sight.discourse().dayOfParagraph(sight.scene().sentence());
        boolean vague = own != null && own.firstDay().plusDays(LONGEST).isBefore(own.lastDay());
        if (own != null
                && !(vague
                        && visit != null
                        && visit.when() != null
                        && visit.when().overlaps(own))) {
            draft.when(own);
        } else if (today != null && isGoingOn(draft, visit, today)) {
            draft.whenWorkedOut(today).step("dated by the day on which it is going on");
        } else if (visit != null && isThere(draft, visit, sight.scene())) {
            draft.during(visit.draft()).step("dated by the visit that the sentence tells of");
        } else if (visit != null && now != null && isLaterDay(visit.when(), now)) {
            draft.whenWorkedOut(sight.statuses().notPassed(draft.status(), now))
                    .step("dated by a later day of the visit");
        } else if (visit != null && now != null && !draft.isToCome() && isBeforeNews(visit, now)) {
            draft.whenWorkedOut(sight.statuses().notPassed(draft.status(), now))
                    .step("dated by the day that the story has told");
        } else if (visit != null
                && ofParagraph != null
                && !draft.isToCome()
                && isDayWithin(visit.when(), ofParagraph)
                && !isOfWholeVisit(sight.scene(), trigger)) {
            draft.whenWorkedOut(ofParagraph).step("dated by the day of the visit just told");
        } else if (visit != null
                && visit.when() != null
                && (vague || fits(draft, visit, sight.discourse().published()))) {
            draft.during(visit.draft()).step("dated by the visit that the story tells of");
        } else if (now != null) {
            Edtf day = sight.statuses().notPassed(draft.status(), now);
            draft.whenWorkedOut(isAhead(draft, sight.discourse()) ? ahead(sight.discourse(), day) : day)
                    .step("dated by the day that the story speaks of");
        }
    }

    /** "Are now in talks": whether it goes on as the story is written, within a visit that is not over or has but its first day. */
    private static boolean isGoingOn(Draft meeting, Discourse.@Nullable Visit visit, Edtf today) {
        Edtf stay = visit == null ? null : visit.when();
        return meeting.status() == Status.ONGOING
                && today.grain() == Grain.DAY
                && !today.isInterval()
                && (stay == null || stay.overlaps(today) || isLaterDay(stay, today));
    }

    /** Whether it is still to come in a story that has named no day: that of the news is only the first on which it can be. */
    private static boolean isAhead(Draft meeting, Discourse discourse) {
        return meeting.isToCome() && discourse.focusDate() == null;
    }

    /** The day to come that was just told, else any from that of the news on. */
    private static Edtf ahead(Discourse discourse, Edtf day) {
        Edtf told = discourse.dayToCome();
        if (told != null) {
            return told;
        }
        CalendarDate first = day.start();
        return first == null || day.grain() != Grain.DAY ? day : Edtf.since(first);
    }

    /** "Went on Tuesday to A, where he met X", "to A to meet X": whether the sentence itself dates the visit at which they met. */
    private static boolean isThere(Draft meeting, Discourse.Visit visit, Scene scene) {
        return meeting.status() == Status.DONE
                && visit.when() != null
                && !visit.when().isInterval()
                && visit.when().grain() == Grain.DAY
                && !visit.draft().isWorkedOut()
                && visit.draft().sentences().contains(scene.sentence())
                && (!scene.syntax("where").isEmpty() || isAtPlaceOf(visit.draft(), meeting));
    }

    private static boolean isAtPlaceOf(Draft visit, Draft meeting) {
        return meeting.get("place") != null && Objects.equals(meeting.get("place"), visit.get("place"));
    }

    /**
     * "X is on a visit to A. On Monday morning he was welcomed": whether the story has told a day shortly before that of the
     * news, which is all that dates the visit.
     */
    private static boolean isBeforeNews(Discourse.Visit visit, Edtf day) {
        Edtf news = visit.when();
        return news != null
                && visit.draft().isWorkedOut()
                && !news.isInterval()
                && news.grain() == Grain.DAY
                && day.grain() == Grain.DAY
                && !day.isInterval()
                && day.firstDay().isBefore(news.firstDay())
                && !day.firstDay().isBefore(news.firstDay().minusDays(LONGEST));
    }

    /** "During the visit, X met Y": whether words before it say that it was at some time within a visit. */
    private static boolean isOfWholeVisit(Scene scene, Cue trigger) {
        return scene.triggers().stream()
                .anyMatch(visit -> visit.frame().equals("visit") && visit.isNoun() && visit.to() <= trigger.from());
    }

    /** "On the 13th X welcomed him. They then held talks": whether a paragraph is at a day of the visit. */
    private static boolean isDayWithin(@Nullable Edtf visit, Edtf day) {
        return visit != null && !visit.isOpen() && visit.contains(day);
    }

    /** Whether a day lies a little after the one on which a visit is said to begin. */
    private static boolean isLaterDay(@Nullable Edtf visit, Edtf day) {
        return visit != null
                && visit.grain() == Grain.DAY
                && !visit.isInterval()
                && day.grain() == Grain.DAY
                && !day.isInterval()
                && day.firstDay().isAfter(visit.firstDay())
                && !day.firstDay().isAfter(visit.firstDay().plusDays(LONGEST));
    }

    /** A meeting that took place was not within a visit that is still to come. */
    private static boolean fits(Draft meeting, Discourse.Visit visit, @Nullable Edtf published) {
        boolean denied = visit.draft().status() == Status.DENIED;
        boolean planned = meeting.status() == Status.PLANNED;
        return !denied && (!visit.draft().isToCome() || planned) && !(planned && isOver(visit, published));
    }

    /** What is still to come is not on the one day of a visit that is over. */
    private static boolean isOver(Discourse.Visit visit, @Nullable Edtf published) {
        return visit.when() != null
                && published != null
                && published.grain() == Grain.DAY
                && visit.when().lastDay().isBefore(published.firstDay());
    }

    /** How they met: by words in the same clause that say so, such as "by phone", else by the wording of the act. */
    private static String form(Scene scene, Cue trigger) {
        return scene.cues("meeting", "form").stream()
                .filter(cue -> isSaidOf(scene, trigger, cue))
                .map(cue -> cue.setting("value", ""))
                .findFirst()
                .orElse(trigger.setting("form", "meeting"));
    }

    private static boolean isNear(Scene scene, Cue trigger, String part) {
        return scene.cues("meeting", part).stream().anyMatch(cue -> isSaidOf(scene, trigger, cue));
    }

    private static boolean isSaidOf(Scene scene, Cue trigger, Cue cue) {
        int from = cue.from() >= trigger.to() ? trigger.to() : cue.to();
        int to = cue.from() >= trigger.to() ? cue.from() : trigger.from();
        return cue.overlaps(trigger.from(), trigger.to()) || from <= to && isSaidOf(scene, from, to);
    }

    private static boolean isSaidOf(Scene scene, int from, int to) {
        return scene.plainTokens(from, to) <= NEAR_FORM && !scene.hasVerbBetween(from, to) && !scene.isParted(from, to);
    }
}
