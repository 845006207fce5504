package org.dragoman.reader.record.visit;

import java.time.LocalDate;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.StayDates;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;

/**
 * How many days a visit lasts: "begins a three-day visit on Monday" is from Monday to Wednesday. A day that is neither its
 * first nor its last stays as it is.
 */
final class StayLength {
    private static final String DAYS = "days";
    /** Words between a length and the visit that it is of. */
    private static final int NEAR = 5;
    /** Words between the verb that begins or ends a visit and the visit itself. */
    private static final int REACH = 8;

    private StayLength() {}

    /** The days of a stay of which one is known. */
    static Edtf from(Scene scene, Cue trigger, Edtf day) {
        CalendarDate date = day.start();
        int length = length(scene, trigger);
        if (date == null || day.isInterval() || day.grain() != Grain.DAY || length < 2) {
            return day;
        }
        boolean begins = isSaid(scene, trigger, "begins");
        boolean ends = isSaid(scene, trigger, "ends");
        if (begins == ends) {
            return day;
        }
        LocalDate first = begins ? date.firstDay() : date.firstDay().minusDays(length - 1L);
        Edtf stay = Edtf.between(CalendarDate.of(first), CalendarDate.of(first.plusDays(length - 1L)));
        return StayDates.isSpan(stay) ? stay : day;
    }

    /** Whether a visit is said to begin, and not to end: where nothing says that it is over, it goes on. */
    static boolean isBegun(Scene scene, Cue trigger) {
        return isSaid(scene, trigger, "begins") && !isSaid(scene, trigger, "ends");
    }

    private static int length(Scene scene, Cue trigger) {
        for (Mention mention : scene.annotated().mentions(Kind.QUANTITY)) {
            boolean near = mention.to() > trigger.from() - NEAR
                    && (mention.from() < trigger.to() || scene.plainTokens(trigger.to(), mention.from()) < NEAR);
            if (near
                    && mention.value() instanceof Amount amount
                    && amount.unit().equals(DAYS)
                    && !isFromSomething(scene, mention)) {
                boolean whole = amount.valueTo() == null
                        && amount.value().stripTrailingZeros().scale() <= 0;
                return whole ? amount.value().intValue() : 0;
            }
        }
        return 0;
    }

    /** "Two days after the summit": whether days only tell how far off something else is. */
    private static boolean isFromSomething(Scene scene, Mention days) {
        return scene.cues("visit", "days-from").stream().anyMatch(cue -> cue.from() == days.to());
    }

    /** Whether a word of some part, such as one for the end of a visit, stands right beside it. */
    static boolean isSaid(Scene scene, Cue trigger, String part) {
        return scene.cues("visit", part).stream()
                .anyMatch(cue -> cue.from() < trigger.to() + NEAR && cue.to() > trigger.from() - REACH);
    }
}
