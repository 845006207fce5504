package org.dragoman.reader.dating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;

/**
 * The journeys that a text tells of as witnesses of its date: a leader's visit to a country of which the packs know when it
 * was. What the first sentences tell is the news itself, what is told later may be a visit of long ago.
 */
final class VisitWitness {
    private static final double OF_NEWS = 3.5;
    private static final double TOLD_LATER = 1.0;
    /** News looks forward to a visit for some weeks. */
    private static final double AHEAD = 0.6;
    /** Sentences at the beginning that tell the news itself. */
    private static final int LEAD = 5;
    /** So many words at most lie between the country and the word for the journey. */
    private static final int NEAR = 6;

    private final Map<String, DatingPack> packs;
    private final Visits visits;
    private final Months months;

    VisitWitness(Map<String, DatingPack> packs, Visits visits, Months months) {
        this.packs = packs;
        this.visits = visits;
        this.months = months;
    }

    void hear(List<Annotated> story) {
        for (int at = 0; at < story.size(); at++) {
            Annotated sentence = story.get(at);
            DatingPack pack = packs.get(sentence.sentence().language());
            if (pack != null) {
                hear(sentence, pack, at < LEAD ? OF_NEWS : TOLD_LATER);
            }
        }
    }

    private void hear(Annotated sentence, DatingPack pack, double points) {
        for (Mention where : sentence.mentions(Kind.COUNTRY)) {
            if (!(where.value() instanceof Actor.Country country) || !pack.namesJourney(sentence, where, NEAR)) {
                continue;
            }
            for (Mention who : sentence.mentions(Kind.PERSON)) {
                if (who.value() instanceof Actor.Person person
                        && person.name() != null
                        && !Objects.equals(person.of(), country.code())) {
                    count(person.name(), country.code(), points);
                }
            }
        }
    }

    private void count(String who, String country, double points) {
        String reason = "tells of " + who + " in " + country;
        List<Visits.Visit> known = visits.of(who, country);
        if (known.isEmpty() || months.reasons().contains(reason)) {
            return;
        }
        for (Visits.Visit visit : known) {
            months.add(visit.firstMonth(), visit.lastMonth(), points);
            months.add(visit.firstMonth() - 1, visit.firstMonth() - 1, points * AHEAD);
        }
        months.because(reason);
    }
}
