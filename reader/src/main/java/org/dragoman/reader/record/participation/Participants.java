package org.dragoman.reader.record.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Event;
import org.dragoman.reader.scene.Journeys;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.Surroundings;
import org.jspecify.annotations.Nullable;

/** Tells who takes part in what a trigger speaks of: its subject, its agents, a list of guests, or who a pronoun means. */
final class Participants {
    private static final String FRAME = "participation";
    /** A verb that stands this early has its subject in the sentence before. */
    private static final int VERB_FIRST = 4;
    /** Tokens from a word of asking to whoever is asked. */
    private static final int INVITED = 4;
    /** The same where others who are asked are named in between. */
    private static final int INVITED_WITH_OTHERS = 8;
    /** How sure somebody is whom the sentence does not name at the verb. */
    private static final double BY_PRONOUN = 0.85;

    private static final double BY_TOWN = 0.85;

    private final Sight sight;
    private final Scene scene;
    private final GuestLists guests;
    private final PronounSubjects pronouns;

    Participants(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
        this.guests = new GuestLists(sight);
        this.pronouns = new PronounSubjects(sight, guests);
    }

    /** Those who take part, and how sure that is. */
    record Found(List<Party> parties, double score) {
        static final Found NONE = new Found(List.of(), 0);
    }

    Found of(Cue trigger) {
        Argument slot = sight.arguments().slot(trigger, "agent");
        if (slot != null) {
            return found(slot);
        }
        return switch (trigger.setting("who", "subject")) {
            case "after" -> new Found(guests.after(trigger), 1);
            case "from" -> listed(trigger);
            case "inside" -> new Found(guests.inside(trigger), 1);
            case "both" -> both(trigger);
            case "by" -> byAll(trigger);
            case "owner" -> owner(trigger);
            case "beside" -> beside(trigger);
            case "principal" -> principal();
            default -> subject(trigger);
        };
    }

    /** "There were X, Y and Z": the list that begins with the one whom the words of the trigger end with. */
    private Found listed(Cue trigger) {
        Mention first = trigger.named("first");
        return first == null ? Found.NONE : new Found(guests.from(first.from()), 1);
    }

    /** "X met Y and Z for the summit": the subject, and those whom the wording names. */
    private Found both(Cue trigger) {
        Found subject = subject(trigger);
        List<Party> all = new ArrayList<>(subject.parties());
        List<Mention> named = scene.actors().stream()
                .filter(mention -> mention.from() >= trigger.from() && mention.to() <= trigger.to())
                .filter(mention -> mention.value() instanceof Actor.Person)
                .toList();
        guests.parties(named).stream()
                .filter(party -> party.isPerson() && all.stream().noneMatch(party::isSame))
                .forEach(all::add);
        return new Found(all, subject.score());
    }

    /** Whoever is named after "by"; of those who lead together also the second, behind what is said of the first. */
    private Found byAll(Cue trigger) {
        Found by = found(sight.arguments().governed(trigger, "by"));
        Found first = new Found(
                by.parties().stream()
                        .filter(party -> !guests.isPartOfName(party))
                        .toList(),
                by.score());
        boolean alone = trigger.setting("role", "").equals("co-chair")
                && first.parties().size() == 1
                && first.parties().get(0).isPerson();
        if (!alone) {
            return first;
        }
        Party one = first.parties().get(0);
        List<Party> both = new ArrayList<>(first.parties());
        guests.from(trigger.to()).stream()
                .filter(party -> party.isPerson() && !party.isSame(one) && !Objects.equals(party.of(), one.of()))
                .findFirst()
                .ifPresent(both::add);
        return new Found(both, first.score());
    }

    /** Whoever owns a noun; "left for a visit to A and attendance at B": else whoever travels to it. */
    private Found owner(Cue trigger) {
        Argument named = sight.arguments().owner(trigger);
        Argument owner = named != null && isOfEvent(named.group()) ? null : named;
        Cue before = before(trigger);
        if (owner != null || before == null) {
            return found(owner);
        }
        boolean journey = before.frame().equals("visit")
                && before.isVerb()
                && !scene.hasSyntax("finite", before.to(), trigger.from())
                && !scene.hasSyntax("stop", before.to(), trigger.from());
        return journey ? found(sight.arguments().subject(before)) : Found.NONE;
    }

    private Found found(@Nullable Argument argument) {
        return argument == null
                ? Found.NONE
                : new Found(Party.of(argument.group(), sight.discourse()), argument.score());
    }

