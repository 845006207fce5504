package org.dragoman.ledger.fuse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Rules rules;

    Agreement(Rules rules) {
        this.rules = rules;
    }

    /** @param tellings those who report the value */
    record Told(Object value, List<Telling> tellings) {}

    /** Whether two different values of a field do not contradict each other. */
    boolean test(String field, Told one, Told other) {
        String type = one.tellings().get(0).claim().type();
        return switch (rules.kind(field)) {
            case TEXT -> true;
            case ACTOR -> false;
            case CODE ->
                rules.areOfOneClass(type, field, one.value(), other.value())
                        || rules.isLasting(type, field, one.value()) != rules.isLasting(type, field, other.value());
            case DATE -> areOneDate(one.value(), other.value());
            case NUMBER -> areOneFigure(field, one, other);
            case RANK -> Objects.equals(position(one.value()), position(other.value()));
        };
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
        return (vaguer || one.equals(other)) && one.contains(other);
    }

    private static @Nullable Edtf beginning(Object value) {
        Edtf date = Assembly.edtf(value);
        boolean lasts = date != null && date.start() != null && date.end() == null;
        return lasts && date != null ? Edtf.of(Objects.requireNonNull(date.start())) : date;
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
