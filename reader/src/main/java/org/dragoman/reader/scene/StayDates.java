package org.dragoman.reader.scene;

import java.time.YearMonth;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells from when to when somebody stays, by the dates of one sentence. */
public final class StayDates {
    /** Days running that are one stay and no season. */
    private static final int LONGEST = 8;
    /** Words after a trigger within which the days of a stay are said. */
    private static final int NEAR = 16;

    private final Scene scene;
    private final Dates dates;

    /** The dates of stays in a sentence. */
    public StayDates(Scene scene, Dates dates) {
        this.scene = scene;
        this.dates = dates;
    }

    /** Whether some days running are one stay and no season. */
    public static boolean isSpan(Edtf date) {
        return date.grain() == Grain.DAY
                && date.isInterval()
                && !date.isOpen()
                && !date.firstDay().plusDays(LONGEST).isBefore(date.lastDay());
    }

    /**
     * The days of what a trigger tells; they are often said beside what is done during it. Where only its end is said, from the
     * day of the news on, or the month of that end. Null where none are said.
     */
    public @Nullable Edtf of(Cue trigger, Anchor.Direction tense) {
        Edtf days = dates.during(trigger, tense);
        boolean moved = Postponements.newDay(scene, trigger) != null;
        Edtf whole = days == null || moved ? null : whole(trigger, days, tense);
        if (whole != null) {
            return whole;
        }
        return days == null ? upToEnd(trigger) : days;
    }

    /** The days running after a visit that hold the one day said of it: "today welcomed X, on a visit from D to E". */
    private @Nullable Edtf whole(Cue trigger, Edtf day, Anchor.Direction tense) {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean event = isAfter(mention, trigger) && DateResolution.isEvent(mention);
            Edtf days = event ? dates.resolve(mention, tense) : null;
            boolean whole = days != null && isSpan(days) && !day.isInterval() && days.contains(day);
            boolean finer = days != null && isSpan(days) && day.grain() != Grain.DAY && day.contains(days);
            if (whole || finer) {
                return days;
            }
        }
        return null;
    }

    private boolean isAfter(Mention mention, Cue trigger) {
        return mention.from() >= trigger.to() && scene.plainTokens(trigger.to(), mention.from()) <= NEAR;
    }

    private @Nullable Edtf upToEnd(Cue trigger) {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean inside = mention.from() >= trigger.from() && mention.to() <= trigger.to();
            Edtf until = (inside || isAfter(mention, trigger)) && Dates.isUntil(mention)
                    ? dates.resolve(mention, Anchor.Direction.FUTURE)
                    : null;
            CalendarDate end = until == null ? null : until.end();
            if (end != null && end.grain() == Grain.DAY) {
                return upToEnd(end);
            }
        }
        return null;
    }

    private Edtf upToEnd(CalendarDate end) {
        Edtf news = scene.discourse().newsDay();
        Edtf days = news == null || news.start() == null || !news.lastDay().isBefore(end.firstDay())
                ? null
                : Edtf.between(news.start(), end);
        return days != null && isSpan(days) ? days : Edtf.of(CalendarDate.of(YearMonth.from(end.firstDay())));
    }
}
