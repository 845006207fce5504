package org.dragoman.reader.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.names.HeldOffice;
import org.dragoman.reader.names.Holding;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.names.KnownPerson;
import org.dragoman.reader.names.Term;
import org.jspecify.annotations.Nullable;

/** The offices that a text gives to persons as witnesses of its date: it was written while they held them. */
final class OfficeWitness {
    private static final double OUT_OF_OFFICE = -5.2;
    /** Told far down, an office may be one of the past. */
    private static final double OUT_OF_OFFICE_LATER = -3.2;

    /** What is added long before anybody could call somebody by an office that he came to later. */
    private static final double NOT_YET = -3;

    private static final int LONG_BEFORE = 12;

    /** Somebody is called a former holder while in office. */
    private static final double NOT_OVER_YET = -2.5;
    /** Somebody is told to be elected or appointed in the months about the beginning of the term. */
    private static final double JUST_BEGUN = 2.0;

    private static final int MONTHS_AHEAD = 3;

    private static final int LEAD = 5;
    /** Months beside a term that count half: news names who is about to come or has just gone. */
    private static final int MARGIN = 1;

    private static final int MARGIN_UNSURE = 9;
    /** Days known from memory alone speak less loudly. */
    private static final double SHARE_UNSURE = 0.65;

    private static final int EXACT = 2;

    private final Knowledge knowledge;
    private final int knownUntil;
    private final Months months;

    /** @param knownUntil month number after which the packs do not know who holds an office */
    OfficeWitness(Knowledge knowledge, int knownUntil, Months months) {
        this.knowledge = knowledge;
        this.knownUntil = knownUntil;
        this.months = months;
    }

    void hear(List<HeldOffice> offices) {
        Set<String> seen = new HashSet<>();
        for (HeldOffice held : offices) {
            if (seen.add(held.name() + " " + held.holding().office())) {
                hear(held);
            }
        }
    }

    private void hear(HeldOffice held) {
        Holding holding = held.holding();
        for (KnownPerson person : knowledge.byName(held.name())) {
            List<Term> terms = person.terms().stream()
                    .filter(term ->
                            term.office().equals(holding.office()) && term.of().equals(holding.of()))
                    .filter(term -> end(term) >= Months.FIRST_YEAR * 12)
                    .toList();
            if (!terms.isEmpty() && holding.change() != Holding.Change.HOLDS) {
                countChange(held, terms);
                return;
            }
            if (!terms.isEmpty()) {
                double against = held.sentence().sentence().index() <= LEAD ? OUT_OF_OFFICE : OUT_OF_OFFICE_LATER;
                count(terms, against);
                months.because(held.name() + " is " + holding.office() + " of " + holding.of());
                return;
            }
        }
    }

    /** Somebody's former office was over before, and a coming one begins about then. */
    private void countChange(HeldOffice held, List<Term> terms) {
        Holding holding = held.holding();
        if (holding.change() == Holding.Change.ENDS) {
            int first = terms.stream().mapToInt(this::end).min().orElseThrow();
            months.add(Months.FIRST_YEAR * 12, first - MARGIN - 1, NOT_OVER_YET);
            months.because(held.name() + " is no longer " + holding.office() + " of " + holding.of());
            return;
        }
        for (Term term : terms) {
            if (term.from() != null && term.sure() <= EXACT) {
                months.add(begin(term) - MONTHS_AHEAD, begin(term) + MONTHS_AHEAD, JUST_BEGUN);
                months.because(held.name() + " becomes " + holding.office() + " of " + holding.of());
            }
        }
    }

    private void count(List<Term> terms, double against) {
        int last = Months.LAST_YEAR * 12 + 11;
        List<Span> spans = terms.stream().map(this::span).toList();
        int first = spans.stream().mapToInt(Span::begin).min().orElse(0) - LONG_BEFORE;
        for (int month = Months.FIRST_YEAR * 12; month <= last; month++) {
            double share = 1;
            for (Span span : spans) {
                share = Math.min(share, span.shareOutside(month));
            }
            months.add(month, month, share * (month < first ? against + NOT_YET : against));
        }
    }

    /**
     * The months of a term.
     *
     * @param margin how many months beside it count half
     * @param most what those elsewhere count, 1 at most
     */
    private record Span(int begin, int end, int margin, double most) {
        /** 0 in the term, half of the most beside it, the most elsewhere. */
        double shareOutside(int month) {
            int away = Math.max(begin - month, month - end);
            return away <= 0 ? 0 : away <= margin ? most / 2 : most;
        }
    }

    private Span span(Term term) {
        boolean unsure = term.sure() > EXACT;
        return new Span(begin(term), end(term), unsure ? MARGIN_UNSURE : MARGIN, unsure ? SHARE_UNSURE : 1);
    }

    private static int begin(Term term) {
        return index(term.from(), 0);
    }

    private int end(Term term) {
        return index(term.to(), Math.max(knownUntil, begin(term)));
    }

    private static int index(@Nullable LocalDate day, int otherwise) {
        return day == null ? otherwise : Months.index(YearMonth.from(day));
    }

    /** The month in which the latest term known begins: what came after that the packs cannot know. */
    static int knownUntil(Knowledge knowledge) {
        return knowledge.persons().stream()
                .flatMap(person -> person.terms().stream())
                .mapToInt(OfficeWitness::begin)
                .max()
                .orElse(0);
    }
}
