package org.dragoman.reader.dating;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.reader.dating.Sessions.Session;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.HeldOffice;
import org.dragoman.reader.names.Holding;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.names.KnownPerson;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Term;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.quantity.Ordinal;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeExpression.Form;
import org.dragoman.reader.time.TimeResolver;

/**
 * Tells the year of a document without a date of publication from what it says: who holds which office, which session of
 * a body meets or where, and the years that it names. Every witness gives points to years; the year with the most wins,
 * where it is one.
 */
public final class Dater {
    private static final double OFFICE = 1.0;
    private static final double NOT_IN_OFFICE = -0.6;
    private static final double SESSION = 1.6;
    private static final double DAY = 0.7;
    private static final double YEAR = 0.25;
    private static final double LATEST = 0.6;
    private static final double BEFORE_ITS_LATEST_DAY = -1.2;
    private static final int MOST_COUNTED = 4;

    private final Knowledge knowledge;
    private final Sessions sessions;

    private Dater(Knowledge knowledge, Sessions sessions) {
        this.knowledge = knowledge;
        this.sessions = sessions;
    }

    public static Dater of(PackFiles packs, Knowledge knowledge, PackProblems problems) {
        return new Dater(knowledge, Sessions.load(packs, problems));
    }

    /** Dates a document from its annotated sentences and the offices that it gives to persons. */
    public Dating date(List<Annotated> sentences, List<HeldOffice> offices) {
        Years years = new Years();
        countDates(sentences, years);
        countOffices(offices, years);
        sentences.forEach(sentence -> countSessions(sentence, years));
        List<Integer> best = years.best();
        if (best.isEmpty()) {
            return new Dating(Optional.empty(), years.reasons());
        }
        CalendarDate first = CalendarDate.ofYear(best.get(0));
        CalendarDate last = CalendarDate.ofYear(best.get(best.size() - 1));
        return new Dating(Optional.of(Edtf.between(first, last)), years.reasons());
    }

    private static void countDates(List<Annotated> sentences, Years years) {
        int[] counted = new int[Years.LAST + 1];
        int latest = 0;
        for (Annotated sentence : sentences) {
            for (Mention mention : sentence.mentions(Kind.DATE)) {
                Optional<Edtf> said = said(mention);
                int year = said.map(Dater::year).orElse(0);
                if (year < Years.FIRST || year > Years.LAST || counted[year]++ >= MOST_COUNTED) {
                    continue;
                }
                boolean fine = said.map(date -> date.grain() != Grain.YEAR).orElse(false);
                years.add(year, fine ? DAY : YEAR);
                years.because("names " + said.map(Edtf::toString).orElse(""));
                latest = fine ? Math.max(latest, year) : latest;
            }
        }
        if (latest > 0) {
            years.add(latest, LATEST);
            years.add(Years.FIRST, latest - 1, BEFORE_ITS_LATEST_DAY);
        }
    }

    /** What a date says by itself; deadlines, foundings with their anniversaries and open stretches are no witnesses. */
    private static Optional<Edtf> said(Mention mention) {
        if (!(mention.value() instanceof TimeExpression time)
                || time.form() == Form.DEADLINE
                || time.form() == Form.PAIR) {
            return Optional.empty();
        }
        return TimeResolver.resolve(time, Anchor.NONE).filter(date -> !date.isOpen() && year(date) == lastYear(date));
    }

    private static int year(Edtf date) {
        CalendarDate start = date.start();
        return start == null ? 0 : start.year();
    }

    private static int lastYear(Edtf date) {
        CalendarDate end = date.end();
        return end == null ? 0 : end.year();
    }

    private void countOffices(List<HeldOffice> offices, Years years) {
        Set<String> seen = new HashSet<>();
        for (HeldOffice held : offices) {
            boolean current = held.holding().change() == Holding.Change.HOLDS;
            if (current && seen.add(held.name() + " " + held.holding().office())) {
                countOffice(held, years);
            }
        }
    }

    private void countOffice(HeldOffice held, Years years) {
        for (KnownPerson person : knowledge.byName(held.name())) {
            List<Term> terms = person.terms().stream()
                    .filter(term -> term.office().equals(held.holding().office())
                            && term.of().equals(held.holding().of()))
                    .toList();
            if (terms.isEmpty()) {
                continue;
            }
            for (int year = Years.FIRST; year <= Years.LAST; year++) {
                LocalDate first = LocalDate.of(year, 1, 1);
                LocalDate last = LocalDate.of(year, 12, 31);
                boolean holds = terms.stream().anyMatch(term -> term.overlaps(first, last));
                years.add(year, holds ? OFFICE : NOT_IN_OFFICE);
            }
            years.because(held.name() + " is " + held.holding().office() + " of "
                    + held.holding().of());
            return;
        }
    }

    private void countSessions(Annotated sentence, Years years) {
        for (Mention body : sentence.mentions(Kind.BODY)) {
            if (body.value() instanceof Actor.Body named) {
                for (Session session : sessions.of(named.acronym())) {
                    if (isMeant(session, sentence)) {
                        years.add(session.firstYear(), session.lastYear(), SESSION);
                        years.because("speaks of a session of " + named.acronym() + " in " + session.firstYear());
                    }
                }
            }
        }
    }

    /** Whether the sentence names the session's number, or its place. */
    private static boolean isMeant(Session session, Annotated sentence) {
        for (Mention mention : sentence.mentions(Kind.ORDINAL, Kind.PLACE)) {
            boolean number = session.ordinal() > 3
                    && mention.value() instanceof Ordinal ordinal
                    && ordinal.value() == session.ordinal();
            boolean place = mention.value() instanceof Place at
                    && at.name().length() > 3
                    && session.place().contains(at.name().toLowerCase(Locale.ROOT));
            if (number || place) {
                return true;
            }
        }
        return false;
    }
}
