package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.jspecify.annotations.Nullable;

/** Tells who takes part in what a trigger speaks of: its subject, its agents, a list of guests, or who a pronoun means. */
final class Participants {
    private static final String FRAME = "participation";
    /** How far the next guest of a list may stand, with a title or a seat in between. */
    private static final int NEXT_GUEST = 20;

    private static final int FIRST_GUEST = 6;

    /** A verb that stands this early has its subject in the sentence before. */
    private static final int VERB_FIRST = 4;

    private static final int INVITED = 4;
    /** The same where others who are asked are named in between. */
    private static final int INVITED_WITH_OTHERS = 8;

    private static final double BY_PRONOUN = 0.85;

    private final Sight sight;
    private final Scene scene;

    Participants(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
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
            case "after" -> new Found(guestsAfter(trigger), 1);
            case "inside" -> new Found(guestsInside(trigger), 1);
            case "by" -> byAll(trigger);
            case "owner" -> found(sight.arguments().owner(trigger));
            case "beside" -> beside(trigger);
            case "principal" -> principal();
            default -> subject(trigger);
        };
    }

    /** Those named right after a trigger, or those of many whom it goes on to name: "in the presence of ten leaders, including A". */
    private List<Party> guestsAfter(Cue trigger) {
        List<Party> guests = guests(trigger.to());
        for (Cue including : scene.cues(FRAME, "including")) {
            boolean after = including.from() >= trigger.to() && including.from() - trigger.to() <= NEXT_GUEST;
            if (guests.isEmpty() && after) {
                guests = guests(including.to());
            }
        }
        return guests;
    }

    /** Those named within the words of a trigger itself: "elected A, B and C members of". */
    private List<Party> guestsInside(Cue trigger) {
        return guests(trigger.from()).stream()
                .filter(party -> party.mention().to() <= trigger.to())
                .toList();
    }

    /** Whoever is named after "by"; of those who lead together also the second, behind what is said of the first. */
    private Found byAll(Cue trigger) {
        Found first = found(sight.arguments().governed(trigger, "by"));
        boolean alone = trigger.setting("role", "").equals("co-chair")
                && first.parties().size() == 1
                && first.parties().get(0).isPerson();
        if (!alone) {
            return first;
        }
        Party one = first.parties().get(0);
        List<Party> both = new ArrayList<>(first.parties());
        guests(trigger.to()).stream()
                .filter(party -> party.isPerson() && !party.isSame(one) && !Objects.equals(party.of(), one.of()))
                .findFirst()
                .ifPresent(both::add);
        return new Found(both, first.score());
    }

    private Found found(@Nullable Argument argument) {
        return argument == null
                ? Found.NONE
                : new Found(Party.of(argument.group(), sight.discourse()), argument.score());
    }

    private Found subject(Cue trigger) {
        Cue pronoun = pronounBefore(trigger.from());
        if (pronoun != null) {
            return new Found(meant(pronoun), BY_PRONOUN);
        }
        Argument thanked = beforeReason(trigger);
        if (thanked != null) {
            return found(thanked);
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
        List<Party> partners = new ArrayList<>(parties(mentions));
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
                                                && !hasComma(cue.to(), group.from())));
    }

    /** Whether a group is what another verb before the trigger is done to: "will visit A and attend". */
    private boolean isObject(ActorGroup group, Cue trigger) {
        Cue before = before(trigger);
        return before != null
                && group.from() >= before.to()
                && group.from() - before.to() <= 3
                && !hasComma(before.to(), group.from());
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
        Found named = named(trigger);
        if (!named.parties().isEmpty()) {
            return named;
        }
        Cue before = before(trigger);
        Discourse.Visit visit = sight.discourse().visit();
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

    /** Those of many who are named before a verb: "twenty leaders, including A and B, gathered". */
    private Found named(Cue trigger) {
        List<Party> parties = new ArrayList<>();
        for (Cue cue : scene.cues(FRAME, "including")) {
            if (cue.to() <= trigger.from() && parties.isEmpty()) {
                guests(cue.to()).stream()
                        .filter(party -> party.mention().to() <= trigger.from())
                        .forEach(parties::add);
            }
        }
        return parties.isEmpty() ? Found.NONE : new Found(parties, BY_PRONOUN);
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
        Mention principal = sight.discourse().principal();
        return principal == null ? Found.NONE : new Found(parties(List.of(principal)), BY_PRONOUN * BY_PRONOUN);
    }

    /** Who stands right before a noun of standing, or right after it: "X, member of A", "the chair of A, X". */
    private Found beside(Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            int gap = trigger.from() - group.to();
            if (group.from() <= trigger.from() && trigger.from() < group.to()) {
                return new Found(Party.of(group, sight.discourse()), 1);
            }
            if (gap >= 0 && gap <= 3 && onlySigns(group.to(), trigger.from())) {
                return new Found(Party.of(group, sight.discourse()), 1);
            }
        }
        return Found.NONE;
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

    /** The pronoun that is the subject right before a verb, but for auxiliaries and dates. */
    private @Nullable Cue pronounBefore(int verb) {
        int at = verb;
        while (at > 0) {
            int end = at;
            for (Cue cue : scene.cues(FRAME, "pronoun")) {
                if (cue.to() == end) {
                    return cue;
                }
            }
            Cue auxiliary = scene.syntaxEndingAt("auxiliary", end);
            Mention date = scene.annotated().mentions(Kind.DATE).stream()
                    .filter(mention -> mention.to() == end)
                    .findFirst()
                    .orElse(null);
            if (auxiliary != null) {
                at = auxiliary.from();
            } else if (date != null) {
                at = date.from();
            } else {
                return null;
            }
        }
        return null;
    }

    private List<Party> meant(Cue pronoun) {
        List<Mention> before = scene.actors().stream()
                .filter(mention -> mention.to() <= pronoun.from() && mention.value() instanceof Actor.Person)
                .toList();
        if (pronoun.setting("number", "one").equals("several")) {
            List<Mention> several =
                    before.size() >= 2 ? before : sight.discourse().personPair();
            return parties(several);
        }
        for (int index = before.size() - 1; index >= 0; index--) {
            if (scene.governor(before.get(index).from()) == null && !isOwned(before.get(index))) {
                return parties(List.of(before.get(index)));
            }
        }
        Mention principal = sight.discourse().principal();
        return principal == null ? List.of() : parties(List.of(principal));
    }

    /** Whether an invitation or the like is that person's: some host cue stands before it in its clause. */
    private boolean isOwned(Mention person) {
        return scene.syntax("host").stream()
                .anyMatch(host -> host.to() <= person.from() && !hasComma(host.to(), person.from()));
    }

    private boolean hasComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.annotated().token(at).is(",")) {
                return true;
            }
        }
        return false;
    }

    private List<Party> parties(List<Mention> mentions) {
        List<Party> parties = new ArrayList<>();
        for (Mention mention : mentions) {
            Party.of(mention, sight.discourse()).stream()
                    .filter(party -> parties.stream().noneMatch(party::isSame))
                    .forEach(parties::add);
        }
        return parties;
    }

    /** Those named one after the other from a place on, each with what stands beside the name. */
    private List<Party> guests(int from) {
        List<Mention> guests = new ArrayList<>();
        int last = from;
        for (Mention mention : scene.actors()) {
            boolean after = mention.from() >= from;
            int reach = guests.isEmpty() ? FIRST_GUEST : NEXT_GUEST;
            boolean person = mention.value() instanceof Actor.Person;
            if (!after || !person && guests.stream().anyMatch(guest -> guest.value() instanceof Actor.Person)) {
                continue;
            }
            if (mention.from() - last > reach
                    || scene.hasSyntax("break", last, mention.from())
                    || acts(last, mention)) {
                break;
            }
            if (person || Arguments.canAct(mention) && isActor(mention)) {
                guests.add(mention);
                last = mention.to();
            }
        }
        return parties(guests);
    }

    private static boolean isActor(Mention mention) {
        return mention.value() instanceof Actor.Country || mention.value() instanceof Actor.Body;
    }

    /** Whether somebody does something between a place and a mention, so that the list is over. */
    private boolean acts(int from, Mention mention) {
        return scene.triggers().stream()
                .anyMatch(trigger -> trigger.from() >= from
                        && trigger.to() <= mention.from()
                        && trigger.isAct()
                        && !trigger.setting("voice", "active").equals("noun"));
    }
}
