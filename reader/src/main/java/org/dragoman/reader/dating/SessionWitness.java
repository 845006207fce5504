package org.dragoman.reader.dating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.dating.Sessions.Session;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.quantity.Ordinal;

/** The sessions and summits that a text names, by their number or their place, as witnesses of its date. */
final class SessionWitness {
    private static final double BY_NUMBER = 2.5;
    private static final double BY_PLACE = 1.8;
    /** So many words at most lie between a body and the number or the place of its session. */
    private static final int NEAR = 8;

    private static final int NEAR_CONGRESS = 4;
    /** How far before a congress's number a word can stand that tells of the time after it. */
    private static final int NEAR_AFTER = 7;

    private static final int BEFORE_CONGRESS = 8;
    private static final int OF_YEAR = 12;
    private static final double OF_CONGRESS = 2.0;

    private static final int LEAST_NUMBER = 4;
    private static final int LEAST_PLACE = 4;
    /** Months before a session in which news looks forward to it, and after it. */
    private static final int AHEAD = 2;

    private static final int AFTER = 1;

    private final Map<String, DatingPack> packs;
    private final Sessions sessions;
    private final Months months;

    SessionWitness(Map<String, DatingPack> packs, Sessions sessions, Months months) {
        this.packs = packs;
        this.sessions = sessions;
        this.months = months;
    }

    void hear(Annotated sentence) {
        hearCongress(sentence);
        for (Mention body : sentence.mentions(Kind.BODY)) {
            if (body.value() instanceof Actor.Body named && !isFirstOfTwo(sentence, body)) {
                List<Session> held = sessions.of(named.acronym());
                if (!hearNumber(sentence, body, held)) {
                    hearPlace(sentence, body, held);
                }
            }
        }
    }

    /** A party's congress, which is spoken of for two years: what it decided is carried out. */
    private void hearCongress(Annotated sentence) {
        DatingPack pack = packs.get(sentence.sentence().language());
        if (pack == null) {
            return;
        }
        for (Mention mention : sentence.mentions(Kind.ORDINAL)) {
            if (mention.value() instanceof Ordinal ordinal && ordinal.value() >= LEAST_NUMBER) {
                boolean over = pack.isAfter(sentence, mention, NEAR_AFTER);
                pack.congressesNear(sentence, mention, NEAR_CONGRESS)
                        .forEach(body -> sessions.of(body).stream()
                                .filter(session -> session.ordinal() == ordinal.value())
                                .forEach(session -> countCongress(session, over)));
            }
        }
    }

    private void countCongress(Session session, boolean over) {
        String reason = "speaks of congress number " + session.ordinal() + " of " + session.body() + " in "
                + session.firstMonth() / 12;
        if (!months.reasons().contains(reason)) {
            int first = over ? session.lastMonth() : session.firstMonth() - BEFORE_CONGRESS;
            months.add(first, session.lastMonth() + OF_YEAR, OF_CONGRESS);
            months.add(session.lastMonth() + OF_YEAR + 1, session.lastMonth() + 2 * OF_YEAR, OF_CONGRESS / 2);
            months.because(reason);
        }
    }

    private boolean hearNumber(Annotated sentence, Mention body, List<Session> held) {
        for (Mention number : sentence.mentions(Kind.ORDINAL)) {
            if (isNear(body, number) && number.value() instanceof Ordinal ordinal && ordinal.value() >= LEAST_NUMBER) {
                for (Session session : held) {
                    if (session.ordinal() == ordinal.value()) {
                        count(session, BY_NUMBER, "number " + ordinal.value());
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void hearPlace(Annotated sentence, Mention body, List<Session> held) {
        if (!namesSummit(sentence, body)) {
            return;
        }
        for (Mention mention : sentence.mentions(Kind.PLACE)) {
            if (isNear(body, mention)
                    && mention.value() instanceof Place place
                    && place.name().length() >= LEAST_PLACE) {
                String name = place.name().toLowerCase(Locale.ROOT);
                held.stream()
                        .filter(session -> session.place().contains(name))
                        .forEach(session -> count(session, BY_PLACE, "in " + place.name()));
            }
        }
    }

    /** Whether another side is joined to the body: the sessions of both are counted apart from its own. */
    private static boolean isFirstOfTwo(Annotated sentence, Mention body) {
        return body.to() < sentence.size()
                && (sentence.token(body.to()).is("-")
                        || sentence.token(body.to()).is("+"));
    }

    private boolean namesSummit(Annotated sentence, Mention body) {
        DatingPack pack = packs.get(sentence.sentence().language());
        if (pack == null) {
            return false;
        }
        int last = Math.min(sentence.size(), body.to() + NEAR);
        for (int at = Math.max(0, body.from() - NEAR); at < last; at++) {
            String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
            String two = sentence.sentence().textOf(at, Math.min(last, at + 2)).toLowerCase(Locale.ROOT);
            if (pack.isSummit(word) || pack.isSummit(two)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Mention body, Mention other) {
        return other.from() - body.to() <= NEAR && body.from() - other.to() <= NEAR;
    }

    private void count(Session session, double points, String which) {
        String reason = "speaks of the session " + which + " of " + session.body() + " in " + session.firstMonth() / 12;
        if (!months.reasons().contains(reason)) {
            months.add(session.firstMonth() - AHEAD, session.lastMonth() + AFTER, points);
            months.because(reason);
        }
    }
}
