package org.dragoman.reader.record.visit;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.Stop;
import org.dragoman.reader.scene.StopReader;
import org.dragoman.reader.time.Anchor;
import org.jspecify.annotations.Nullable;

/** Tells where a visit goes from what the sentence or the story said before, where its own words do not say it. */
final class StoryDestinations {
    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;
    private final StopReader reader;

    StoryDestinations(Sight sight, Cue trigger, StopReader reader) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
        this.reader = reader;
    }

    /** What a word for "there" means: the last place said before it as where something is. */
    List<Stop> there() {
        List<Stop> found = List.of();
        for (ActorGroup group : scene.groups()) {
            Cue governor = scene.governor(group.from());
            boolean located = group.to() <= trigger.from() && governor != null && StopReader.isTowards(governor);
            List<Stop> stops = located ? reader.stops(group, 0.9, "there") : List.of();
            found = stops.isEmpty() ? found : stops;
        }
        Argument subject = sight.arguments().subject(trigger);
        String home = subject == null ? null : Scene.countryOf(subject.group().first());
        Discourse.Visit visit = scene.discourse().visits().visit();
        String told = visit == null || Objects.equals(visit.country(), home)
                ? scene.discourse().whereabouts(home)
                : visit.country();
        if (found.isEmpty() && told != null) {
            return List.of(Stop.of(told, 0.85, "there"));
        }
        boolean topic = trigger.setting("topic", "no").equals("yes");
        return found.isEmpty() && topic ? partnerOfSubject() : found;
    }

    /** "Will go to the three countries": those of the visits told of its subject, where they are as many. */
    List<Stop> asManyAsTold() {
        for (Cue countries : scene.cues("visit", "same-countries")) {
            boolean next = countries.from() >= trigger.to() && scene.plainTokens(trigger.to(), countries.from()) <= 1;
            Argument who = next ? traveller() : null;
            List<String> told = who == null
                    ? List.of()
                    : sight.discourse().visits().countriesOf(Party.of(who.group(), sight.discourse()));
            if (!told.isEmpty() && countries.setting("count", "").equals(String.valueOf(told.size()))) {
                return told.stream()
                        .map(code -> Stop.of(code, 0.9, "the countries that the story told before"))
                        .toList();
            }
        }
        return List.of();
    }

    private @Nullable Argument traveller() {
        return trigger.isNoun()
                ? sight.arguments().owner(trigger)
                : sight.arguments().subject(trigger);
    }

    /** The one destination of a visit that is spoken of again without it: "the visit", "his trip". */
    List<Stop> toldBefore() {
        Discourse.Visit told = visitOfSubject();
        if (told != null) {
            return List.of(Stop.again(told, 0.8, "the visit the story speaks of"));
        }
        List<Stop> partner = partnerCountry();
        return partner.isEmpty() ? here() : partner;
    }

    /** "Met X in A as part of her visit": the place abroad that the sentence has named before as where it happens. */
    private List<Stop> here() {
        Argument who = sight.arguments().owner(trigger);
        String home = who == null ? null : Scene.countryOf(who.group().first());
        if (home == null) {
            return List.of();
        }
        List<Stop> found = List.of();
        for (ActorGroup group : scene.groups()) {
            boolean located = group.to() <= trigger.from() && scene.isGoverned(group.from(), "in");
            List<Stop> stops = located ? reader.stops(group, 0.9, "where the sentence is") : List.of();
            boolean abroad = stops.size() == 1 && !home.equals(stops.get(0).country());
            found = abroad ? stops : found;
        }
        return found;
    }

    /** "X, who is on a visit": to the country where X is told of before, or to the other one of the story. */
    List<Stop> unsaid() {
        boolean dated = !trigger.isNoun() && sight.discourse().heading(scene) != null;
        boolean open = dated || trigger.setting("to", "").equals("unsaid");
        Argument who = open ? sight.arguments().subject(trigger) : null;
        if (who == null) {
            return List.of();
        }
        Discourse.Visit told = sight.discourse().visits().visitOf(Party.of(who.group(), sight.discourse()));
        String home = Scene.countryOf(who.group().first());
        String guest = answered(home);
        if (guest != null) {
            return List.of(Stop.of(guest, 0.85, "whose visit is returned"));
        }
        String other = home == null || told != null ? null : sight.discourse().partnerOf(home);
        other = other == null && home != null && told == null && dated ? mostNamed(home) : other;
        if (told != null) {
            return List.of(Stop.again(told, 0.8, "the visit the story speaks of"));
        }
        return other == null ? List.of() : List.of(Stop.of(other, 0.82, "the other country of the story"));
    }

    /** "X visited A; its president returned the visit": the country of whoever was told last to visit the subject's; else null. */
    private @Nullable String answered(@Nullable String home) {
        Discourse.Visit last = sight.discourse().visits().visit();
        boolean answers = trigger.setting("answers", "no").equals("yes");
        return answers && last != null && home != null && home.equals(last.country())
                ? last.traveller().of()
                : null;
    }

    /** The country that a chronology names most, where it is not the traveller's own. */
    private @Nullable String mostNamed(String home) {
        List<String> ranking = sight.discourse().ranking();
        return ranking.isEmpty() || home.equals(ranking.get(0)) ? null : ranking.get(0);
    }

    /** The visit that its owner or the sentence's subject is on, else the one told last. */
    Discourse.@Nullable Visit visitOfSubject() {
        Argument subject = sight.arguments().owner(trigger);
        if (subject != null) {
            return sight.discourse().visits().visitOf(Party.of(subject.group(), sight.discourse()));
        }
        subject = sight.arguments().subject(trigger);
        subject = subject == null ? sight.arguments().afterComma(trigger) : subject;
        Discourse.Visit own = subject == null
                ? null
                : sight.discourse().visits().visitOf(Party.of(subject.group(), sight.discourse()));
        return own == null ? sight.discourse().visits().visit() : own;
    }

    /** "Since X came in March" in a story of two countries: to the other one. */
    List<Stop> partnerOfSubject() {
        Argument who = sight.arguments().subject(trigger);
        String home = who == null ? null : Scene.countryOf(who.group().first());
        String other = home == null ? null : sight.discourse().partnerOf(home);
        boolean dated = sight.dates().of(trigger, Anchor.Direction.UNKNOWN) != null;
        boolean strange = scene.countriesNamed().stream().anyMatch(code -> !code.equals(home) && !code.equals(other));
        return other == null || !dated || strange
                ? List.of()
                : List.of(Stop.of(other, 0.85, "the other country of the story"));
    }

    /** "His visit in March" in a story of two countries goes to the other one. */
    private List<Stop> partnerCountry() {
        Argument who = sight.arguments().owner(trigger);
        String home = who == null ? null : Scene.countryOf(who.group().first());
        String other = home == null ? null : sight.discourse().partnerOf(home);
        boolean dated = sight.dates().of(trigger, Anchor.Direction.UNKNOWN) != null;
        boolean there = other != null
                && who != null
                && who.group().to() <= trigger.from()
                && other.equals(scene.discourse().whereabouts(home));
        return other == null || !dated && !there
                ? List.of()
                : List.of(Stop.of(other, 0.82, "the other country of the story"));
    }
}
