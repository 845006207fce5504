package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.quantity.Ordinal;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Reads who took part in which summit, forum, conference or body, and as what. A trigger is an act (attend, chair, host,
 * speak) before the name of an event, or a standing (member, chair, host) before the name of a body.
 */
final class ParticipationComposer implements Composer {
    private static final String TYPE = "participation";
    private static final int NEAR_EVENT = 7;
    private static final int NEAR_PLACE = 4;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        if (sight.statuses().isHypothetical(trigger)) {
            return List.of();
        }
        boolean standing = trigger.setting("of", "event").equals("body");
        List<Event> events = standing ? bodies(sight.scene(), trigger) : one(event(sight.scene(), trigger));
        List<Party> parties = parties(sight, trigger, standing, events);
        List<Draft> drafts = new ArrayList<>();
        for (Event event : events) {
            for (Party party : parties) {
                if (!event.isNamed(party)) {
                    drafts.add(draft(sight, trigger, party, event));
                }
            }
        }
        return drafts;
    }

    /**
     * What somebody takes part in.
     *
     * @param name as the document says it
     * @param from its first token
     * @param to the token after its last
     * @param session ordinal of the session, 0 where none is given
     * @param body acronym of the body whose it is, where it has one
     */
    private record Event(
            String name,
            int from,
            int to,
            int session,
            @Nullable String body) {
        boolean isNamed(Party party) {
            return party.of() != null && party.of().equals(body);
        }
    }

    private static List<Event> one(@Nullable Event event) {
        return event == null ? List.of() : List.of(event);
    }

    /** The event named right after the trigger: a noun of events with what belongs to it, or a body by its mere name. */
    private static @Nullable Event event(Scene scene, Cue trigger) {
        Cue head = head(scene, trigger);
        if (head == null) {
            List<Event> bodies = bodies(scene, trigger);
            return bodies.isEmpty() || bodies.get(0).from() - trigger.to() > 2 ? null : bodies.get(0);
        }
        NounPhrases phrases = new NounPhrases(scene);
        int from = Math.max(trigger.to(), withModifiers(scene, head.from(), trigger.to()));
        int to = phrases.end(from, head.to());
        return new Event(phrases.text(from, to), from, to, session(scene, from, to), body(scene, from, to));
    }

    private static @Nullable Cue head(Scene scene, Cue trigger) {
        Cue found = null;
        for (Cue cue : scene.cues(TYPE, "event")) {
            boolean after = cue.from() >= trigger.to() && cue.from() - trigger.to() <= NEAR_EVENT;
            boolean earlier =
                    found == null || cue.from() < found.from() || cue.from() == found.from() && cue.to() > found.to();
            boolean sameClause =
                    !scene.hasSyntax("break", trigger.to(), cue.from()) && !hasComma(scene, trigger.to(), cue.from());
            if (after && earlier && sameClause) {
                found = cue;
            }
        }
        return found;
    }

    private static boolean hasComma(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.annotated().token(at).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** Where the words before a noun that belong to its name begin: a body, an ordinal, words with capitals, countries. */
    private static int withModifiers(Scene scene, int head, int least) {
        int at = head;
        while (at > least) {
            int here = at;
            Mention before = scene.annotated().mentions().stream()
                    .filter(mention -> mention.to() == here && belongs(mention))
                    .findFirst()
                    .orElse(null);
            boolean capital = scene.annotated().token(at - 1).isCapitalized()
                    || scene.annotated().token(at - 1).is("-");
            if (before != null && before.from() >= least) {
                at = before.from();
            } else if (capital) {
                at--;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean belongs(Mention mention) {
        return mention.kind() == Kind.BODY || mention.kind() == Kind.ORDINAL || mention.kind() == Kind.COUNTRY;
    }

    private static int session(Scene scene, int from, int to) {
        for (Mention mention : scene.annotated().mentions(Kind.ORDINAL)) {
            boolean inside = mention.from() >= from && mention.from() <= to + 1;
            if (inside && mention.value() instanceof Ordinal ordinal) {
                return ordinal.value();
            }
        }
        return 0;
    }

    private static @Nullable String body(Scene scene, int from, int to) {
        for (Mention mention : scene.annotated().mentions(Kind.BODY)) {
            if (mention.from() >= from && mention.to() <= to && mention.value() instanceof Actor.Body body) {
                return body.acronym();
            }
        }
        return null;
    }

    /** The bodies named right after a trigger: "members of both A and B". */
    private static List<Event> bodies(Scene scene, Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            boolean near = group.from() >= trigger.to() && group.from() - trigger.to() <= 5;
            boolean bodies = group.members().stream().anyMatch(mention -> mention.value() instanceof Actor.Body);
            if (near && bodies && !scene.hasSyntax("break", trigger.to(), group.from())) {
                List<Event> events = new ArrayList<>();
                for (Mention mention : group.members()) {
                    if (mention.value() instanceof Actor.Body body) {
                        String name = scene.text(mention.from(), mention.to());
                        events.add(new Event(name, mention.from(), mention.to(), 0, body.acronym()));
                    }
                }
                return events;
            }
        }
        return List.of();
    }

    private static List<Party> parties(Sight sight, Cue trigger, boolean standing, List<Event> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        boolean noun = trigger.setting("voice", "active").equals("noun");
        Argument who = sight.arguments().slot(trigger, "agent");
        if (who == null && trigger.setting("voice", "active").equals("passive")) {
            who = sight.arguments().governed(trigger, "by");
        }
        who = who == null && noun ? sight.arguments().owner(trigger) : who;
        who = who == null ? sight.arguments().subject(trigger) : who;
        List<Party> found = who == null ? List.of() : Party.of(who.group(), sight.discourse());
        if (standing) {
            return found.stream()
                    .filter(party -> !party.isPerson() && party.of() != null)
                    .toList();
        }
        if (!found.isEmpty() || noun) {
            return found.stream().filter(party -> takesPart(party, trigger)).toList();
        }
        ActorGroup last = sight.discourse().lastSubject();
        return last == null
                ? List.of()
                : Party.of(last, sight.discourse()).stream()
                        .filter(Party::isPerson)
                        .toList();
    }

    /** Persons take part; a country does where it hosts, chairs or is represented by an organ. */
    private static boolean takesPart(Party party, Cue trigger) {
        boolean leads = trigger.setting("role", "attend").matches("host|chair|co-chair");
        Mention mention = party.mention();
        boolean organ =
                mention.value() instanceof Actor.Country country && country.use() == Actor.Country.Use.INSTITUTION;
        return party.isPerson() || leads || organ || mention.value() instanceof Reference;
    }

    private static Draft draft(Sight sight, Cue trigger, Party party, Event event) {
        Draft draft = new Draft(TYPE, sight.scene(), trigger);
        Status said = sight.statuses().said(trigger);
        Edtf own = sight.dates().of(trigger, sight.statuses().tense(trigger, said));
        String role = trigger.setting("role", "attend");
        draft.set("who", party.field()).set("event", event.name()).set("body", event.body());
        if (event.session() > 0) {
            draft.set("session", event.session());
        }
        draft.set("role", role);
        if (!role.equals("member")) {
            date(draft, sight, own, party);
        }
        draft.set("place", place(sight.scene(), event));
        Status status = sight.statuses().dated(said, draft.when(), false);
        return draft.status(role.equals("member") && status == Status.DONE ? Status.ONGOING : status);
    }

    private static void date(Draft draft, Sight sight, @Nullable Edtf own, Party party) {
        Discourse.Visit visit = sight.discourse().visitOf(List.of(party));
        Edtf now = sight.discourse().dateOfNow();
        if (own != null) {
            draft.when(own);
        } else if (visit != null && visit.when() != null) {
            draft.during(visit.draft());
        } else if (now != null) {
            draft.whenWorkedOut(now);
        }
    }

    private static @Nullable String place(Scene scene, Event event) {
        for (Mention mention : scene.annotated().mentions(Kind.PLACE)) {
            boolean near = mention.from() >= event.to() && mention.from() - event.to() <= NEAR_PLACE;
            if (near && mention.value() instanceof Place place) {
                return place.name();
            }
        }
        return null;
    }
}
