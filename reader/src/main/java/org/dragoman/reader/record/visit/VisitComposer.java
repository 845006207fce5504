package org.dragoman.reader.record.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.OfficeTraits;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.DateClauses;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.SceneComposer;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.StayDates;
import org.dragoman.reader.scene.Stop;
import org.dragoman.reader.scene.StoryVisits;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads visits: each traveller and each country of a tour is one. */
public final class VisitComposer implements SceneComposer {
    /** Only the first sentences tell visits of the day; later ones look back. */
    private static final int LEAD = 10;

    private static final double OTHER_VISIT = 0.85;
    /** Words from an invitation to the visit that it is for. */
    private static final int REACH_OF_INVITATION = 14;

    private static final double BARE_INVITATION = 0.5;
    /** Tokens from a word such as "before" to the verb of the next stop. */
    private static final int FAR_OF_SEQUENCE = 2;

    private final OfficeTraits offices;

    /** For visits of those who act for a state or body. */
    public VisitComposer(OfficeTraits offices) {
        this.offices = offices;
    }

    @Override
    public String frame() {
        return VisitLists.TYPE;
    }

    @Override
    public Set<String> openers() {
        return Set.of(VisitLists.HEADING);
    }

    @Override
    public boolean concerns(Scene scene) {
        return VisitLists.concerns(scene);
    }

