package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.time.Anchor;
import org.jspecify.annotations.Nullable;

/** Finds where a visit goes: the stops that the sentence names, or the one that the story told before. */
final class Destinations {
    private static final List<String> TOWARDS = List.of("to", "in", "of", "for");
    /** Words that are no names between a verb of travel and where to. */
    private static final int FAR = 11;
    /** The same after a noun. */
    private static final int FAR_OF_NOUN = 4;
    /** Words between one stop of a tour and the next: ", on Monday, and then to". */
    private static final int FAR_OF_NEXT = 5;

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;
    private final boolean noun;

    Destinations(Sight sight, Cue trigger) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
        this.noun = trigger.setting("voice", "active").equals("noun");
    }

    /** The stops of the visit that the trigger speaks of; empty where nobody can tell. */
    List<Stop> all() {
        Argument slot = sight.arguments().slot(trigger, "to");
        if (slot != null) {
            List<Stop> stops = stops(slot.group(), 1, slot.why());
            return stops.isEmpty() ? stops : tour(slot.group(), stops);
        }
        if (trigger.setting("to", "").equals("there")) {
            List<Stop> named = namedTowards();
            return named.isEmpty() ? there() : named;
        }
        List<Stop> continent = regionNext();
        List<Stop> after = continent.isEmpty() ? namedAfter() : continent;
        if (!after.isEmpty()) {
            return noun ? after : withInside(after);
        }
        List<Stop> before = noun ? modifier() : namedInside();
        before = before.isEmpty() ? namedBefore() : before;
        before = before.isEmpty() ? hosts() : before;
        before = before.isEmpty() ? toldBefore() : before;
        before = before.isEmpty() ? unsaid() : before;
        return before.isEmpty() ? region() : before;
    }

    private List<Stop> namedAfter() {
        for (ActorGroup group : sight.arguments().groupsAfter(trigger)) {
            Cue governor = scene.governor(group.from());
            boolean towards = governor == null
                    || governor.from() < trigger.from()
                    || TOWARDS.contains(governor.part())
                    || isWorkWithPlace(governor, group);
            boolean near = scene.plainTokens(trigger.to(), group.from()) <= reach() && !isOfOwnName(group);
            List<Stop> stops = towards && near ? stops(group, 1, "where to") : List.of();
            if (!stops.isEmpty()) {
                return tour(group, stops);
            }
        }
        return List.of();
    }

    /** "Visit and work with the province of A": who works with a place of a country is there, where verbs have no tense. */
    private boolean isWorkWithPlace(Cue governor, ActorGroup group) {
        return governor.part().equals("with")
                && !scene.pack().setting("verbs-have-tense", "false").equals("true")
                && group.first().value() instanceof Place place
                && !place.seat()
                && place.country() != null;
    }

    /** Whether a country is the end of a name that begins with other words, where a country stands last: "Institute of A". */
    private boolean isOfOwnName(ActorGroup group) {
        boolean tenses = scene.pack().setting("verbs-have-tense", "false").equals("true");
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
        return noun || preposition ? FAR_OF_NOUN : FAR;
    }

    /** The region that the trigger names at once, where nothing says which of its countries are meant. */
    private List<Stop> regionNext() {
        for (Mention mention : scene.annotated().mentions(Kind.PLACE)) {
            boolean next = mention.from() >= trigger.to() && mention.from() - trigger.to() <= 2;
            boolean country = scene.groups().stream()
                    .anyMatch(group -> group.from() >= trigger.to()
                            && group.from() - mention.to() <= FAR_OF_NOUN
                            && !stops(group, 1, "").isEmpty());
            if (next && isRegion(mention) && !country && !namesCountries() && !(noun && visitOfSubject() != null)) {
                return List.of(Stop.of(null, 0.9, "a region"));
            }
        }
        boolean called =
                scene.cues("visit", "region").stream().anyMatch(cue -> cue.overlaps(trigger.from(), trigger.to()));
        return called && !namesCountries() ? List.of(Stop.of(null, 0.9, "called by a region")) : List.of();
    }

    private static boolean isTowards(Cue governor) {
        return governor.part().equals("to") || governor.part().equals("in");
    }

    private static boolean isRegion(Mention mention) {
        return mention.value() instanceof Place place && place.kind() == Place.Kind.REGION && place.country() == null;
    }

    /** The stops of a group and those of the groups that the list goes on with, each with its own days where each has some. */
    private List<Stop> tour(ActorGroup first, List<Stop> stops) {
        List<Stop> all = new ArrayList<>();
        List<ActorGroup> legs = legs(first);
        boolean own = legs.size() > 1 || stops.size() > 1;
        for (int index = 0; index < legs.size(); index++) {
            int end = index + 1 < legs.size() ? legs.get(index + 1).from() : scene.size();
            List<Stop> here = index == 0 ? stops : stops(legs.get(index), 0.95, "the next stop");
            for (Stop stop : here) {
                boolean known = all.stream().anyMatch(other -> Objects.equals(other.country(), stop.country()));
                if (!known) {
                    all.add(own && here.size() == 1 ? withOwnDays(stop, legs.get(index), end) : stop);
                }
            }
        }
        return all;
    }

    private List<ActorGroup> legs(ActorGroup first) {
        List<ActorGroup> legs = listed(first);
        ActorGroup last = legs.get(legs.size() - 1);
        ActorGroup dated = dated(last);
        if (dated != null) {
            legs.add(dated);
        }
        return legs;
    }

    /** "Visit A from Monday to Tuesday for talks, and B from Thursday": the country after "and" that has days of its own. */
    private @Nullable ActorGroup dated(ActorGroup last) {
        for (ActorGroup group : scene.groups()) {
            boolean bare = group.from() > last.to()
                    && group.members().size() == 1
                    && group.first().value() instanceof Actor.Country country
                    && country.use() == Actor.Country.Use.NAME
                    && scene.syntaxEndingAt("and", group.from()) != null;
            boolean days =
                    bare && !scene.annotated().startingAt(Kind.DATE, group.to()).isEmpty();
            boolean own = days
                    && scene.annotated().mentions(Kind.DATE).stream()
                            .anyMatch(date -> date.from() >= last.to() && date.from() - last.to() <= 1);
            if (own
                    && !scene.hasVerbBetween(last.to(), group.from())
                    && !stops(group, 1, "").isEmpty()) {
                return group;
            }
        }
        return null;
    }

    private List<ActorGroup> listed(ActorGroup first) {
        List<ActorGroup> legs = new ArrayList<>(List.of(first));
        int end = first.to();
        for (ActorGroup group : scene.groups()) {
            if (group.from() < end) {
                continue;
            }
            Cue governor = scene.governor(group.from());
            boolean goesOn = governor != null
                    && isTowards(governor)
                    && isJoint(end, governor.from())
                    && !stops(group, 1, "").isEmpty();
            if (!goesOn) {
                return legs;
            }
            legs.add(group);
            end = group.to();
        }
        return legs;
    }

    /** Whether "and", "then" or a comma ties the next stop to the one before. */
    private boolean isJoint(int from, int to) {
        boolean joint = scene.hasSyntax("and", from, to);
        for (int at = from; at < to; at++) {
            joint |= scene.annotated().token(at).is(",");
        }
        return joint
                && scene.plainTokens(from, to) <= FAR_OF_NEXT
                && !scene.hasVerbBetween(from, to)
                && !beginsAnother(from, to)
                && !scene.hasSyntax("break", from, to);
    }

    /** Whether another verb begins in a stretch, whose own the place after it is. */
    private boolean beginsAnother(int from, int to) {
        return scene.triggers().stream()
                .anyMatch(other -> other != trigger
                        && other.from() >= from
                        && other.from() < to
                        && other.isAct()
                        && !other.setting("voice", "active").equals("noun"));
    }

    private Stop withOwnDays(Stop stop, ActorGroup leg, int end) {
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            boolean right = date.from() >= leg.to()
                    && date.to() <= end
                    && scene.plainTokens(leg.to(), date.from()) <= 2
                    && !scene.hasVerbBetween(leg.to(), date.from());
            if (right) {
                return stop.on(sight.dates()
                        .resolve(
                                date,
                                sight.statuses().tense(trigger, sight.statuses().said(trigger))));
            }
        }
        return stop;
    }

    /** "His Beijing trip": the place right before the noun. */
    private List<Stop> modifier() {
        for (ActorGroup group : scene.groups()) {
            if (group.to() == trigger.from() && group.members().size() == 1) {
                return stops(group, 0.95, "the place before the noun");
            }
        }
        return List.of();
    }

    /** "Began on Monday in X a tour". */
    private List<Stop> namedInside() {
        for (ActorGroup group : scene.groups()) {
            Cue governor = scene.governor(group.from());
            boolean inside = group.from() >= trigger.from() && group.to() <= trigger.to();
            if (inside && governor != null && isTowards(governor)) {
                List<Stop> stops = stops(group, 0.95, "the place within the verb phrase");
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

    /** "X received Y during a visit": where whoever receives the traveller is at home. */
    private List<Stop> hosts() {
        Cue governor = noun ? scene.governor(trigger.from()) : null;
        if (governor == null || governor.part().equals("of")) {
            return List.of();
        }
        for (Cue reception : scene.triggers()) {
            boolean received = reception.frame().equals("meeting")
                    && reception.setting("form", "").equals("reception")
                    && !reception.setting("voice", "active").equals("noun")
                    && reception.to() <= trigger.from();
            Argument host = received ? host(reception) : null;
            String home = host == null ? null : Scene.countryOf(host.group().first());
            if (home != null) {
                return List.of(Stop.of(home, 0.9, "where the host is at home"));
            }
        }
        return List.of();
    }

    private @Nullable Argument host(Cue reception) {
        Argument by = sight.arguments().governed(reception, "by");
        return by == null ? sight.arguments().subject(reception) : by;
    }

    /** "X, where he pays a visit", "In X he pays a visit". */
    private List<Stop> namedBefore() {
        List<Stop> found = List.of();
        for (ActorGroup group : scene.groups()) {
            if (group.to() > trigger.from()) {
                break;
            }
            boolean where = scene.hasSyntax("where", group.to(), Math.min(group.to() + 2, trigger.from()));
            Cue governor = scene.governor(group.from());
            boolean located = governor != null && isTowards(governor) && group.from() <= 3;
            if (where || located) {
                List<Stop> stops = stops(group, 0.9, where ? "where" : "the place at the head of the sentence");
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
            if (near && governor != null && isTowards(governor)) {
                return stops(group, 1, "where to");
            }
        }
        return List.of();
    }

    /** What a word for "there" means: the last place said before it as where something is. */
    private List<Stop> there() {
        List<Stop> found = List.of();
        for (ActorGroup group : scene.groups()) {
            Cue governor = scene.governor(group.from());
            boolean located = group.to() <= trigger.from() && governor != null && isTowards(governor);
            List<Stop> stops = located ? stops(group, 0.9, "there") : List.of();
            found = stops.isEmpty() ? found : stops;
        }
        Argument subject = sight.arguments().subject(trigger);
        String home = subject == null ? null : Scene.countryOf(subject.group().first());
        Discourse.Visit visit = scene.discourse().visit();
        String told = visit == null || Objects.equals(visit.country(), home)
                ? scene.discourse().whereabouts(home)
                : visit.country();
        return found.isEmpty() && told != null ? List.of(Stop.of(told, 0.85, "there")) : found;
    }

    /** The one destination of a visit that is spoken of again without it: "the visit", "his trip". */
    private List<Stop> toldBefore() {
        if (!noun) {
            return List.of();
        }
        Discourse.Visit told = visitOfSubject();
        return told != null ? List.of(Stop.again(told, 0.8, "the visit the story speaks of")) : partnerCountry();
    }

    /** "X, who is on a visit": to the country where X is told of before, or to the other one of the story. */
    private List<Stop> unsaid() {
        Argument who =
                trigger.setting("to", "").equals("unsaid") ? sight.arguments().subject(trigger) : null;
        if (who == null) {
            return List.of();
        }
        Discourse.Visit told = sight.discourse().visitOf(Party.of(who.group(), sight.discourse()));
        String home = Scene.countryOf(who.group().first());
        String other = home == null || told != null ? null : sight.discourse().partnerOf(home);
        if (told != null) {
            return List.of(Stop.again(told, 0.8, "the visit the story speaks of"));
        }
        return other == null ? List.of() : List.of(Stop.of(other, 0.82, "the other country of the story"));
    }

    /** The visit that its owner or the sentence's subject is on, else the one told last. */
    private Discourse.@Nullable Visit visitOfSubject() {
        Argument subject = sight.arguments().owner(trigger);
        if (subject != null) {
            return sight.discourse().visitOf(Party.of(subject.group(), sight.discourse()));
        }
        subject = sight.arguments().subject(trigger);
        subject = subject == null ? sight.arguments().afterComma(trigger) : subject;
        Discourse.Visit own =
                subject == null ? null : sight.discourse().visitOf(Party.of(subject.group(), sight.discourse()));
        return own == null ? sight.discourse().visit() : own;
    }

    /** "His visit in March" in a story of two countries goes to the other one. */
    private List<Stop> partnerCountry() {
        Argument who = sight.arguments().owner(trigger);
        String home = who == null ? null : Scene.countryOf(who.group().first());
        String other = home == null ? null : sight.discourse().partnerOf(home);
        boolean dated = sight.dates().of(trigger, Anchor.Direction.UNKNOWN) != null;
        return other == null || !dated ? List.of() : List.of(Stop.of(other, 0.82, "the other country of the story"));
    }

    /** Whether the sentence goes on to say which countries are meant. */
    private boolean namesCountries() {
        for (ActorGroup group : scene.groups()) {
            Cue governor = scene.governor(group.from());
            boolean towards = group.from() >= trigger.to() && governor != null && isTowards(governor);
            if (towards && !stops(group, 1, "").isEmpty()) {
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
            if (isRegion(mention) && after) {
                return List.of(Stop.of(null, 0.9, "a region"));
            }
        }
        return List.of();
    }

    /** The country of a place, or the one that "the country" means. */
    private @Nullable String country(Mention mention) {
        if (!(mention.value() instanceof Reference reference)) {
            return Scene.countryOf(mention);
        }
        List<Party> meant = Party.of(mention, sight.discourse());
        boolean country = reference.target() == Reference.Target.THAT_COUNTRY
                || reference.target() == Reference.Target.OWN_COUNTRY;
        return country && meant.size() == 1 ? meant.get(0).of() : null;
    }

    /** Whether a small word for what is of a country stands right after "in" or "to": its language and no place. */
    private boolean isLanguage(Mention mention) {
        Cue governor = scene.governor(mention.from());
        return mention.value() instanceof Actor.Country named
                && named.use() == Actor.Country.Use.DEMONYM
                && !scene.annotated().token(mention.from()).isCapitalized()
                && governor != null
                && isTowards(governor)
                && governor.to() == mention.from();
    }

    private List<Stop> stops(ActorGroup group, double score, String why) {
        List<Stop> stops = new ArrayList<>();
        for (Mention mention : group.members()) {
            String country = country(mention);
            boolean place = mention.value() instanceof Place
                    || mention.value() instanceof Reference
                    || mention.value() instanceof Actor.Country named
                            && named.use() != Actor.Country.Use.PEOPLE
                            && named.use() != Actor.Country.Use.INSTITUTION;
            if (country == null || !place || isLanguage(mention)) {
                continue;
            }
            String name = mention.value() instanceof Place at ? at.name() : null;
            if (stops.stream().noneMatch(stop -> country.equals(stop.country()))) {
                stops.add(new Stop(country, name, null, null, score, why));
            }
        }
        return stops;
    }
}
