package org.dragoman.ledger.fuse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Whether two values of a field, reported of one event, can both be true: the same in other words, vaguer, rounded, or one
 * day of several. What cannot is shown as a disagreement.
 */
final class Agreement {
    /** Numbers that differ by no more than half a per cent are one, rounded. */
    private static final double ROUNDING = 1.005;

    private static final String POSITION = "position";
    /** Said of the figure in this field. */
    private static final String BOUND = "bound";

    private static final String BOUNDED = "value";

    private static final String STATUS = "status";

    private final Rules rules;
    private final Actors actors;

    Agreement(Rules rules, Actors actors) {
        this.rules = rules;
        this.actors = actors;
    }

    /** @param tellings those who report the value */
    record Told(Object value, List<Telling> tellings) {}

    /** Whether two different values of a field do not contradict each other. */
    boolean test(String field, Told one, Told other) {
        String type = one.tellings().get(0).claim().type();
        return switch (rules.kind(field)) {
            case TEXT -> true;
            case ACTOR -> rules.isSome(field) || areSameActors(one.value(), other.value());
            case CODE -> field.equals(STATUS) ? areStepsOfOne(one, other) : areOneCode(type, field, one, other);
            case DATE ->
                areOneDate(one.value(), other.value())
                        || areOneDate(rules.type(type).date(), field, one.value(), other.value());
            case NUMBER -> areOneFigure(field, one, other);
            case RANK -> Objects.equals(position(one.value()), position(other.value()));
        };
    }

    private boolean areOneCode(String type, String field, Told one, Told other) {
        return rules.areOfOneClass(type, field, one.value(), other.value())
                || rules.isLasting(type, field, one.value()) != rules.isLasting(type, field, other.value())
                || rules.isLoose(field, one.value())
                || rules.isLoose(field, other.value());
    }

    /** What was announced is done later; only that something was denied contradicts that it was done or is to be. */
    private static boolean areStepsOfOne(Told one, Told other) {
        String denied = Status.DENIED.code();
        return denied.equals(one.value()) == denied.equals(other.value());
    }

    /** Whether everybody in the smaller of two groups is in the greater one: by name, or by the office alone. */
    private boolean areSameActors(Object one, Object other) {
        List<Actor> first = actors.actors(one);
        List<Actor> second = actors.actors(other);
        List<Actor> small = first.size() <= second.size() ? first : second;
        List<Actor> great = first.size() <= second.size() ? second : first;
        return Matches.count(small, great, SameActor::test) == small.size();
    }

    /** Whether a group names the same as another one with more of the names. */
    boolean namesMore(Object one, Object other) {
        return actors.actors(one).size() == actors.actors(other).size()
                && named(one) > named(other)
                && areSameActors(one, other);
    }

    /** How many of a group are named, and not only told by their office. */
    int named(Object value) {
        return (int) actors.actors(value).stream()
                .filter(actor -> actor.kind() != Actor.Kind.OFFICE)
                .count();
    }

    /** Whether two dates are one by what a type says: where only the beginning counts, or several days bound the one meant. */
    private static boolean areOneDate(TypeRule.DateRule rule, String field, Object one, Object other) {
        Edtf first = Assembly.edtf(one);
        Edtf second = Assembly.edtf(other);
        if (first == null || second == null || first.isOpen() || second.isOpen() || !field.equals(rule.field())) {
            return false;
        }
        Span span = Span.of(first);
        Span otherSpan = Span.of(second);
        boolean days = span.vagueness() == Span.DAYS && otherSpan.vagueness() == Span.DAYS;
        boolean begun = rule.as() == TypeRule.As.START && span.first() == otherSpan.first();
        boolean bounding = rule.finest() && span.last() > span.first() && otherSpan.last() > otherSpan.first();
        return days && (begun || bounding && span.gap(otherSpan) == 0);
    }

    private static boolean areOneDate(Object one, Object other) {
        return covers(one, other) || covers(other, one) || isDayOf(one, other) || isDayOf(other, one);
    }

    /** Whether one date says the same as another, only more vaguely; one that lasts says when it began. */
    static boolean covers(Object vague, Object fine) {
        Edtf one = beginning(vague);
        Edtf other = beginning(fine);
        if (one == null || other == null || one.isOpen() || other.isOpen()) {
            return false;
        }
        boolean vaguer = one.grain().compareTo(other.grain()) > 0;
        return vaguer ? shareDays(one, other) : one.equals(other);
    }

    /** Whether the days of a vaguer date are in part those of a finer one: a visit from May to June was in June. */
    private static boolean shareDays(Edtf vague, Edtf fine) {
        return !vague.firstDay().isAfter(fine.lastDay()) && !fine.firstDay().isAfter(vague.lastDay());
    }

    private static @Nullable Edtf beginning(Object value) {
        Edtf date = Assembly.edtf(value);
        boolean lasts = date != null && date.start() != null && date.end() == null;
        return lasts && date != null ? Edtf.of(Objects.requireNonNull(date.start())) : date;
    }

    /** Whether a value is one or some of the days that another one names. */
    static boolean isWithin(Object value, Object several) {
        Edtf days = Assembly.edtf(value);
        Edtf all = Assembly.edtf(several);
        if (days == null || all == null || days.isOpen() || all.isOpen()) {
            return false;
        }
        Span span = Span.of(days);
        return span.vagueness() == Span.DAYS
                && Span.of(all).vagueness() == Span.DAYS
                && Span.of(all).contains(span);
    }

    /** Whether a value is a single day out of several that another one names. */
    static boolean isDayOf(Object value, Object several) {
        Edtf day = Assembly.edtf(value);
        Edtf days = Assembly.edtf(several);
        if (day == null || days == null || day.isOpen() || days.isOpen()) {
            return false;
        }
        boolean single = day.firstDay().equals(day.lastDay());
        return single && Span.of(days).vagueness() == Span.DAYS && days.contains(day);
    }

    private boolean areOneFigure(String field, Told one, Told other) {
        if (!(one.value() instanceof Number first) || !(other.value() instanceof Number second)) {
            return false;
        }
        double less = Math.min(first.doubleValue(), second.doubleValue());
        double more = Math.max(first.doubleValue(), second.doubleValue());
        return less > 0 && more <= less * ROUNDING
                || field.equals(BOUNDED)
                        && (leavesOpen(one.tellings(), first, second) || leavesOpen(other.tellings(), second, first));
    }

    /** Whether all who tell a figure leave it open in a way that allows the other one. */
    private boolean leavesOpen(List<Telling> tellings, Number told, Number other) {
        double times = told.doubleValue() == 0 ? 0 : other.doubleValue() / told.doubleValue();
        return tellings.stream().allMatch(telling -> {
            Rules.Bound bound = rules.bound(telling.claim().field(BOUND));
            return bound != null && bound.least() <= times && times <= bound.most();
        });
    }

    private static @Nullable Object position(Object rank) {
        return rank instanceof Map<?, ?> map ? map.get(POSITION) : rank;
    }
}