    @Override
    public List<Draft> compose(Sight sight) {
        return VisitLists.read(sight);
    }

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        if (trigger.setting("journey", "yes").equals("no")) {
            return List.of();
        }
        if (isEcho(trigger) && !isAfterNoun(sight.scene(), trigger)) {
            return List.of();
        }
        if (sight.statuses().isUntold(trigger) || sight.scene().isQuestion()) {
            return List.of();
        }
        if (trigger.setting("guest", "no").equals("yes")) {
            Party guest = new GuestsNamed(sight, trigger).guest();
            if (guest != null) {
                return visits(sight, trigger, guest, new GuestsNamed(sight, trigger).stops(guest));
            }
        }
        List<Stop> stops = new Destinations(sight, trigger).all();
        if (stops.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Party traveller : new Travellers(sight, trigger, stops, offices).all()) {
            drafts.addAll(visits(sight, trigger, traveller, stops));
        }
        if (trigger.isNoun() && !drafts.isEmpty()) {
            addOfFurtherOwners(drafts, sight, trigger, stops);
        }
        return drafts;
    }

    /** The visits of one traveller to every stop that is not at home. */
    private static List<Draft> visits(Sight sight, Cue trigger, Party traveller, List<Stop> stops) {
        List<Draft> drafts = new ArrayList<>();
        for (Stop stop : stops) {
            if (!isHome(stop, traveller)) {
                add(drafts, sight, trigger, traveller, stop, stops.size());
            }
        }
        return drafts;
    }

    /** "The visits of X in 2002 and of Y in 2008": those of the further owners of a noun. */
    private static void addOfFurtherOwners(List<Draft> drafts, Sight sight, Cue trigger, List<Stop> stops) {
        Argument first = sight.arguments().ownerAfter(trigger);
        List<FurtherOwners.Owner> owners =
                first == null ? List.of() : new FurtherOwners(sight.scene()).after(first.group());
        for (FurtherOwners.Owner owner : owners) {
            Edtf when = sight.dates().resolve(owner.date(), Anchor.Direction.PAST);
            for (Party traveller : Party.of(owner.group(), sight.discourse())) {
                boolean dated = when != null && traveller.isPerson();
                stops.stream()
                        .filter(stop -> dated && stop.country() != null && !isHome(stop, traveller))
                        .map(stop -> new Draft("visit", sight.scene(), trigger)
                                .set("who", traveller.field())
                                .set("to", stop.country())
                                .when(when)
                                .times(stop.score(), stop.why()))
                        .forEach(drafts::add);
            }
        }
    }

    /** Whether "that of X" can be a visit: the sentence spoke of one before. */
    private static boolean isAfterNoun(Scene scene, Cue trigger) {
        return scene.triggers().stream()
                .anyMatch(cue -> cue.frame().equals("visit") && cue.from() < trigger.from() && !isEcho(cue));
    }

    /** Whether a wording means a visit only behind another: "that of X in May". */
    private static boolean isEcho(Cue trigger) {
        return trigger.setting("echoes", "no").equals("yes");
    }

    private static boolean isHome(Stop stop, Party traveller) {
        return stop.country() != null && stop.country().equals(traveller.of());
    }

    /** Adds a visit; a journey to a region whose countries the story names is told with these. */
    private static void add(List<Draft> drafts, Sight sight, Cue trigger, Party traveller, Stop stop, int stops) {
        if (stop.country() == null && sight.discourse().visits().visitOf(List.of(traveller)) != null) {
            return;
        }
        Draft draft = draft(sight, trigger, traveller, stop, stops);
        drafts.add(draft);
        for (Edtf other : sight.dates().listedWith(draft.when(), Anchor.Direction.PAST)) {
            drafts.add(draft(sight, trigger, traveller, stop, stops).when(other));
        }
        if (!isAnother(draft, stop, false)) {
            sight.discourse().visits().visit(new Discourse.Visit(traveller, stop.country(), draft.when(), draft));
        }
    }

    /** @param stops how many the trigger names */
    private static Draft draft(Sight sight, Cue trigger, Party traveller, Stop stop, int stops) {
        Draft draft = new Draft("visit", sight.scene(), trigger);
        Status said = isNextOfPlanned(sight, trigger, traveller)
                ? Status.PLANNED
                : sight.statuses().said(trigger);
        draft.set("who", traveller.field()).set("to", stop.country());
        date(draft, sight, trigger, traveller, stop, said);
        new VisitDetails(sight, trigger).addTo(draft, traveller, stop, stops == 1);
        draft.set("place", stop.place());
        boolean listed = sight.discourse().heading(sight.scene()) != null;
        boolean another = (listed || isEarlier(sight.scene(), trigger)) && isAnother(draft, stop, listed);
        if (trigger.setting("accepts", "no").equals("yes")) {
            draft.times(isProposed(stop) ? 1 : 0, "what an invitation is for is not known");
        } else {
            draft.times(another ? OTHER_VISIT : stop.score(), another ? "another visit there" : stop.why());
        }
        if (said == Status.PROPOSED && draft.when() == null && isBareInvitation(sight.scene(), trigger)) {
            draft.times(BARE_INVITATION, "an invitation without a date that nobody is said to have accepted");
        }
        Status now = said == Status.DONE && isBegunNow(draft, sight, trigger) ? Status.ONGOING : said;
        return draft.status(sight.statuses().dated(now, draft.when(), true));
    }

    /** "Goes to A on Sunday before flying to B": whether a stop follows something of the sentence that is still to come. */
    private static boolean isNextOfPlanned(Sight sight, Cue trigger, Party traveller) {
        Scene scene = sight.scene();
        Cue next = scene.syntax("sequence").stream()
                .filter(cue -> !cue.setting("order", "").equals("past")
                        && cue.from() <= trigger.from()
                        && trigger.from() - cue.to() <= FAR_OF_SEQUENCE)
                .findFirst()
                .orElse(null);
        if (next == null) {
            return false;
        }
        Discourse.Visit before = sight.discourse().visits().visitOf(List.of(traveller));
        boolean planned = before != null
                && before.draft().status() == Status.PLANNED
                && before.draft().sentences().contains(scene.sentence());
        return planned || next.from() > 0 && scene.hasSyntax("planned", 0, next.from());
    }

    /** Whether the news is that a visit begins: of the day of the news, and nothing says that it is over. */
    private static boolean isBegunNow(Draft draft, Sight sight, Cue trigger) {
        Edtf when = draft.when();
        Edtf now = sight.discourse().newsDay();
        return when != null
                && now != null
                && !draft.isWorkedOut()
                && when.overlaps(now)
                && (when.grain() == CalendarDate.Grain.DAY || now.grain() != CalendarDate.Grain.DAY)
                && StayLength.isBegun(sight.scene(), trigger);
    }

    /** Whether a stop is that of a visit which the story has told somebody was asked to make. */
    private static boolean isProposed(Stop stop) {
        return stop.told() != null && stop.told().draft().status() == Status.PROPOSED;
    }

    /** Whether a visit is only what somebody is invited to: it counts where the guest accepts, or a date is named. */
    private static boolean isBareInvitation(Scene scene, Cue trigger) {
        return scene.cues("visit", "accepts").isEmpty()
                && scene.cues("visit", "invites").stream()
                        .anyMatch(cue -> cue.from() <= trigger.from()
                                && trigger.from() - cue.to() <= REACH_OF_INVITATION
                                && !scene.hasSyntax("stop", cue.to(), trigger.from()));
    }

    /** "The second visit this year": a year that says among which visits this one is counted is no date of it. */
    private static boolean isCounted(Scene scene, Cue trigger, @Nullable Edtf own) {
        return own != null
                && !own.isInterval()
                && own.grain() == CalendarDate.Grain.YEAR
                && scene.annotated().mentions(Kind.ORDINAL).stream()
                        .anyMatch(ordinal -> ordinal.to() <= trigger.from() && trigger.from() - ordinal.to() <= 2)
                && own.overlaps(Objects.requireNonNullElse(scene.discourse().newsDay(), own));
    }

    /** Whether a word such as "previous" right before a noun says that it was another visit. */
    private static boolean isEarlier(Scene scene, Cue trigger) {
        return scene.cues("visit", "earlier").stream()
                .anyMatch(cue -> cue.to() <= trigger.from() && trigger.from() - cue.to() <= 1);
    }

    /**
     * Whether a visit spoken of without its destination is dated so far from the one told that it is another of the kind: so
     * long before, or in a chronology also after.
     */
    private static boolean isAnother(Draft draft, Stop stop, boolean listed) {
        Edtf when = draft.when();
        Edtf told = stop.told() == null ? null : stop.told().when();
        return when != null
                && told != null
                && !draft.isWorkedOut()
                && (StoryVisits.isLongBefore(when, told) || listed && StoryVisits.isLongBefore(told, when));
    }

    /**
     * The days said of the stop or of the visit, but none where the words tell the return, else those of the visit told before, else the day that the story is at: that
     * of a visit which is only announced, or was called off, nothing lets one work out.
     */
    private static void date(Draft draft, Sight sight, Cue trigger, Party traveller, Stop stop, Status said) {
        Edtf own = stop.when() != null ? stop.when() : new StayEnds(sight).of(trigger);
        own = own != null
                ? own
                : new StayDates(sight.scene(), sight.dates())
                        .of(trigger, sight.statuses().tense(trigger, said));
        if (trigger.setting("dates", "").equals("return")) {
            draft.when(own != null && StayDates.isSpan(own) ? own : null);
            return;
        }
        own = isCounted(sight.scene(), trigger, own) ? null : ofTour(sight, trigger, traveller, own);
        Discourse.Visit before = sight.discourse().visits().visitOf(List.of(traveller), stop.country());
        own = own == null && traveller.isOfThePast() ? sight.dates().occasion(trigger) : own;
        own = own == null && stop.score() < 1 ? EarlierMeetings.dateFor(sight, trigger, traveller) : own;
        Edtf now = traveller.isOfThePast() ? null : sight.discourse().dateOfNow(LEAD);
        Edtf tour = said == Status.PLANNED ? tour(sight, traveller) : null;
        if (own != null) {
            draft.when(StayLength.from(sight.scene(), trigger, own));
        } else if (before != null && before.when() != null) {
            draft.during(before.draft()).step("dated as the visit told before");
        } else if (tour != null) {
            draft.whenWorkedOut(tour).step("a stop of the tour told before");
        } else if (now != null
                && !isEarlier(sight.scene(), trigger)
                && !new OtherTimes(sight.scene()).isOf(trigger, now)
                && !DateClauses.opensSequel(sight.scene(), trigger.from())
                && said != Status.PROPOSED
                && said != Status.PLANNED
                && said != Status.DENIED
                && !(trigger.setting("dates", "").equals("tour") && isDay(now))
                && !isToCome(stop)) {
            draft.whenWorkedOut(now).step("dated by the day that the story speaks of");
        } else if (trigger.setting("now", "no").equals("yes")
                && sight.discourse().newsDay() != null) {
            draft.whenWorkedOut(Objects.requireNonNull(sight.discourse().newsDay()))
                    .step("goes on as the story is told");
        }
    }

    /** Whether a date is one day: a stop of a tour that is only named is rarely on that of the news. */
    private static boolean isDay(Edtf date) {
        return date.grain() == CalendarDate.Grain.DAY && !date.isInterval();
    }

    /** "Tuesday: CITY", on a tour: the weekday among the days of the tour. */
    private static @Nullable Edtf ofTour(Sight sight, Cue trigger, Party traveller, @Nullable Edtf own) {
        Edtf tour = trigger.setting("leg", "no").equals("no") ? null : tour(sight, traveller);
        if (tour == null
                || own == null
                || own.isInterval()
                || own.grain() != CalendarDate.Grain.DAY
                || tour.overlaps(own)) {
            return own;
        }
        for (LocalDate day = tour.firstDay();
                StayDates.isSpan(tour) && !day.isAfter(tour.lastDay());
                day = day.plusDays(1)) {
            if (day.getDayOfWeek() == own.firstDay().getDayOfWeek()) {
                return Edtf.of(day);
            }
        }
        return own;
    }

    /** Whether it is a visit told before as one that is still to come: no day of today's is its own. */
    private static boolean isToCome(Stop stop) {
        return stop.told() != null && stop.told().draft().status() == Status.PLANNED;
    }

    /** The days running, or the month, of the journey that the story tells of somebody; null where it is of one day or none. */
    private static @Nullable Edtf tour(Sight sight, Party traveller) {
        Discourse.Visit visit = sight.discourse().visits().tourOf(traveller);
        Edtf when = visit == null ? null : visit.when();
        boolean span = when != null && (when.isInterval() || when.grain() != CalendarDate.Grain.DAY);
        return span ? when : null;
    }
}