    private Found subject(Cue trigger) {
        Cue pronoun = pronouns.before(trigger.from());
        if (pronoun != null) {
            return withCompanions(trigger, new Found(pronouns.meant(pronoun), BY_PRONOUN));
        }
        Found city = city(trigger);
        if (!city.parties().isEmpty()) {
            return city;
        }
        Argument thanked = beforeReason(trigger);
        if (thanked != null) {
            return found(thanked);
        }
        Argument traveller = new Journeys(sight).traveller(trigger);
        if (traveller != null) {
            return found(traveller);
        }
        Argument subject = sight.arguments().subject(trigger);
        if (subject == null || isObject(subject.group(), trigger) || isOfEvent(subject.group())) {
            Cue before = before(trigger);
            if (before != null && before.frame().equals(FRAME) && subject != null) {
                return of(before);
            }
            return implied(trigger);
        }
        Found found = isInvited(subject.group(), trigger) ? Found.NONE : found(subject);
        if (trigger.setting("role", "").equals("co-chair")) {
            return withPartners(trigger, found);
        }
        return trigger.setting("of", "event").equals("event") ? withCompanions(trigger, found) : found;
    }

    /** "Biarritz hosts the summit": the country of a city that is its subject, be it a seat of government or not. */
    private Found city(Cue trigger) {
        int at = new Surroundings(scene).skipBack(trigger.from());
        boolean hosts = trigger.setting("role", "").equals("host");
        for (Mention mention : scene.annotated().mentions(Mention.Kind.PLACE)) {
            boolean subject = hosts && mention.to() == at && scene.governor(mention.from()) == null;
            boolean town = mention.value() instanceof Place place && place.kind() == Place.Kind.CITY && !place.seat();
            String country = town ? ((Place) mention.value()).country() : null;
            if (subject && country != null) {
                return new Found(List.of(Party.country(country, mention)), BY_TOWN);
            }
        }
        return Found.NONE;
    }

    /** The subject and whoever is named after "together with" behind the event. */
    private Found withCompanions(Cue trigger, Found subject) {
        List<Party> all = new ArrayList<>(subject.parties());
        for (Cue together : scene.cues(FRAME, "together")) {
            for (ActorGroup group : scene.groups()) {
                boolean next = together.from() >= trigger.to() && group.from() == together.to();
                if (next && !all.isEmpty() && onlySubjectBetween(trigger, together)) {
                    Party.of(group, sight.discourse()).stream()
                            .filter(party -> party.isPerson() && all.stream().noneMatch(party::isSame))
                            .forEach(all::add);
                }
            }
        }
        return new Found(all, subject.score());
    }

    /** Whether no other verb stands between a trigger and those who join in what it says. */
    private boolean onlySubjectBetween(Cue trigger, Cue together) {
        return !scene.hasVerbBetween(trigger.to(), together.from())
                && !scene.hasSyntax("break", trigger.to(), together.from());
    }

    /** The others who lead with the subject: after "with", or named before it with a title beside each name. */
    private Found withPartners(Cue trigger, Found subject) {
        List<Mention> mentions = new ArrayList<>();
        if (subject.parties().size() == 1 && subject.parties().get(0).isPerson()) {
            scene.actors().stream()
                    .filter(mention -> mention.to() <= trigger.from() && mention.value() instanceof Actor.Person)
                    .filter(mention -> scene.governor(mention.from()) == null)
                    .forEach(mentions::add);
        }
        List<Party> all = new ArrayList<>(subject.parties());
        List<Party> partners = new ArrayList<>(guests.parties(mentions));
        partners.addAll(found(sight.arguments().governed(trigger, "with")).parties());
        partners.stream()
                .filter(party -> party.isPerson() && all.stream().noneMatch(party::isSame))
                .forEach(all::add);
        return new Found(all, subject.score());
    }

    /** "Thanked X for attending": whoever stands right before the word of the reason. */
    private @Nullable Argument beforeReason(Cue trigger) {
        for (Cue reason : scene.cues(FRAME, "reason")) {
            for (ActorGroup group : scene.groups()) {
                boolean beside = reason.to() == trigger.from() && group.to() == reason.from();
                boolean person = group.members().stream().anyMatch(member -> member.value() instanceof Actor.Person);
                if (beside && person) {
                    return new Argument(group, 1, "who is thanked for it");
                }
            }
        }
        return null;
    }

