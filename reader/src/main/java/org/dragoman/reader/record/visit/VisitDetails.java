package org.dragoman.reader.record.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.names.CountryCode;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Event;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.Stop;
import org.dragoman.reader.scene.StopReader;
import org.jspecify.annotations.Nullable;

/** What a sentence says of a visit besides who goes where and when: how it is called, who asked for it, who comes along. */
final class VisitDetails {
    private static final String TYPE = "visit";
    private static final String ATTENDANCE = "attendance";
    private static final int NEAR_FORM = 6;
    /** Words besides names from a visit to the event that it is for. */
    private static final int REACH_OF_EVENT = 14;

    /** Words besides names from who invites somebody to the verb. */
    private static final int REACH_OF_INVITER = 4;

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;

    VisitDetails(Sight sight, Cue trigger) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
    }

    void addTo(Draft draft, Party traveller, Stop stop, boolean onlyStop) {
        String form = form();
        draft.set("from", from(stop)).set("form", form).set("host", host(stop));
        draft.set("with", companions(traveller));
        draft.set("for", ATTENDANCE.equals(form) ? event() : null);
        String home = traveller.of();
        if (home != null && onlyStop && CountryCode.is(home) && !isOfTour(traveller, stop)) {
            draft.otherwise("from", home);
        }
    }

    /** How the visit is called, by the nearest word of the frame that says so, of several as near the one that says most. */
    private @Nullable String form() {
        String set = trigger.setting("form", "");
        if (!set.isEmpty()) {
            return set;
        }
        Cue found = null;
        for (Cue cue : scene.cues(TYPE, "form")) {
            boolean near = distance(cue) <= NEAR_FORM;
            boolean better = found == null
                    || distance(cue) < distance(found)
                    || distance(cue) == distance(found)
                            && cue.match().length() > found.match().length();
            found = near && better ? cue : found;
        }
        return found == null ? null : found.setting("value", "");
    }

    private int distance(Cue cue) {
        return Math.max(0, Math.max(trigger.from() - cue.to(), cue.from() - trigger.to()));
    }

    /** Who asked for the visit: of several hosts the one of the country visited; null where nobody is named. */
    private @Nullable Object host(Stop stop) {
        Argument host = sight.arguments().after(TYPE, "host");
        List<Party> hosts = host == null ? List.of() : Party.of(host.group(), sight.discourse());
        return hosts.stream()
                .filter(party -> hosts.size() == 1 || Objects.equals(party.of(), stop.country()))
                .findFirst()
                .map(this::told)
                .orElseGet(() -> inviter(stop));
    }

    private Object told(Party host) {
        if (host.isPerson()) {
            sight.discourse().visits().host(host);
        }
        return host.field();
    }

    /** "X has invited Y to visit A": the person of the country to be visited who stands right before the word for it. */
    private @Nullable Object inviter(Stop stop) {
        Object found = null;
        for (Cue cue : scene.cues(TYPE, "asks")) {
            for (ActorGroup group : scene.groups()) {
                boolean before = group.to() <= cue.from()
                        && scene.plainTokens(group.to(), cue.from()) <= REACH_OF_INVITER
                        && cue.from() <= trigger.from();
                Party person = before ? personOf(group, stop) : null;
                found = person == null ? found : person.field();
            }
        }
        return found;
    }

    private @Nullable Party personOf(ActorGroup group, Stop stop) {
        return Party.of(group, sight.discourse()).stream()
                .filter(party -> party.isPerson() && Objects.equals(party.of(), stop.country()))
                .findFirst()
                .orElse(null);
    }

    /** The country that the traveller is said to come from or to leave. */
    private @Nullable String from(Stop stop) {
        Argument left = sight.arguments().after(TYPE, "from");
        if (left == null) {
            return null;
        }
        return new StopReader(sight)
                .stops(left.group(), 1, left.why()).stream()
                        .map(Stop::country)
                        .filter(country -> country != null && !country.equals(stop.country()))
                        .findFirst()
                        .orElse(null);
    }

    /** The persons of the traveller's own side who are said to come along. */
    private @Nullable List<Object> companions(Party traveller) {
        Argument with = sight.arguments().after(TYPE, "companions");
        if (with == null) {
            return null;
        }
        List<Object> persons = new ArrayList<>();
        for (Party party : Party.of(with.group(), sight.discourse())) {
            boolean own = party.isPerson() && Objects.equals(party.of(), traveller.of()) && !party.isSame(traveller);
            if (own) {
                persons.add(party.field());
            }
        }
        return persons.isEmpty() ? null : persons;
    }

    /** The event with a name that somebody travels to. */
    private @Nullable String event() {
        return scene.events().stream()
                .filter(event -> event.kind() == Event.Kind.NAMED
                        && event.from() >= trigger.from()
                        && scene.plainTokens(trigger.from(), event.from()) <= REACH_OF_EVENT)
                .findFirst()
                .map(Event::name)
                .orElse(null);
    }

    /** Whether the story has told that somebody goes elsewhere too, so that he may come from there. */
    private boolean isOfTour(Party traveller, Stop stop) {
        return sight.discourse().visits().countriesOf(List.of(traveller)).stream()
                .anyMatch(country -> !country.equals(stop.country()));
    }
}
