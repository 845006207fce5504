package org.dragoman.reader.record.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.OfficeTraits;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.ItemOpenings;
import org.dragoman.reader.scene.Journeys;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.Stop;
import org.jspecify.annotations.Nullable;

/** Finds who is on a visit: persons who do not live where it goes. */
final class Travellers {
    private static final int NEAR_VERB = 5;

    private final Sight sight;
    private final Cue trigger;
    private final List<Stop> stops;
    private final OfficeTraits offices;

    Travellers(Sight sight, Cue trigger, List<Stop> stops, OfficeTraits offices) {
        this.sight = sight;
        this.trigger = trigger;
        this.stops = stops;
        this.offices = offices;
    }

    /** Those who travel; empty where nobody can tell. */
    List<Party> all() {
        boolean noun = trigger.isNoun();
        Discourse.Visit told = noun ? stops.get(0).told() : null;
        if (told != null && !sight.arguments().isOwned(trigger)) {
            return List.of(told.traveller());
        }
        boolean goesOn = trigger.setting("continues", "no").equals("yes");
        List<Party> going = goesOn ? onTour() : List.of();
        if (!going.isEmpty()) {
            return going;
        }
        Argument who = noun ? ofNoun() : ofVerb();
        List<Party> parties = who == null ? List.of() : goingOn(who.group(), able(who.group()));
        if (!parties.isEmpty()) {
            return parties;
        }
        if (noun) {
            List<Party> same = told();
            return same.isEmpty() && (isStageOfTour() || isLeg()) ? onTour() : same;
        }
        parties = asked();
        return parties.isEmpty() ? inMind() : parties;
    }

    /**
     * "X met Y in A. On Monday he will be in B": who goes on to another country is the guest of the story rather than a host whom
     * the pronoun, as the nearest, would mean.
     */
    private List<Party> goingOn(ActorGroup group, List<Party> parties) {
        Discourse.Visit last = sight.discourse().visits().visit();
        boolean pronoun = group.members().size() == 1 && group.first().kind() == Mention.Kind.REFERENCE;
        if (last == null || !pronoun || parties.size() != 1 || !last.traveller().isPerson()) {
            return parties;
        }
        boolean host = Objects.equals(parties.get(0).of(), last.country());
        boolean onward = stops.stream()
                .allMatch(stop -> stop.country() != null
                        && !stop.country().equals(last.country())
                        && !stop.country().equals(last.traveller().of()));
        return host && onward ? List.of(last.traveller()) : parties;
    }

    private @Nullable Argument ofVerb() {
        Arguments arguments = sight.arguments();
        boolean adjacent = trigger.setting("subject", "").equals("adjacent");
        if (adjacent) {
            return arguments.subject(trigger);
        }
        Argument owned = new Journeys(sight).traveller(trigger);
        if (owned != null && !able(owned.group()).isEmpty()) {
            return owned;
        }
        boolean tenses = sight.scene().pack().verbsHaveTense();
        Argument owner = tenses ? null : arguments.ownerAfter(trigger);
        if (owner != null && !able(owner.group()).isEmpty()) {
            return owner;
        }
        Argument found = arguments.subject(trigger, Travellers::canTravel);
        return found == null || able(found.group()).isEmpty()
                ? arguments.subject(trigger, group -> !able(group).isEmpty())
                : found;
    }

    private @Nullable Argument ofNoun() {
        Argument owner = sight.arguments().owner(trigger);
        if (owner != null) {
            Argument other = able(owner.group()).isEmpty() && isPossessed() ? otherPerson() : null;
            return other == null ? owner : other;
        }
        Argument leader = sight.arguments().leader(trigger.from());
        if (leader != null || !isCircumstance() || sight.arguments().isOwned(trigger)) {
            return leader;
        }
        Argument subject = sight.arguments()
                .subjectOfSentence(trigger, group -> !able(group).isEmpty());
        subject = subject == null ? guest() : subject;
        return subject == null ? headAfter() : subject;
    }

    /** "On a visit to A, a delegation led by X held talks": who heads those whom the clause after the noun is about. */
    private @Nullable Argument headAfter() {
        for (Cue leader : sight.scene().syntax("leader")) {
            Mention head = leader.named("person");
            if (head != null && leader.from() >= trigger.to() && sight.scene().hasComma(trigger.to(), leader.from())) {
                ActorGroup group = ActorGroup.of(head);
                return able(group).isEmpty() ? null : new Argument(group, 0.9, "heads the delegation named after");
            }
        }
        return null;
    }

