package org.dragoman.reader.record.participation;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;

/** Reads the lists of those who take part in something: names one after the other, each with what stands beside it. */
final class GuestLists {
    /** How far the first guest of a list may stand from where it begins. */
    private static final int FIRST_GUEST = 6;
    /** How far the next guest of a list may stand, with a title or a seat in between. */
    private static final int NEXT_GUEST = 20;

    private final Sight sight;
    private final Scene scene;

    GuestLists(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
    }

    /** Those named one after the other from a place on, each with what stands beside the name. */
    List<Party> from(int start) {
        List<Mention> guests = new ArrayList<>();
        int last = start;
        for (Mention mention : scene.actors()) {
            boolean after = mention.from() >= start;
            int reach = guests.isEmpty() ? FIRST_GUEST : NEXT_GUEST;
            boolean person = mention.value() instanceof Actor.Person;
            if (!after || !person && guests.stream().anyMatch(guest -> guest.value() instanceof Actor.Person)) {
                continue;
            }
            if (mention.from() - last > reach
                    || scene.hasSyntax("break", last, mention.from())
                    || !person && !guests.isEmpty() && scene.hasSyntax("stop", last, mention.from())
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

    /** Those named right after a trigger, or those of many whom it goes on to name: "in the presence of ten leaders, including A". */
    List<Party> after(Cue trigger) {
        List<Party> guests = from(trigger.to());
        for (Cue including : scene.syntax("including")) {
            boolean after = including.from() >= trigger.to() && including.from() - trigger.to() <= NEXT_GUEST;
            if (guests.isEmpty() && after) {
                guests = from(including.to());
            }
        }
        return guests;
    }

    /** Those named within the words of a trigger itself: "elected A, B and C members of". */
    List<Party> inside(Cue trigger) {
        return from(trigger.from()).stream()
                .filter(party -> party.mention().to() <= trigger.to())
                .toList();
    }

    /** Those of many who are named before a verb: "twenty leaders, including A and B, gathered". */
    List<Party> namedBefore(Cue trigger) {
        List<Party> parties = new ArrayList<>();
        for (Cue cue : scene.syntax("including")) {
            if (cue.to() <= trigger.from() && parties.isEmpty()) {
                from(cue.to()).stream()
                        .filter(party -> party.mention().to() <= trigger.from())
                        .forEach(parties::add);
            }
        }
        return parties;
    }

    /** Those of many who are named behind the event: "twenty leaders attended the summit, including A and B". */
    List<Party> namedOf(Cue trigger) {
        for (Cue including : scene.syntax("including")) {
            boolean after = including.from() > trigger.to()
                    && scene.annotated().token(including.from() - 1).is(",")
                    && !scene.hasVerbBetween(trigger.to(), including.from());
            if (after) {
                return from(including.to());
            }
        }
        return List.of();
    }

    /** Whom some mentions mean, each once. */
    List<Party> parties(List<Mention> mentions) {
        List<Party> parties = new ArrayList<>();
        for (Mention mention : mentions) {
            Party.of(mention, sight.discourse()).stream()
                    .filter(party -> parties.stream().noneMatch(party::isSame))
                    .forEach(parties::add);
        }
        return parties;
    }

    private static boolean isActor(Mention mention) {
        return mention.value() instanceof Actor.Country || mention.value() instanceof Actor.Body;
    }

    /** Whether somebody does something between a place and a mention, so that the list is over. */
    private boolean acts(int from, Mention mention) {
        return scene.triggers().stream()
                .anyMatch(trigger -> trigger.from() >= from && trigger.to() <= mention.from() && trigger.isVerb());
    }

    /** Whether an adjective of a country only begins the name of something: "hosted by the French Something Fund". */
    boolean isPartOfName(Party party) {
        int next = party.mention().to();
        return party.mention().value() instanceof Actor.Country country
                && country.use() == Actor.Country.Use.DEMONYM
                && next < scene.size()
                && scene.annotated().token(next).isCapitalized()
                && !scene.annotated().isCovered(next, Mention.Kind.values());
    }
}
