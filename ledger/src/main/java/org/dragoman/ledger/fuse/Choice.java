package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.Source;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which of the reported values of a field is displayed. In this order, the first difference decides:
 *
 * <ol>
 *   <li>a step before the state that it led to ({@code beside} in the type's rules): "established" before "in force";
 *   <li>agreement: more independent voices. A voice for a day also speaks for no other day of its month, and a voice for a
 *       month speaks for every day in it;
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

    Choice(Rules kinds, Normal normal) {
        this.kinds = kinds;
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
        FieldKind kind = kinds.kind(field);
        candidates.forEach(candidate -> weigh(candidate, candidates, kind));
        candidates.sort(BEST_FIRST);
        List<Reported> reported = candidates.stream().map(Choice::reported).toList();
        boolean disputed =
                kind != FieldKind.TEXT && candidates.stream().anyMatch(one -> !agrees(one, candidates.get(0), kind));
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

    private static void weigh(Candidate candidate, List<Candidate> all, FieldKind kind) {
        Set<String> voices = new HashSet<>();
        for (Candidate other : all) {
            if (other == candidate || kind == FieldKind.DATE && covers(other, candidate)) {
                other.tellings.forEach(telling -> voices.add(telling.voice()));
            }
        }
        candidate.support = voices.size();
        Edtf date = kind == FieldKind.DATE ? Assembly.edtf(candidate.value) : null;
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

    /** Whether one date says the same as another, only more vaguely; one that lasts says when it began. */
    private static boolean covers(Candidate vague, Candidate fine) {
        Edtf one = beginning(vague.value);
        Edtf other = beginning(fine.value);
        if (one == null || other == null || one.isOpen() || other.isOpen()) {
            return false;
        }
        boolean vaguer = one.grain().compareTo(other.grain()) > 0;
        return (vaguer || one.equals(other)) && one.contains(other);
    }

    private static @Nullable Edtf beginning(Object value) {
        Edtf date = Assembly.edtf(value);
        boolean lasts = date != null && date.start() != null && date.end() == null;
        return lasts && date != null ? Edtf.of(Objects.requireNonNull(date.start())) : date;
    }

    private static boolean agrees(Candidate one, Candidate other, FieldKind kind) {
        return one == other
                || one.lasting != other.lasting
                || kind == FieldKind.DATE && (covers(one, other) || covers(other, one));
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