    /** "X met with Y on the occasion of a visit to the country of X": whom the host meets is on it. */
    private @Nullable Argument guest() {
        Argument nearest = null;
        for (ActorGroup group : sight.scene().groups()) {
            boolean met = group.to() <= trigger.from()
                    && sight.scene().isGoverned(group.from(), "with")
                    && sight.scene().triggers().stream()
                            .anyMatch(meeting -> meeting.frame().equals("meeting")
                                    && meeting.to() <= group.from()
                                    && group.from() - meeting.to() <= 2);
            if (met && canTravel(group) && !able(group).isEmpty()) {
                nearest = new Argument(group, 0.9, "whom the host meets");
            }
        }
        return nearest;
    }

    /** Whether "his" or "her" stands before the noun. */
    private boolean isPossessed() {
        return sight.scene().syntax("possessive").stream()
                .anyMatch(his -> his.to() <= trigger.from() && trigger.from() - his.to() <= NEAR_VERB);
    }

    /** "The president of A met B during his visit to A": the nearest person before who is no more at home there. */
    private @Nullable Argument otherPerson() {
        Argument found = null;
        for (ActorGroup group : sight.scene().groups()) {
            boolean before = group.to() <= trigger.from() && group.members().size() == 1;
            found = before && !able(group).isEmpty() ? new Argument(group, 0.95, "who is abroad there") : found;
        }
        return found;
    }

    /** Who is on the visit that the story told of, where this can be the same one. */
    private List<Party> told() {
        Discourse.Visit told = sight.discourse().visits().visit();
        boolean same = told != null && stops.stream().anyMatch(stop -> Objects.equals(stop.country(), told.country()));
        boolean owned = sight.arguments().isOwned(trigger);
        return told != null && same && !owned ? List.of(told.traveller()) : List.of();
    }

    /** "The tour ends with a visit to X": whether the sentence speaks of the journey that a stop is part of. */
    private boolean isStageOfTour() {
        Scene scene = sight.scene();
        return scene.triggers().stream()
                .anyMatch(tour -> tour.frame().equals(trigger.frame())
                        && tour.isNoun()
                        && tour.to() < trigger.from()
                        && scene.syntaxEndingAt("definite", tour.from()) != null
                        && !scene.hasSyntax("stop", tour.to(), trigger.from()));
    }

    /** "Next stop: X", "X is the second stop of his tour": whether an item, or the wording itself, says how it goes on. */
    private boolean isLeg() {
        return switch (trigger.setting("stage", "no")) {
            case "told" -> true;
            case "yes" -> ItemOpenings.isOpenedBy(sight.scene(), trigger);
            default -> !trigger.setting("leg", "no").equals("no");
        };
    }

    private List<Party> onTour() {
        Discourse.Visit told = sight.discourse().visits().visit();
        boolean owned = sight.arguments().isOwned(trigger);
        return told == null || owned ? List.of() : List.of(told.traveller());
    }

    /** Who stands right before a verb, helping words aside: "invited X to visit" makes X travel. */
    private List<Party> asked() {
        if (trigger.setting("asked", "yes").equals("no")) {
            return List.of();
        }
        for (ActorGroup group : sight.scene().groups()) {
            if (group.to() <= trigger.from() && isOnlyHelping(group.to(), trigger.from())) {
                return able(group);
            }
        }
        return List.of();
    }

