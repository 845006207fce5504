package org.dragoman.reader.frame;

import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells which of two dates that a text gives for the same thing says more of it. */
final class ToldDates {
    /** Days that an event lasts at most. */
    private static final int LONGEST_EVENT = 5;

    private ToldDates() {}

    /** "Will meet X this week", on a visit from Thursday to Saturday: whether days that are known lie in a longer stretch. */
    static boolean isInWeek(@Nullable Edtf known, Edtf stretch) {
        return known != null
                && known.grain() == Grain.DAY
                && !isLong(known)
                && isLong(stretch)
                && stretch.contains(known);
    }

    /** A finer date is better than a coarser one; of two fine ones the longer stretch that holds the other. */
    static boolean isBetter(Edtf told, Edtf own) {
        if (told.grain() != own.grain()) {
            return told.grain() == Grain.DAY || own.contains(told);
        }
        if (told.grain() != Grain.DAY || told.isOpen() || told.equals(own)) {
            return false;
        }
        return isLong(own) ? own.contains(told) : told.contains(own) && !isLong(told);
    }

    /** Whether it is rather a week in which something happens than the days that it lasts. */
    static boolean isLong(Edtf date) {
        return date.isOpen() || date.firstDay().plusDays(LONGEST_EVENT).isBefore(date.lastDay());
    }
}
