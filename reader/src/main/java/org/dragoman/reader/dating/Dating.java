package org.dragoman.reader.dating;

import java.util.List;
import java.util.Optional;
import org.dragoman.reader.time.Edtf;

/**
 * When a document was written, as far as it lets one tell.
 *
 * @param date the year, or the years between which it lies; empty where nothing tells
 * @param interval the months in which it most likely was written: the fewest that hold four fifths of the likelihood;
 *     empty where {@code date} is
 * @param reasons what speaks for it, in plain words
 */
public record Dating(Optional<Edtf> date, Optional<Edtf> interval, List<String> reasons) {
    public Dating {
        reasons = List.copyOf(reasons);
    }

    /** The day that a document's own dateline gives. */
    public static Dating ofDateline(Edtf day) {
        return new Dating(Optional.of(day), Optional.of(day), List.of("bears the date " + day));
    }

    /** The same date for another reason. */
    Dating because(String reason) {
        return new Dating(date, interval, List.of(reason));
    }

    /** The date where it is fine enough to resolve dates without a year by: one year or less. */
    public Optional<Edtf> anchor() {
        return date.filter(edtf -> !edtf.isInterval());
    }
}
