package org.dragoman.reader.record.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.ItemOpenings;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.Stop;
import org.dragoman.reader.scene.StopReader;

/** Finds where a visit goes: the stops that the sentence names, or the one that the story told before. */
final class Destinations {
    private static final List<String> TOWARDS = List.of("to", "in", "of", "for");
    /** Words that are no names between a verb of travel and where to. */
    private static final int FAR = 11;
    /** The same where an event or another verb comes first: "visited and held the fourth session of the committee in A". */
    private static final int FAR_OF_SECOND = 18;
    /** The same where the name of an event stands between. */
    private static final int FAR_OF_EVENT = 18;
    /** The same after a noun. */
    private static final int FAR_OF_NOUN = 4;

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;
    private final StopReader reader;
    private final Tour tour;
    private final StoryDestinations story;
    private final boolean noun;

    Destinations(Sight sight, Cue trigger) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
        this.reader = new StopReader(sight);
        this.tour = new Tour(sight, trigger, reader);
        this.story = new StoryDestinations(sight, trigger, reader);
        this.noun = trigger.isNoun();
    }

    /** The stops of the visit that the trigger speaks of; empty where nobody can tell. */
    List<Stop> all() {
        Argument slot = sight.arguments().slot(trigger, "to");
        if (slot != null) {
            List<Stop> stops = isStopOfVerbBefore(slot.group()) ? List.of() : reader.stops(slot.group(), 1, slot.why());
            return stops.isEmpty() ? stops : tour.along(slot.group(), stops);
        }
        if (trigger.setting("to", "").equals("there")) {
            List<Stop> named = namedTowards();
            named = named.isEmpty() ? namedInside() : named;
            return named.isEmpty() ? story.there() : named;
        }
        if (trigger.setting("to", "").equals("host")) {
            List<Stop> named = namedTowards();
            return named.isEmpty() ? new HostStops(sight).of(trigger) : named;
        }
        ActorGroup head = noun && namedTowards().isEmpty() ? ItemOpenings.placeAtHead(scene) : null;
        if (head != null) {
            return reader.stops(head, 0.9, "the place that the item begins with");
        }
        List<Stop> continent = regionNext();
        List<Stop> after = continent.isEmpty() ? namedAfter() : continent;
        after = after.isEmpty() ? story.asManyAsTold() : after;
        after = after.isEmpty() ? atEvent() : after;
        if (!after.isEmpty()) {
            return noun ? after : withInside(after);
        }
        List<Stop> before = noun ? modifier() : namedInside();
        before = before.isEmpty() ? namedBefore() : before;
        before = before.isEmpty() ? new HostStops(sight).receiving(trigger) : before;
        before = noun && before.isEmpty() && story.visitOfSubject() == null ? region() : before;
        before = noun && before.isEmpty() ? story.toldBefore() : before;
        before = before.isEmpty() ? story.unsaid() : before;
        before = before.isEmpty() && !noun ? sameAsBefore() : before;
        before = before.isEmpty() && !noun ? new HostStops(sight).inviting(trigger) : before;
        return before.isEmpty() ? region() : before;
    }

    /** "Will go to A (Monday), then to B (Tuesday)": whether the tour of the verb before has a stop that goes on its list. */
    private boolean isStopOfVerbBefore(ActorGroup stop) {
        if (!scene.goesOnList(trigger)) {
            return false;
        }
        String country = Scene.countryOf(stop.first());
        return scene.triggers().stream()
                .filter(other ->
                        other.frame().equals(trigger.frame()) && other.to() <= trigger.from() && other.isVerb())
                .anyMatch(other -> new Destinations(sight, other)
                        .namedAfter().stream().anyMatch(named -> Objects.equals(named.country(), country)));
    }

    /** "The first visit to A since X came in D": a verb that names no place goes where the visit before it in the sentence does. */
    private List<Stop> sameAsBefore() {
        boolean since = scene.syntax("break").stream()
                .anyMatch(cue -> cue.to() <= trigger.from()
                        && scene.plainTokens(cue.to(), trigger.from()) <= 2
                        && scene.countriesNamed().size() > 0);
        if (!since || !isBare()) {
            return List.of();
        }
        List<Stop> found = List.of();
        for (Cue other : scene.triggers()) {
            boolean earlier = other.frame().equals(trigger.frame()) && other.to() <= trigger.from();
            List<Stop> stops = earlier ? new Destinations(sight, other).namedAfter() : List.of();
            found = stops.isEmpty() ? found : stops;
        }
        return found.isEmpty()
                ? story.partnerOfSubject()
                : found.stream()
                        .map(stop -> Stop.of(stop.country(), 0.9, "where the visit named before goes"))
                        .toList();
    }

    /** Whether a verb of travel has nothing after it but a date or the end of its clause. */
    private boolean isBare() {
        int next = trigger.to();
        return next >= scene.size()
                || !scene.annotated().token(next).isWord()
                || scene.annotated().mentions(Kind.DATE).stream()
                        .anyMatch(date -> date.from() >= next && date.from() - next <= 1);
    }

    private List<Stop> namedAfter() {
        for (ActorGroup group : sight.arguments().groupsAfter(trigger)) {
            Cue governor = scene.governor(group.from());
            boolean towards = governor == null
                    || governor.to() < trigger.to()
                    || TOWARDS.contains(governor.part())
                    || isWorkWithPlace(governor, group);
            boolean near = scene.plainTokens(trigger.to(), group.from()) <= reach()
                    && !isOfOwnName(group)
                    && !scene.isAtOtherEvent(group.from(), trigger);
            List<Stop> stops = towards && near ? reader.stops(group, 1, "where to") : List.of();
            if (!stops.isEmpty()) {
                return tour.along(group, stops);
            }
        }
        return List.of();
    }

    /** "His trip to attend the 4th forum of A in B": where the event is that a journey has as its purpose. */
    private List<Stop> atEvent() {
        if (!trigger.setting("purpose", "").equals("event")) {
            return List.of();
        }
        for (ActorGroup group : sight.arguments().groupsAfter(trigger)) {
            boolean located = scene.isGoverned(group.from(), "in")
                    && scene.plainTokens(trigger.to(), group.from()) <= FAR_OF_EVENT;
            List<Stop> stops = located ? reader.stops(group, 1, "where the event is") : List.of();
            if (!stops.isEmpty()) {
                return stops;
            }
        }
        return List.of();
    }

    /** "Visit and work with the province of A": who works with a place of a country is there, where verbs have no tense. */
    private boolean isWorkWithPlace(Cue governor, ActorGroup group) {
        return governor.part().equals("with")
                && !scene.pack().verbsHaveTense()
                && group.first().value() instanceof Place place
                && !place.seat()
                && place.country() != null;
    }

    /** Whether a country is the end of a name that begins with other words, where a country stands last: "Institute of A". */
    private boolean isOfOwnName(ActorGroup group) {
        boolean tenses = scene.pack().verbsHaveTense();
        if (tenses || scene.governor(group.from()) != null) {
            return false;
        }
        for (int at = trigger.to(); at < group.from(); at++) {
            boolean named = scene.annotated().token(at).isCapitalized()
                    && !scene.annotated().isCovered(at, Kind.values())
                    && !scene.hasSyntax("skip", at, at + 1);
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** How far the destination can be: after a preposition that ends the trigger it follows at once. */
    private int reach() {
        boolean preposition =
                scene.syntaxEndingAt("to", trigger.to()) != null || scene.syntaxEndingAt("in", trigger.to()) != null;
        boolean event = scene.cues("visit", "form").stream()
                .anyMatch(cue -> cue.setting("value", "").equals("attendance") && cue.to() == trigger.to());
        boolean further = event || !noun && scene.syntax("and").stream().anyMatch(and -> and.from() == trigger.to());
        if (further) {
            return FAR_OF_SECOND;
        }
        return noun || preposition ? FAR_OF_NOUN : FAR;
    }

    /** The region that the trigger names at once, where nothing says which of its countries are meant. */
    private List<Stop> regionNext() {
        for (Mention mention : scene.annotated().mentions(Kind.PLACE)) {
            boolean next = mention.from() >= trigger.to() && mention.from() - trigger.to() <= 2;
            boolean country = scene.groups().stream()
                    .anyMatch(group -> group.from() >= trigger.to()
                            && group.from() - mention.to() <= FAR_OF_NOUN
                            && !reader.stops(group, 1, "").isEmpty());
            if (next
                    && StopReader.isRegion(mention)
                    && !country
                    && !namesCountries()
                    && !(noun && story.visitOfSubject() != null)) {
                return List.of(Stop.of(null, 0.9, "a region"));
            }
        }
        boolean called =
                scene.cues("visit", "region").stream().anyMatch(cue -> cue.overlaps(trigger.from(), trigger.to()));
        return called && !namesCountries() ? List.of(Stop.of(null, 0.9, "called by a region")) : List.of();
    }

    /** "The PLACE trip": the place right before the noun. */
    private List<Stop> modifier() {
        for (ActorGroup group : scene.groups()) {
            if (group.to() == trigger.from() && group.members().size() == 1) {
                return reader.stops(group, 0.95, "the place before the noun");
            }
        }
        return List.of();
    }

    /** "Began on Monday in X a tour". */
    private List<Stop> namedInside() {
        for (ActorGroup group : scene.groups()) {
            Cue governor = scene.governor(group.from());
            boolean inside = group.from() >= trigger.from() && group.to() <= trigger.to();
            if (inside && governor != null && StopReader.isTowards(governor)) {
                List<Stop> stops = reader.stops(group, 0.95, "the place within the verb phrase");
                if (!stops.isEmpty()) {
                    return stops;
                }
            }
        }
        return List.of();
    }

    /** "Began on Monday in X a tour of Y": the place within the verb phrase is a stop beside those named after it. */
    private List<Stop> withInside(List<Stop> after) {
        List<Stop> all = new ArrayList<>();
        for (Stop stop : namedInside()) {
            if (after.stream().noneMatch(other -> Objects.equals(other.country(), stop.country()))) {
                all.add(stop);
            }
        }
        all.addAll(after);
        return all;
    }

    /** "X, where he pays a visit", "In X he pays a visit". */
    private List<Stop> namedBefore() {
        ActorGroup head = ItemOpenings.placeAtHead(scene);
        List<Stop> found = head == null ? List.of() : reader.stops(head, 0.9, "the place that the item begins with");
        for (ActorGroup group : scene.groups()) {
            if (group.to() > trigger.from()) {
                break;
            }
            boolean where = scene.hasSyntax("where", group.to(), Math.min(group.to() + 2, trigger.from()));
            Cue governor = scene.governor(group.from());
            boolean located = governor != null && StopReader.isTowards(governor) && group.from() <= 3;
            if (where || located) {
                List<Stop> stops = reader.stops(group, 0.9, where ? "where" : "the place at the head of the sentence");
                found = stops.isEmpty() ? found : stops;
            }
        }
        return found;
    }

    /** Where the words right after a trigger say that it goes, with a preposition. */
    private List<Stop> namedTowards() {
        for (ActorGroup group : sight.arguments().groupsAfter(trigger)) {
            Cue governor = scene.governor(group.from());
            boolean near = scene.plainTokens(trigger.to(), group.from()) <= 2;
            if (near && governor != null && StopReader.isTowards(governor)) {
                return reader.stops(group, 1, "where to");
            }
        }
        return List.of();
    }

    /** Whether the sentence goes on to say which countries are meant. */
    private boolean namesCountries() {
        for (ActorGroup group : scene.groups()) {
            Cue governor = scene.governor(group.from());
            boolean towards = group.from() >= trigger.to() && governor != null && StopReader.isTowards(governor);
            if (towards && !reader.stops(group, 1, "").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A region of several countries is a destination that no country code says. */
    private List<Stop> region() {
        if (namesCountries()) {
            return List.of();
        }
        for (Mention mention : scene.annotated().mentions(Kind.PLACE)) {
            Cue governor = scene.governor(mention.from());
            boolean after = mention.from() >= trigger.to()
                    && scene.plainTokens(trigger.to(), mention.from()) <= FAR_OF_NOUN
                    && (governor == null || TOWARDS.contains(governor.part()));
            if (StopReader.isRegion(mention) && after) {
                List<Stop> named = inBrackets(mention);
                return named.isEmpty() ? List.of(Stop.of(null, 0.9, "a region")) : named;
            }
        }
        return List.of();
    }

    /** "A tour of REGION (CITY, CITY, CITY)": the places in the brackets behind a region. */
    private List<Stop> inBrackets(Mention region) {
        boolean opens = region.to() < scene.size()
                && scene.annotated().token(region.to()).is("(");
        return scene.groups().stream()
                .filter(group -> opens && group.from() == region.to() + 1)
                .map(group -> reader.stops(group, 1, "named behind the region"))
                .findFirst()
                .orElse(List.of());
    }
}
