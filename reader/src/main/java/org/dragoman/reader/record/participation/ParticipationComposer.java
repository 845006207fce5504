package org.dragoman.reader.record.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Event;
import org.dragoman.reader.scene.EventMemory;
import org.dragoman.reader.scene.EventWords;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.PlaceFinder;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.SceneComposer;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads who took part in which summit, forum, conference or body, and as what. A trigger is an act (attend, chair, host,
 * speak) beside the name of an event, or a standing (member, chair, host, candidate) beside the name of a body; who does
 * something "at the summit" takes part in it too.
 */
public final class ParticipationComposer implements SceneComposer {
    static final String TYPE = "participation";
    private static final String MECHANISM = "mechanism";
    /** Tokens behind a wording at a sentence's end before a list. */
    private static final int NEAR_END = 2;

    private static final double WITHIN = 0.7;

    /** Roles that last and that a body gives. */
    private final List<String> standings;
    /** Roles in which somebody leads an event. */
    private final List<String> leading;
    /** Roles that have only the date that is said of them. */
    private final List<String> undated;
    /** Roles that somebody comes by in a moment. */
    private final List<String> momentary;
    /** Roles that only the country has in which an event takes place. */
    private final List<String> resident;

    /** For participations as a record type declares them. */
    public ParticipationComposer(RecordType type) {
        this.standings = type.values("standing");
        this.leading = type.values("leading");
        this.undated = type.values("undated");
        this.momentary = type.values("momentary");
        this.resident = type.values("resident");
    }

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        if (sight.scene().isQuestion()
                || sight.statuses().isUntold(trigger)
                || isOther(sight.scene(), trigger)
                || isWanted(sight, trigger)) {
            return List.of();
        }
        TriggerEvents.Found events = new TriggerEvents(sight.scene()).of(trigger);
        if (events.events().isEmpty()) {
            return List.of();
        }
        Participants.Found who = new Participants(sight).of(trigger);
        if (who.parties().isEmpty() && opensList(sight.scene(), trigger)) {
            int sentence = sight.scene().sentence().index();
            sight.discourse().events().goesOnBelow(events.events().get(0), role(trigger), sentence);
        }
        List<Draft> drafts = new ArrayList<>();
        boolean standing = standings.contains(role(trigger));
        boolean alone = TriggerEvents.isNaming(trigger) && who.parties().size() < 2;
        if (alone || !standing && isMechanismOf(who.parties(), sight.scene(), events.events())) {
            return List.of();
        }
        for (Event event : events.events()) {
            for (Party party : who.parties()) {
                Party one =
                        trigger.setting("as", "").equals("country") ? country(party) : leader(sight, trigger, party);
                boolean possible = !event.isOf(one) && !isElsewhere(sight.scene(), one, trigger, event);
                if (possible && !isAtHome(sight, one, event) && takesPart(one, trigger, event)) {
                    Draft draft = draft(sight, trigger, one, event);
                    drafts.add(draft.times(who.score(), "who").times(events.score(), "event told before"));
                }
            }
        }
        return drafts;
    }

    /**
     * Whether a story names nobody but the party's own country, or only one where the party's is not known, so that nothing
     * foreign is about the event.
     */
    private static boolean isAtHome(Sight sight, Party party, Event event) {
        String own = party.of();
        List<String> countries = sight.discourse().ranking();
        return (event.kind() != Event.Kind.NAMED || event.body() == null)
                && !isOfStates(sight.scene(), event)
                && (own == null
                        ? countries.stream().distinct().count() < 2
                        : countries.stream().allMatch(own::equals));
    }

    /** "A and B host the summits in a town of A and a town of B respectively": no country hosts what is held in another. */
    private boolean isElsewhere(Scene scene, Party party, Cue trigger, Event event) {
        Mention place =
                resident.contains(role(trigger)) && !party.isPerson() ? new PlaceFinder(scene).ownPlace(event) : null;
        String country = place == null ? null : Scene.countryOf(place);
        return country != null && party.of() != null && !country.equals(party.of());
    }

    /** Whether the name of an event says that states meet at it, here or where the story told of it first. */
    private static boolean isOfStates(Scene scene, Event event) {
        return EventWords.isOfStates(scene, event) || scene.discourse().events().isOfStates(event);
    }

    /** Whether two countries hold a dialogue or the like of their own, which is a mechanism and no participation. */
    private static boolean isMechanismOf(List<Party> parties, Scene scene, List<Event> events) {
        boolean countries = parties.size() == 2 && parties.stream().noneMatch(Party::isPerson);
        return countries && events.stream().anyMatch(event -> isStanding(scene, event));
    }

    /** Whether the words of a trigger are part of another expression here. */
    private static boolean isOther(Scene scene, Cue trigger) {
        return scene.cues(TYPE, "not").stream().anyMatch(cue -> cue.overlaps(trigger.from(), trigger.to()));
    }

    /** To be invited or wanted at an event is no participation yet. */
    private static boolean isWanted(Sight sight, Cue trigger) {
        return trigger.setting("of", "event").equals("event")
                && sight.statuses().said(trigger) == Status.PROPOSED;
    }

    /** For a country that takes part its leader who travels there, where the story has told of one. */
    private Party leader(Sight sight, Cue trigger, Party party) {
        Discourse.Visit visit = sight.discourse().visits().visit();
        boolean country = party.mention().value() instanceof Actor.Country;
        boolean attends = trigger.setting("of", "event").equals("event") && !leading.contains(role(trigger));
        if (visit == null || !country || !attends || !visit.traveller().isPerson()) {
            return party;
        }
        String of = party.of();
        return of != null && of.equals(visit.traveller().of()) ? visit.traveller() : party;
    }

    private static Party country(Party party) {
        return party.of() == null ? party : Party.country(party.of(), party.mention());
    }

    /** Persons take part; a country does where it leads, is represented by an organ, or the event has a name. */
    private boolean takesPart(Party party, Cue trigger, Event event) {
        if (!trigger.setting("of", "event").equals("event")) {
            return !party.isPerson() && party.of() != null
                    || trigger.setting("as", "").equals("person");
        }
        boolean leads = leading.contains(role(trigger));
        Mention mention = party.mention();
        boolean organ =
                mention.value() instanceof Actor.Country country && country.use() == Actor.Country.Use.INSTITUTION;
        boolean named = event.kind() == Event.Kind.NAMED && mention.value() instanceof Actor.Country;
        return party.isPerson() || leads || organ || named || TriggerEvents.isNaming(trigger);
    }

    /** "The summit was attended by:": a wording that those who take part follow, at a sentence's end before the list. */
    private static boolean opensList(Scene scene, Cue trigger) {
        return trigger.setting("who", "").equals("after")
                && scene.size() - trigger.to() <= NEAR_END
                && scene.annotated().token(scene.size() - 1).is(":");
    }

    @Override
    public String frame() {
        return TYPE;
    }

    @Override
    public Set<String> openers() {
        return Set.of("within");
    }

    @Override
    public boolean concerns(Scene scene) {
        return !scene.cues(TYPE, "within").isEmpty() || below(scene) != null;
    }

    /** The list of which a sentence is an item that names somebody at once and says nothing of him; null for none. */
    private static EventMemory.@Nullable Below below(Scene scene) {
        EventMemory.Below below = scene.discourse().listAt(scene.sentence().index());
        boolean item = below != null
                && !scene.groups().isEmpty()
                && scene.groups().get(0).from() <= 1
                && !scene.hasSyntax("finite", 0, scene.size());
        return item ? below : null;
    }

    /** The persons named first in an item of a list of those who take part. */
    private static List<Draft> listed(Sight sight, EventMemory.Below below) {
        Scene scene = sight.scene();
        List<Draft> drafts = new ArrayList<>();
        sight.discourse()
                .events()
                .goesOnBelow(below.event(), below.role(), scene.sentence().index());
        List<Party> persons = Party.of(scene.groups().get(0), sight.discourse()).stream()
                .filter(Party::isPerson)
                .toList();
        for (Party party : persons) {
            Draft draft = new Draft(TYPE, scene, "listed-below", below.event().name());
            draft.set("who", party.field())
                    .set("event", below.event().name())
                    .set("body", below.event().body());
            draft.set("session", below.event().session() > 0 ? below.event().session() : null);
            draft.set("role", below.role());
            dateByStory(draft, sight, party, false, Status.DONE);
            drafts.add(draft.amongStates(true));
        }
        return drafts;
    }

    /** Who does something within an event: "at the summit in A, X and Y announced". */
    @Override
    public List<Draft> compose(Sight sight) {
        Scene scene = sight.scene();
        EventMemory.Below below = below(scene);
        List<Draft> drafts = below == null ? new ArrayList<>() : listed(sight, below);
        for (Cue within : scene.cues(TYPE, "within")) {
            boolean caption = scene.sentence().role() == Sentence.Role.CAPTION;
            Event event = isOther(scene, within) ? null : Doers.eventAt(scene, within);
            if (event != null) {
                for (Party party : Doers.of(sight, within, event)) {
                    Draft draft = draft(sight, within, party, event).times(WITHIN, "does something at the event");
                    if ((!caption || !draft.isWorkedOut()) && !isAtHome(sight, party, event)) {
                        drafts.add(draft);
                    }
                }
            }
        }
        return drafts;
    }

    /** Whether the noun of an event names what meets again and again. */
    static boolean isStanding(Scene scene, Event event) {
        return scene.triggers().stream()
                .anyMatch(cue -> cue.frame().equals(MECHANISM)
                        && cue.setting("standing", "").equals("yes")
                        && cue.overlaps(event.from(), event.to()));
    }

    private static String role(Cue trigger) {
        return trigger.setting("role", "attend");
    }

    private Draft draft(Sight sight, Cue trigger, Party party, Event event) {
        Draft draft = new Draft(TYPE, sight.scene(), trigger);
        Status said = sight.statuses().said(trigger);
        String role = role(trigger);
        boolean standing =
                standings.contains(role) || trigger.setting("of", "event").equals("body");
        Edtf own = new EventDates(sight, sight.statuses().tense(trigger, said)).of(event, trigger, standing);
        draft.set("who", party.field()).set("event", event.name()).set("body", event.body());
        draft.amongStates(isOfStates(sight.scene(), event) || isAbroad(sight.scene(), party));
        if (event.session() > 0 && !standing) {
            draft.set("session", event.session());
        }
        draft.set("role", role);
        if (own != null || undated.contains(role)) {
            draft.when(own);
        } else {
            boolean over = sight.statuses().tense(trigger, said) == Anchor.Direction.PAST;
            dateByStory(draft, sight, party, over, said);
        }
        draft.set("place", new PlaceFinder(sight.scene()).of(event, trigger));
        // who was elected was so now, whenever the term begins
        boolean come = momentary.contains(role) && said == Status.DONE;
        Status status = come ? said : sight.statuses().dated(said, draft.when(), !standing);
        boolean now = own == null || isOfYearNow(sight, own);
        boolean held = standing || event.kind() == Event.Kind.BODY && leading.contains(role);
        boolean lasts = held && !momentary.contains(role) && status == Status.DONE && now;
        return draft.status(lasts ? Status.ONGOING : status);
    }

    /** Whether a standing is of the year in which the text was published, or goes on since a day before. */
    private static boolean isOfYearNow(Sight sight, Edtf own) {
        Edtf published = sight.discourse().newsDay();
        return published != null && own.grain() == CalendarDate.Grain.YEAR && own.contains(published);
    }

    /** Whether a sentence names another country than a party's own, or a place there. */
    private static boolean isAbroad(Scene scene, Party party) {
        return scene.annotated().mentions(Kind.COUNTRY, Kind.PLACE).stream()
                .map(Scene::countryOf)
                .anyMatch(code -> code != null && !code.equals(party.of()));
    }

    /** @param over whether the words tell what is over, which is not within a visit still to come */
    private static void dateByStory(Draft draft, Sight sight, Party party, boolean over, Status said) {
        Discourse.Visit visit = sight.discourse().visits().visitOf(List.of(party));
        Edtf now = sight.discourse().dateOfNow(10);
        if (visit != null && visit.when() != null && !(over && visit.draft().isToCome())) {
            draft.during(visit.draft());
        } else if (now != null && said != Status.PLANNED && said != Status.DENIED) {
            draft.whenWorkedOut(now);
        }
    }
}