    private boolean isOnlyHelping(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!sight.scene().hasSyntax("auxiliary", at, at + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whom the sentence before was about, where the language may leave a subject out. */
    private List<Party> inMind() {
        ActorGroup last = sight.discourse().persons().lastSubject();
        boolean adjacent = trigger.setting("subject", "").equals("adjacent");
        return last == null || adjacent || !sight.arguments().lacksSubject(trigger) ? List.of() : able(last);
    }

    /** "During the visit", "on a trip to": whose it is says the clause around it. */
    private boolean isCircumstance() {
        Scene scene = sight.scene();
        Cue governor = scene.governor(trigger.from());
        return governor != null && !governor.part().equals("of")
                || scene.syntaxEndingAt("possessive", trigger.from()) != null
                || isNearAfter("begin")
                || isNearAfter("sequel")
                || isNearAfter("denied")
                || isRightAfterDate();
    }

    /** "A on 24 September official visit to B": a machine's order of words, where the noun stands for the verb. */
    private boolean isRightAfterDate() {
        return sight.scene().annotated().mentions(Mention.Kind.DATE).stream()
                .anyMatch(date -> date.to() == trigger.from());
    }

    /** Whether a verb of which the visit is the object stands close before it: to begin, to end, to call off. */
    private boolean isNearAfter(String part) {
        return sight.scene().syntax(part).stream()
                .anyMatch(cue -> cue.to() <= trigger.from() && trigger.from() - cue.to() <= NEAR_VERB);
    }

    private static boolean canTravel(ActorGroup group) {
        return group.members().stream()
                .anyMatch(mention -> mention.value() instanceof Actor.Person || mention.value() instanceof Reference);
    }

    /** Those of a list who can travel there, one of each country: whoever leads. */
    private List<Party> able(ActorGroup group) {
        List<Party> leaders = new ArrayList<>();
        Party.of(group, sight.discourse()).stream()
                .filter(party -> party.isPerson() || party.of() != null && isOfCountry())
                .filter(party -> !party.isPerson() || !isAnyOne(party.mention()))
                .filter(party -> !isCompanion(party.mention(), group))
                .filter(party -> stops.stream().anyMatch(stop -> isAbroad(party, stop)))
                .filter(party -> leaders.stream().noneMatch(leader -> isWith(party, leader)))
                .forEach(leaders::add);
        // "invited by the presidents of A and B, X visits A and B": those who are at home at a stop receive him
        List<Party> guests = leaders.stream().filter(party -> !isAtStop(party)).toList();
        return guests.isEmpty() ? leaders : guests;
    }

    /** Whether the wording names only the country whose delegation goes there. */
    private boolean isOfCountry() {
        return trigger.setting("as", "").equals("country");
    }

    private boolean isAtStop(Party party) {
        return stops.stream()
                .anyMatch(stop -> stop.country() != null && stop.country().equals(party.of()));
    }

    /** "A president of X", "the first president of X to": one of those who ever were, whoever is it today. */
    private boolean isAnyOne(Mention mention) {
        boolean named = mention.value() instanceof Actor.Person person && person.name() != null;
        Scene scene = sight.scene();
        return !named
                && (scene.syntaxEndingAt("one", mention.from()) != null
                        || scene.syntaxEndingAt("one-of-several", mention.from()) != null);
    }

    /** Whether somebody of whom nothing but a marriage is told goes along with whoever is named before. */
    private boolean isCompanion(Mention mention, ActorGroup group) {
        Cue and = sight.scene().syntaxEndingAt("and", mention.from());
        boolean second = !mention.equals(group.first())
                || and != null
                        && sight.scene().annotated().mentions(Mention.Kind.OFFICE).stream()
                                .anyMatch(office -> office.to() == and.from());
        return second && mention.value() instanceof Actor.Person person && person.isOnlySpouse();
    }

    /** Whether a person who is named beside another of the same country goes along with him. */
    private boolean isWith(Party party, Party leader) {
        return leader.of() != null && leader.of().equals(party.of()) && !areInTurn(party, leader);
    }

    /** Whether two held, one after the other, an office that only one person has: three presidents came, not together. */
    private boolean areInTurn(Party one, Party other) {
        return one.mention().value() instanceof Actor.Person first
                && other.mention().value() instanceof Actor.Person second
                && first.holdings().stream()
                        .anyMatch(holding -> offices.leads(holding.office())
                                && !offices.isSharedWithSpouse(holding.office())
                                && second.holdings().stream()
                                        .anyMatch(held -> held.office().equals(holding.office())));
    }

    /** Whether a country is a foreign one to a person who does not live there by office. */
    private boolean isAbroad(Party party, Stop stop) {
        return stop.country() == null
                || !stop.country().equals(party.of()) && !isResident(party.mention(), stop.country());
    }

    private boolean isResident(Mention mention, String country) {
        return mention.value() instanceof Actor.Person person
                && person.holdings().stream()
                        .anyMatch(holding -> country.equals(holding.at())
                                || offices.livesAbroad(holding.office()) && holding.at() == null
                                || offices.speaksForOthers(holding.office())
                                || offices.isPrivate(holding.office()));
    }
}
