package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.Source;
import org.dragoman.ledger.fuse.Agreement.Told;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which of the reported values of a field is displayed. In this order, the first difference decides:
 *
 * <ol>
 *   <li>a step before the state that it led to ({@code beside} in the type's rules): "established" before "in force";
 *   <li>agreement: more independent voices. A voice for a day also speaks for no other day of its month, and a voice for a
 *       month speaks for every day in it; one for a day speaks for a visit that it is a day of, and one for several days
 *       for the talk on one of them;
 *   <li>precision: the finer of two dates that agree;
 *   <li>directness: reported at the time, within {@value #AT_THE_TIME} days of the date of the event;
 *   <li>recency: published later;
 *   <li>confidence of the reading;
 *   <li>the value's own text, so that the order of arrival never decides.
 * </ol>
 */
final class Choice {
    /** Days between an event and a report of it written at the time. */
    static final int AT_THE_TIME = 3;

    static final Comparator<Telling> EARLIEST_FIRST = Comparator.comparing(
                    (Telling telling) -> String.valueOf(telling.source().published()))
            .thenComparing(telling -> telling.source().documentId())
            .thenComparingLong(telling -> telling.source().claim());

    private final Rules kinds;
    private final Normal normal;
    private final Agreement agreement;

    Choice(Rules kinds, Normal normal) {
        this.kinds = kinds;
        this.agreement = new Agreement(kinds);
        this.normal = normal;
    }

    /** A value and all who report it. */
    private static final class Candidate {
        private final String key;
        private final Object value;
        private final boolean lasting;
        private final List<Telling> tellings = new ArrayList<>();
        private int support;
        private int precision;
        private boolean direct;
        private String newest = "";
        private double confidence;

        private Candidate(String key, Object value, boolean lasting) {
            this.key = key;
            this.value = value;
            this.lasting = lasting;
        }

        private Told told() {
            return new Told(value, tellings);
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate one) -> one.lasting)
            .thenComparingInt(one -> -one.support)
            .thenComparingInt(one -> -one.precision)
            .thenComparing(one -> !one.direct)
            .thenComparing(one -> one.newest, Comparator.reverseOrder())
            .thenComparingDouble(one -> -one.confidence)
            .thenComparing(one -> one.key);

    /**
     * The values of a field.
     *
     * @param tellings the earliest first
     * @param reader gives a telling's value; null where it has none
     */
    FieldValue of(String field, List<Telling> tellings, Function<Telling, @Nullable Object> reader) {
        List<Candidate> candidates = candidates(field, tellings, reader);
        if (candidates.isEmpty()) {
            return new FieldValue("", List.of(), false, false);
        }
        boolean dated = kinds.kind(field) == FieldKind.DATE;
        boolean finest = kinds.type(tellings.get(0).claim().type()).date().finest();
        candidates.forEach(candidate -> weigh(candidate, candidates, dated, finest));
        candidates.sort(BEST_FIRST);
        List<Reported> reported = candidates.stream().map(Choice::reported).toList();
        Told shown = candidates.get(0).told();
        boolean disputed = candidates.stream().skip(1).anyMatch(one -> !agreement.test(field, one.told(), shown));
        return new FieldValue(candidates.get(0).value, reported, false, disputed);
    }

    private List<Candidate> candidates(
            String field, List<Telling> tellings, Function<Telling, @Nullable Object> reader) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            Object value = reader.apply(telling);
            if (value != null) {
                String key = normal.key(field, value);
                Candidate candidate = candidates.computeIfAbsent(
                        key,
                        one -> new Candidate(
                                one,
                                normal.shown(value),
                                kinds.isLasting(telling.claim().type(), field, value)));
                candidate.tellings.add(telling);
            }
        }
        return new ArrayList<>(candidates.values());
    }

    private static void weigh(Candidate candidate, List<Candidate> all, boolean dated, boolean finest) {
        Set<String> voices = new HashSet<>();
        for (Candidate other : all) {
            if (other == candidate || dated && speaksFor(other.value, candidate.value, finest)) {
                other.tellings.forEach(telling -> voices.add(telling.voice()));
            }
        }
        candidate.support = voices.size();
        Edtf date = dated ? Assembly.edtf(candidate.value) : null;
        candidate.precision = date == null ? 0 : -date.grain().ordinal();
        for (Telling telling : candidate.tellings) {
            candidate.direct |= isAtTheTime(telling);
            String published = telling.source().published();
            if (published != null && published.compareTo(candidate.newest) > 0) {
                candidate.newest = published;
            }
            candidate.confidence =
                    Math.max(candidate.confidence, telling.claim().confidence());
        }
    }

    private static boolean isAtTheTime(Telling telling) {
        Edtf published = Assembly.edtf(telling.source().published());
        Edtf when = Assembly.edtf(telling.claim().field("when"));
        return published != null
                && when != null
                && !published.isOpen()
                && !when.isOpen()
                && !published.firstDay().isAfter(when.lastDay().plusDays(AT_THE_TIME))
                && !when.firstDay().isAfter(published.lastDay().plusDays(AT_THE_TIME));
    }

    /** Whether who reports one date also speaks for another one, which says the same more exactly. */
    private static boolean speaksFor(Object one, Object other, boolean finest) {
        boolean part = finest ? Agreement.isDayOf(other, one) : Agreement.isDayOf(one, other);
        return Agreement.covers(one, other) || part;
    }

    private static Reported reported(Candidate candidate) {
        List<Source> sources = candidate.tellings.stream().map(Telling::source).toList();
        int documents =
                (int) sources.stream().mapToLong(Source::document).distinct().count();
        return new Reported(
                candidate.value,
                sources.subList(0, Math.min(sources.size(), Reported.MOST_SOURCES)),
                documents,
                voices(candidate.tellings));
    }

    static int voices(List<Telling> tellings) {
        return (int) tellings.stream().map(Telling::voice).distinct().count();
    }
}