    /** Whether somebody is asked to take part, and no more: "invited the leader of A to attend". */
    private boolean isInvited(ActorGroup group, Cue trigger) {
        Cue before = before(trigger);
        boolean visit = before != null
                && before.frame().equals("visit")
                && sight.statuses().said(before) == Status.PROPOSED;
        return visit
                || scene.syntax("proposed").stream()
                        .anyMatch(cue -> cue.to() <= group.from()
                                && (group.from() - cue.to() <= INVITED
                                        || scene.plainTokens(cue.to(), group.from()) <= INVITED_WITH_OTHERS
                                                && !scene.hasComma(cue.to(), group.from())));
    }

    /** Whether a group is what another verb before the trigger is done to: "will visit A and attend". */
    private boolean isObject(ActorGroup group, Cue trigger) {
        Cue before = before(trigger);
        return before != null
                && group.from() >= before.to()
                && group.from() - before.to() <= 3
                && !scene.hasComma(before.to(), group.from());
    }

    private @Nullable Cue before(Cue trigger) {
        Cue found = null;
        for (Cue other : scene.triggers()) {
            boolean visit = other.frame().equals("visit") || other.isAct();
            if (other.to() <= trigger.from() && visit && (found == null || other.from() > found.from())) {
                found = other;
            }
        }
        return found;
    }

    /** Whether a group stands in the name of an event. */
    private boolean isOfEvent(ActorGroup group) {
        return scene.events().stream()
                .anyMatch(event ->
                        event.kind() != Event.Kind.BODY && event.from() <= group.from() && group.to() <= event.to());
    }

    /** Nobody is said to do it: the traveller of the visit just told of, or who is introduced after the comma. */
    private Found implied(Cue trigger) {
        List<Party> listed = guests.namedBefore(trigger);
        List<Party> named = listed.isEmpty() ? guests.namedOf(trigger) : listed;
        if (!named.isEmpty()) {
            return new Found(named, BY_PRONOUN);
        }
        Cue before = before(trigger);
        Discourse.Visit visit = sight.discourse().visits().visit();
        if (before != null && before.frame().equals("visit") && visit != null && isHere(visit)) {
            return new Found(List.of(visit.traveller()), BY_PRONOUN);
        }
        for (ActorGroup group : scene.groups()) {
            boolean free = group.from() >= trigger.to() && scene.governor(group.from()) == null;
            if (free && isIntroduced(trigger, group)) {
                return new Found(Party.of(group, sight.discourse()), BY_PRONOUN);
            }
        }
        boolean first = trigger.from() <= VERB_FIRST && onlySigns(0, trigger.from());
        return first ? principal() : Found.NONE;
    }

    private boolean isHere(Discourse.Visit visit) {
        return visit.draft().sentences().contains(scene.sentence());
    }

    /** Whether nothing but titles and the like stands between a comma and a group. */
    private boolean isIntroduced(Cue trigger, ActorGroup group) {
        for (int at = group.from() - 1; at >= trigger.to(); at--) {
            int here = at;
            if (scene.annotated().token(at).is(",")) {
                return true;
            }
            if (scene.syntax("skip").stream().noneMatch(cue -> cue.from() <= here && here < cue.to())) {
                return false;
            }
        }
        return false;
    }

    private Found principal() {
        Mention principal = sight.discourse().persons().principal();
        return principal == null ? Found.NONE : new Found(guests.parties(List.of(principal)), BY_PRONOUN * BY_PRONOUN);
    }

    /** Who stands right before a noun of standing, or right after it: "X, member of A", "the chair of A, X". */
    private Found beside(Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            int gap = trigger.from() - group.to();
            if (group.from() <= trigger.from() && trigger.from() < group.to()) {
                return new Found(guests.parties(around(trigger, group)), 1);
            }
            if (gap >= 0 && gap <= 3 && onlySigns(group.to(), trigger.from())) {
                return new Found(Party.of(group, sight.discourse()), 1);
            }
        }
        return Found.NONE;
    }

    /** Of a list the one whose own title the noun is part of: "the chair of A, X, and the president of B, Y". */
    private static List<Mention> around(Cue trigger, ActorGroup group) {
        List<Mention> own = group.members().stream()
                .filter(member -> member.from() <= trigger.from() && trigger.from() < member.to())
                .toList();
        return own.isEmpty() ? group.members() : own;
    }

    private boolean onlySigns(int from, int to) {
        for (int at = from; at < to; at++) {
            int here = at;
            boolean skipped = scene.cues().stream()
                    .anyMatch(cue -> (cue.is(Cue.SYNTAX, "skip") || cue.is(Cue.SYNTAX, "auxiliary"))
                            && cue.from() <= here
                            && here < cue.to());
            if (scene.annotated().token(at).isWord() && !skipped) {
                return false;
            }
        }
        return true;
    }
}
