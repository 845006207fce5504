package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads visits: each traveller and each country of a tour is one. */
final class VisitComposer implements Composer {
    private static final List<String> TOWARDS = List.of("to", "in", "of", "for");
    private static final String AMBASSADOR = "ambassador";
    private static final String MERCHANT = "business-leader";
    private static final int NEAR_FORM = 6;
    private static final int NEAR_VERB = 5;
    /** Only the first sentences tell visits of the day; later ones look back. */
    private static final int LEAD = 10;
    /** Words that are no names between a verb of travel and where to. */
    private static final int FAR = 11;
    /** The same after a noun. */
    private static final int FAR_OF_NOUN = 4;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        if (sight.statuses().isHypothetical(trigger)) {
            return List.of();
        }
        boolean noun = trigger.setting("voice", "active").equals("noun");
        List<Stop> stops = stops(sight, trigger);
        List<Party> travellers = travellers(sight, trigger, noun, stops);
        List<Draft> drafts = new ArrayList<>();
        for (Party traveller : travellers) {
            for (Stop stop : stops) {
                if (!stop.country().equals(traveller.of())) {
                    drafts.add(draft(sight, trigger, traveller, stop));
                }
            }
        }
        return drafts;
    }

    private static boolean canTravel(ActorGroup group) {
        return group.members().stream()
                .anyMatch(mention -> mention.value() instanceof Actor.Person || mention.value() instanceof Reference);
    }

    /** A country that is travelled to. */
    private record Stop(String country, @Nullable String place, double score, String why) {}

    private static int reach(Cue trigger) {
        return trigger.setting("voice", "active").equals("noun") ? FAR_OF_NOUN : FAR;
    }

    private static List<Stop> stops(Sight sight, Cue trigger) {
        Argument slot = sight.arguments().slot(trigger, "to");
        if (slot != null) {
            return stops(slot.group(), 1, slot.why());
        }
        for (ActorGroup group : sight.arguments().groupsAfter(trigger)) {
            Cue governor = sight.scene().governor(group.from());
            boolean towards = governor == null || TOWARDS.contains(governor.part());
            boolean near = sight.dates().plainDistance(trigger.to(), group.from()) <= reach(trigger);
            List<Stop> stops = towards && near ? stops(group, 1, "where to") : List.of();
            if (!stops.isEmpty()) {
                return stops;
            }
        }
        List<Stop> before = stopNamedBefore(sight, trigger);
        return before.isEmpty() ? stopBefore(sight, trigger) : before;
    }

    /** "X, where he pays a visit", "In X he pays a visit". */
    private static List<Stop> stopNamedBefore(Sight sight, Cue trigger) {
        List<Stop> found = List.of();
        for (ActorGroup group : sight.scene().groups()) {
            if (group.to() > trigger.from()) {
                break;
            }
            boolean where = sight.scene().hasSyntax("where", group.to(), Math.min(group.to() + 2, trigger.from()));
            Cue governor = sight.scene().governor(group.from());
            boolean located = governor != null && governor.part().equals("in") && group.from() <= 3;
            if (where || located) {
                List<Stop> stops = stops(group, 0.9, where ? "where" : "the place at the head of the sentence");
                found = stops.isEmpty() ? found : stops;
            }
        }
        return found;
    }

    /** The one destination of a visit that is spoken of again without it: "the visit", "his trip". */
    private static List<Stop> stopBefore(Sight sight, Cue trigger) {
        Discourse.Visit told = visitOfSubject(sight, trigger);
        boolean definite = trigger.setting("voice", "active").equals("noun");
        if (told != null && definite) {
            return List.of(new Stop(told.country(), null, 0.8, "the visit the story speaks of"));
        }
        return definite ? partnerCountry(sight, trigger) : List.of();
    }

    /** The visit that the sentence's subject is on, else the one told last. */
    private static Discourse.@Nullable Visit visitOfSubject(Sight sight, Cue trigger) {
        Argument subject = sight.arguments().subject(trigger);
        subject = subject == null ? sight.arguments().afterComma(trigger) : subject;
        Discourse.Visit own =
                subject == null ? null : sight.discourse().visitOf(Party.of(subject.group(), sight.discourse()));
        return own == null ? sight.discourse().visit() : own;
    }

    /** "His visit in March" in a story of two countries goes to the other one. */
    private static List<Stop> partnerCountry(Sight sight, Cue trigger) {
        Cue possessive = sight.scene().syntaxEndingAt("possessive", trigger.from());
        Argument who = possessive == null ? null : sight.arguments().subject(trigger);
        String home = who == null ? null : Scene.countryOf(who.group().first());
        String other = home == null ? null : sight.discourse().partnerOf(home);
        return other == null ? List.of() : List.of(new Stop(other, null, 0.7, "the other country of the story"));
    }

    private static List<Stop> stops(ActorGroup group, double score, String why) {
        List<Stop> stops = new ArrayList<>();
        for (Mention mention : group.members()) {
            String country = Scene.countryOf(mention);
            boolean place = mention.value() instanceof Place
                    || mention.value() instanceof Actor.Country named
                            && named.use() != Actor.Country.Use.PEOPLE
                            && named.use() != Actor.Country.Use.INSTITUTION;
            if (country == null || !place) {
                continue;
            }
            String name = mention.value() instanceof Place at ? at.name() : null;
            if (stops.stream().noneMatch(stop -> stop.country().equals(country))) {
                stops.add(new Stop(country, name, score, why));
            }
        }
        return stops;
    }

    private static List<Party> travellers(Sight sight, Cue trigger, boolean noun, List<Stop> stops) {
        Argument who = noun
                ? sight.arguments().owner(trigger)
                : trigger.setting("subject", "").equals("adjacent")
                        ? sight.arguments().subject(trigger)
                        : sight.arguments().subject(trigger, VisitComposer::canTravel);
        if (noun && who == null) {
            who = sight.arguments().leader(trigger.from());
        }
        if (noun && who == null && isCircumstance(sight, trigger)) {
            who = sight.arguments().subject(trigger, VisitComposer::canTravel);
            who = who == null ? sight.arguments().afterComma(trigger) : who;
        }
        List<Party> parties = who == null ? List.of() : able(Party.of(who.group(), sight.discourse()), stops);
        if (!parties.isEmpty()) {
            return parties;
        }
        Discourse.Visit told = sight.discourse().visit();
        if (told != null
                && noun
                && stops.stream().allMatch(stop -> stop.country().equals(told.country()))) {
            return List.of(told.traveller());
        }
        List<Party> asked = noun ? List.of() : able(rightBefore(sight, trigger), stops);
        if (!asked.isEmpty()) {
            return asked;
        }
        ActorGroup last = sight.discourse().lastSubject();
        boolean adjacent = trigger.setting("subject", "").equals("adjacent");
        return last == null || noun || adjacent || !isBare(sight.scene(), trigger)
                ? List.of()
                : able(Party.of(last, sight.discourse()), stops);
    }

    /** Who stands right before a verb, helping words aside: "invited X to visit" makes X travel. */
    private static List<Party> rightBefore(Sight sight, Cue trigger) {
        Scene scene = sight.scene();
        for (ActorGroup group : scene.groups()) {
            boolean right = group.to() <= trigger.from();
            for (int at = group.to(); right && at < trigger.from(); at++) {
                int here = at;
                right = scene.syntax("auxiliary").stream().anyMatch(cue -> cue.from() <= here && here < cue.to());
            }
            if (right) {
                return Party.of(group, sight.discourse());
            }
        }
        return List.of();
    }

    /** Whether a verb has nothing before it in its clause that could be its subject: only dates, helping words and signs. */
    private static boolean isBare(Scene scene, Cue trigger) {
        for (int at = trigger.from() - 1; at >= 0 && isInside(scene.annotated().token(at)); at--) {
            int here = at;
            boolean helping = scene.cues().stream()
                    .anyMatch(
                            cue -> (cue.frame().equals(Cue.SYNTAX) || cue.part().equals("pronoun"))
                                    && cue.from() <= here
                                    && here < cue.to());
            if (!helping && !scene.annotated().isCovered(at, Kind.DATE, Kind.PERSON, Kind.REFERENCE, Kind.OFFICE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause goes on at a token: a word, or the apostrophe or hyphen of one. */
    private static boolean isInside(Token token) {
        return token.isWord() || !token.spaced() && (token.is("'") || token.is("-"));
    }

    /** "During the visit", "on a trip to": whose it is says the clause around it. */
    private static boolean isCircumstance(Sight sight, Cue trigger) {
        return sight.scene().governor(trigger.from()) != null
                || sight.scene().syntaxEndingAt("possessive", trigger.from()) != null
                || isNearAfter(sight.scene(), "begin", trigger)
                || isNearAfter(sight.scene(), "denied", trigger);
    }

    /** Whether a verb of which the visit is the object stands close before it: to begin, to end, to call off. */
    private static boolean isNearAfter(Scene scene, String part, Cue trigger) {
        return scene.syntax(part).stream()
                .anyMatch(cue -> cue.to() <= trigger.from() && trigger.from() - cue.to() <= NEAR_VERB);
    }

    /** Those of a list who can travel there: persons who do not act for the country itself. */
    private static List<Party> able(List<Party> parties, List<Stop> stops) {
        return parties.stream()
                .filter(Party::isPerson)
                .filter(party -> stops.stream().anyMatch(stop -> isAbroad(party, stop)))
                .toList();
    }

    /** Whether a country is a foreign one to a person who does not live there by office. */
    private static boolean isAbroad(Party party, Stop stop) {
        boolean resident = party.mention().value() instanceof Actor.Person person
                && person.holdings().stream()
                        .anyMatch(holding -> stop.country().equals(holding.at())
                                || holding.office().equals(AMBASSADOR) && holding.at() == null
                                || holding.office().equals(MERCHANT));
        return !resident && !stop.country().equals(party.of());
    }

    private static Draft draft(Sight sight, Cue trigger, Party traveller, Stop stop) {
        Draft draft = new Draft("visit", sight.scene(), trigger);
        Status said = sight.statuses().said(trigger);
        Edtf own = sight.dates().shared(trigger, sight.statuses().tense(trigger, said));
        draft.set("who", traveller.field()).set("to", stop.country()).when(own);
        Discourse.Visit before = sight.discourse().visitOf(List.of(traveller));
        Edtf now = sight.discourse().dateOfNow(LEAD);
        if (own == null && before != null && before.country().equals(stop.country())) {
            draft.during(before.draft()).step("dated as the visit told before");
        } else if (own == null && now != null) {
            draft.whenWorkedOut(now).step("dated by the day that the story speaks of");
        }
        Edtf when = draft.when();
        draft.set("form", form(sight, trigger));
        Argument host = sight.arguments().after("visit", "host");
        if (host != null) {
            Party.of(host.group(), sight.discourse()).stream()
                    .findFirst()
                    .ifPresent(party -> draft.set("host", party.field()));
        }
        draft.set("place", stop.place());
        draft.times(stop.score(), stop.why());
        draft.status(sight.statuses().dated(said, when, true));
        sight.discourse().visit(new Discourse.Visit(traveller, stop.country(), when, draft));
        return draft;
    }

    /** How the visit is called, by the nearest word of the frame that says so. */
    private static @Nullable String form(Sight sight, Cue trigger) {
        String set = trigger.setting("form", "");
        if (!set.isEmpty()) {
            return set;
        }
        for (Cue cue : sight.scene().cues("visit", "form")) {
            boolean near = cue.to() >= trigger.from() - NEAR_FORM && cue.from() <= trigger.to() + NEAR_FORM;
            if (near) {
                return cue.setting("value", "");
            }
        }
        return null;
    }
}
