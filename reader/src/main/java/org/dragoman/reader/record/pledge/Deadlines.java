package org.dragoman.reader.record.pledge;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.Statuses;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeExpression.Form;
import org.jspecify.annotations.Nullable;

/** Finds by when, or during which years, a pledge is to be kept. */
final class Deadlines {
    private static final int REACH = 16;
    private static final int REACH_OF_LIMIT = 30;
    private static final int ACROSS_AMOUNT = 8;
    private static final int BEFORE = 2;
    private static final int NEXT_TO = 4;

    private final Sight sight;

    Deadlines(Sight sight) {
        this.sight = sight;
    }

    /** Writes the date nearest to an amount into its pledge, where there is one that is no date of an event gone by. */
    void write(Draft draft, Cue cue, Mention amount) {
        Mention date = nearest(amount.from(), amount.to());
        Mention limit = date == null ? rightAfter(cue, amount) : date;
        write(draft, limit != null && isOfSaying(cue, limit) ? null : limit);
        if (draft.get("deadline") == null
                && draft.get("period") == null
                && cue.part().equals("target")) {
            draft.set("deadline", withinYears(cue));
        }
    }

    /** "100 billion within five years": so many years after the one it is told for; null where no such span is given. */
    private @Nullable String withinYears(Cue cue) {
        Edtf published = sight.discourse().published();
        if (published == null) {
            return null;
        }
        int year = published.firstDay().getYear();
        return sight.scene().cues(PledgeComposer.TYPE, "within").stream()
                .filter(within -> within.from() >= cue.from())
                .map(within -> String.valueOf(year + within.match().number("years")))
                .findFirst()
                .orElse(null);
    }

    /**
     * "In April they announced 5 million": a month of no year, or one gone by, beside a verb of the past is when it was
     * promised.
     */
    private boolean isOfSaying(Cue cue, Mention date) {
        boolean month = date.value() instanceof TimeExpression time
                && time.form() == Form.ON
                && time.start() != null
                && time.start().month() != null
                && (time.start().year() == null || !isAhead(date) || date.to() <= cue.from());
        Statuses statuses = sight.statuses();
        return month && statuses.tense(cue, statuses.said(cue)) == Anchor.Direction.PAST;
    }

    /** "10 per cent more than in 2016": what a rise is measured against. */
    private boolean isMeasure(Mention date) {
        return sight.scene().cues(PledgeComposer.TYPE, "start").stream().anyMatch(cue -> cue.to() == date.from());
    }

    /** The same for a pledge that states no amount. */
    void write(Draft draft, Cue cue) {
        Mention limit = cue.setting("needs", "").equals("limit") ? limitAfter(cue) : null;
        Mention date = limit == null ? nearest(cue.from(), cue.to()) : limit;
        write(draft, date != null && date.to() <= cue.from() && isOfSaying(cue, date) ? null : date);
    }

    private void write(Draft draft, @Nullable Mention date) {
        Edtf when = date == null ? null : resolve(date);
        if (when != null) {
            boolean years = when.isInterval() && !when.isOpen() && !isLimit(date);
            // what is to be kept by a summer is to be kept by its last month
            CalendarDate end = years ? null : when.end();
            draft.set(years ? "period" : "deadline", end == null ? when.toString() : end.toString());
        }
    }

    /** The first date behind a wording that is said to be a limit; null where there is none in reach. */
    @Nullable Mention limitAfter(Cue cue) {
        return sight.scene().annotated().mentions(Kind.DATE).stream()
                .filter(date -> date.from() >= cue.to() && date.from() - cue.to() <= REACH_OF_LIMIT)
                .filter(date -> isLimit(date) || isYearOfShare(cue, date))
                .findFirst()
                .orElse(null);
    }

    /** "Reduce it by 40 per cent in 2030": a year to come by which some part of a thing is to be reached. */
    private boolean isYearOfShare(Cue cue, Mention date) {
        boolean share = sight.scene().annotated().mentions(Kind.PERCENT).stream()
                .anyMatch(percent -> percent.from() >= cue.to() && percent.to() <= date.from());
        return share && isYear(date) && isAhead(date);
    }

    /** The date that belongs to a stretch as its deadline; null where there is none. */
    @Nullable Mention nearest(int from, int to) {
        Mention best = null;
        int bestCost = REACH;
        for (Mention date : sight.scene().annotated().mentions(Kind.DATE)) {
            int cost = cost(date, from, to);
            if (cost < bestCost && canBe(date) && !isMeasure(date)) {
                best = date;
                bestCost = cost;
            }
        }
        return best;
    }

    /** A year right after the wording or the amount is its deadline even where it is gone by. */
    private @Nullable Mention rightAfter(Cue cue, Mention amount) {
        for (Mention date : sight.scene().annotated().mentions(Kind.DATE)) {
            int distance = Math.min(after(date, cue.to()), after(date, amount.to()));
            if (distance <= NEXT_TO && isYear(date) && !isMeasure(date)) {
                return date;
            }
        }
        return null;
    }

    private boolean isYear(Mention date) {
        Edtf when = resolve(date);
        return when != null
                && when.grain() != Grain.DAY
                && date.value() instanceof TimeExpression time
                && time.form() != Form.PAIR
                && time.form() != Form.SINCE
                && time.start() != null
                && time.start().year() != null;
    }

    private static int after(Mention date, int token) {
        return date.from() >= token ? date.from() - token : REACH;
    }

    private int cost(Mention date, int from, int to) {
        boolean after = date.from() >= to;
        int start = after ? to : date.to();
        int end = after ? date.from() : from;
        long amounts = sight.scene().annotated().mentions(Kind.MONEY).stream()
                .filter(other -> other.from() >= start && other.to() <= end)
                .count();
        return Math.max(0, end - start) + (int) amounts * ACROSS_AMOUNT + (after ? 0 : BEFORE);
    }

    /** A single day or a date gone by is when something was said, unless the words make it a limit. */
    private boolean canBe(Mention date) {
        if (!(date.value() instanceof TimeExpression time)) {
            return false;
        }
        return switch (time.form()) {
            case PAIR, SINCE -> false;
            case DEADLINE, UNTIL, BETWEEN -> true;
            case ON -> isAhead(date);
        };
    }

    private boolean isAhead(Mention date) {
        Edtf when = resolve(date);
        Edtf published = sight.discourse().published();
        if (when == null || when.grain() == Grain.DAY) {
            return false;
        }
        return published == null || !when.lastDay().isBefore(published.firstDay());
    }

    /** Whether a date is said to be a limit, and not only when something happens. */
    static boolean isLimit(@Nullable Mention date) {
        return date != null
                && date.value() instanceof TimeExpression time
                && (time.form() == Form.DEADLINE || time.form() == Form.UNTIL);
    }

    @Nullable Edtf resolve(Mention date) {
        return sight.dates().resolve(date, Anchor.Direction.FUTURE);
    }
}
