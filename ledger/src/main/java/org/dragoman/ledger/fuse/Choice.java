package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
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
 *   <li>who acts for the side that the type's rules ask for ({@code prefer}): a visit's host is of the country visited;
 *       and before what goes without saying ({@code plain}) what does not: a visitor comes from his own country unless
 *       somebody names another. The one is no matter of dispute beside the other;
 *   <li>agreement: more independent voices. A voice for a day also speaks for no other day of its month, and a voice for a
 *       month speaks for every day in it; one for a day speaks for a visit that it is a day of, and one for several days
 *       for the talk on one of them; one for an office speaks for its holder by name;
 *   <li>precision: the finer of two dates that agree, and who is named before who is told by the office;
 *   <li>directness: reported at the time, within {@value #AT_THE_TIME} days of the date of the event;
 *   <li>recency: published later;
 *   <li>confidence of the reading;
 *   <li>the value's own text, so that the order of arrival never decides.
 * </ol>
 */
final class Choice {
    /** Days between an event and a report of it written at the time. */
    static final int AT_THE_TIME = 3;

    /** Days up to which the shorter of two spans is the more exact one. */
    private static final int FEW_DAYS = 60;

    private static final int VAGUEST = -1_000_000;

    static final Comparator<Telling> EARLIEST_FIRST = Comparator.comparing(
                    (Telling telling) -> String.valueOf(telling.source().published()))
            .thenComparing(telling -> telling.source().documentId())
            .thenComparingLong(telling -> telling.source().claim());

    private final Rules kinds;
    private final Actors actors;
    private final Normal normal;
    private final Agreement agreement;
    private final int mostSources;

    /** @param mostSources how many sources are listed with a value */
    Choice(Rules kinds, Actors actors, Normal normal, int mostSources) {
        this.mostSources = mostSources;
        this.kinds = kinds;
        this.actors = actors;
        this.agreement = new Agreement(kinds, actors);
        this.normal = normal;
    }

    /** A value and all who report it. */
    private static final class Candidate {
        private final String key;
        private final Object value;
        private final boolean lasting;
        private final List<Telling> tellings = new ArrayList<>();
        private boolean strange;
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
            .thenComparing(one -> one.strange)
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
        TypeRule type = kinds.type(tellings.get(0).claim().type());
        BiPredicate<Object, Object> speaksFor = switch (kinds.kind(field)) {
            case DATE -> (one, other) -> speaksFor(one, other, type.date().finest());
            case ACTOR -> (one, other) -> agreement.namesMore(other, one);
            case NUMBER, TEXT, RANK, CODE -> (one, other) -> false;
        };
        for (Candidate candidate : candidates) {
            weigh(candidate, candidates, speaksFor);
            candidate.precision = precision(field, candidate.value, type.date().finest());
            candidate.strange = isStrange(candidate, type.prefer().get(field))
                    || isPlain(candidate, type.plain().get(field));
        }
        candidates.sort(BEST_FIRST);
        Candidate shown = candidates.get(0);
        List<Reported> reported = candidates.stream()
                .map(one -> reported(one, contradicts(field, one, shown)))
                .toList();
        return new FieldValue(shown.value, reported, false, reported.stream().anyMatch(Reported::contradicts));
    }

    private boolean contradicts(String field, Candidate one, Candidate shown) {
        return one != shown && one.strange == shown.strange && !agreement.test(field, one.told(), shown.told());
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

    /** Whether nobody lets a value act for the side for which one of its field should act. */
    private boolean isStrange(Candidate candidate, @Nullable String sideField) {
        return sideField != null
                && candidate.tellings.stream().noneMatch(telling -> {
                    Object side = telling.claim().field(sideField);
                    return actors.actors(candidate.value).stream()
                            .anyMatch(actor ->
                                    actor.side() == null || actor.side().equals(side));
                });
    }

    /** Whether a value is for all who tell it the own side of who is in another field: it goes without saying. */
    private boolean isPlain(Candidate candidate, @Nullable String ownField) {
        return ownField != null
                && candidate.tellings.stream()
                        .allMatch(telling -> actors.actors(telling.claim().field(ownField)).stream()
                                .anyMatch(actor -> candidate.value.equals(actor.side())));
    }

    /** How exact a value is beside another one that says the same: more is more exact. */
    private int precision(String field, Object value, boolean finest) {
        return switch (kinds.kind(field)) {
            case DATE -> precision(Assembly.edtf(value), finest);
            case ACTOR -> agreement.named(value);
            case NUMBER, TEXT, RANK, CODE -> 0;
        };
    }

    private static int precision(@Nullable Edtf date, boolean finest) {
        if (date == null) {
            return VAGUEST;
        }
        int days = finest && !date.isOpen()
                ? (int) Math.min(FEW_DAYS, Span.of(date).last() - Span.of(date).first())
                : 0;
        return -date.grain().ordinal() * (FEW_DAYS + 1) - days;
    }

    private static void weigh(Candidate candidate, List<Candidate> all, BiPredicate<Object, Object> speaksFor) {
        Set<String> voices = new HashSet<>();
        for (Candidate other : all) {
            if (other == candidate || speaksFor.test(other.value, candidate.value)) {
                other.tellings.forEach(telling -> voices.add(telling.voice()));
            }
        }
        candidate.support = voices.size();
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
        boolean part = finest ? Agreement.isWithin(other, one) : Agreement.isDayOf(one, other);
        return Agreement.covers(one, other) || part;
    }

    private Reported reported(Candidate candidate, boolean contradicts) {
        List<Source> sources = candidate.tellings.stream().map(Telling::source).toList();
        int documents =
                (int) sources.stream().mapToLong(Source::document).distinct().count();
        return new Reported(
                candidate.value,
                sources.subList(0, Math.min(sources.size(), mostSources)),
                documents,
                voices(candidate.tellings),
                contradicts);
    }

    static int voices(List<Telling> tellings) {
        return (int) tellings.stream().map(Telling::voice).distinct().count();
    }
}
