package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the terms of an office that one person holds at a time overlap, and where nobody is known to hold it between
 * two holders. Neither need be a fault: a captain regent has a colleague, and an office may be vacant.
 */
final class TermNotes {
    /** Days by which exact terms may overlap or be apart: an interim holder, or a day counted to both. */
    private static final int OVERLAP = 31;

    private static final int GAP = 366;
    private static final int EXACT = 2;
    private static final int DAY = "2000-01-01".length();

    private final Map<String, List<Held>> byOffice = new TreeMap<>();

    /** A term and who holds it. */
    private record Held(String person, Term term) {
        LocalDate from() {
            LocalDate from = term.from();
            return from == null ? LocalDate.MIN : from;
        }

        /** The last day; for one who is in office the day that it began, since successors may come unnoticed. */
        @Nullable LocalDate to() {
            return term.to();
        }

        /** Whether it ends no earlier than another term: after it, the office is held by nobody that the other one tells of. */
        boolean outlasts(Held other) {
            LocalDate end = to();
            LocalDate before = other.to();
            return end == null || before != null && !end.isBefore(before);
        }

        /** Two who begin on one day hold the office together. */
        boolean isColleagueOf(Held other) {
            return term.since().equals(other.term().since());
        }

        String shown() {
            return person + " " + term.span();
        }
    }

    private TermNotes() {}

    /**
     * What is noteworthy in the terms of the offices that the tables give: one line each, by country and office.
     *
     * @param single tells offices that one person holds at a time
     */
    static List<String> of(Knowledge knowledge, Predicate<String> single) {
        TermNotes notes = new TermNotes();
        for (KnownPerson person : knowledge.persons()) {
            for (Term term : person.terms()) {
                if (single.test(term.office()) && term.from() != null && term.sure() <= EXACT) {
                    String at = term.at();
                    String key =
                            term.of().toLowerCase(Locale.ROOT) + ": " + term.office() + (at == null ? "" : ", " + at);
                    notes.byOffice
                            .computeIfAbsent(key, office -> new ArrayList<>())
                            .add(new Held(person.name(), term));
                }
            }
        }
        return notes.all();
    }

    private List<String> all() {
        TreeSet<String> found = new TreeSet<>();
        byOffice.forEach((office, held) -> {
            held.sort(Comparator.comparing(Held::from));
            Held last = held.get(0);
            for (Held next : held.subList(1, held.size())) {
                String note = note(last, next);
                if (note != null) {
                    found.add(office + ": " + note);
                }
                last = next.outlasts(last) ? next : last;
            }
        });
        return List.copyOf(found);
    }

    private static @Nullable String note(Held one, Held next) {
        LocalDate end = one.to();
        if (next.isColleagueOf(one)) {
            return null;
        }
        if (end == null) {
            return one.person().equals(next.person()) ? null : "overlap: " + one.shown() + ", " + next.shown();
        }
        boolean exact =
                one.term().until().length() == DAY && next.term().since().length() == DAY;
        if (exact
                && next.from().isBefore(end.minusDays(OVERLAP))
                && !one.person().equals(next.person())) {
            return "overlap: " + one.shown() + ", " + next.shown();
        }
        return next.from().isAfter(end.plusDays(GAP)) ? "gap: " + one.shown() + ", " + next.shown() : null;
    }
}
