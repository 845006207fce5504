package org.dragoman.ledger.relation;

import java.math.BigDecimal;
import java.util.List;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a series.
 *
 * @param period what it is counted over
 * @param value in the unit of its series
 * @param growth growth over the year before that documents state, in per cent; null where none does
 * @param computedGrowth the same as it follows from the figure of the year before; null where there is none
 * @param event what states it, with all values that were reported
 * @param odds figures of the same thing and time that cannot be true beside it
 */
public record Figure(
        Edtf period,
        BigDecimal value,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal computedGrowth,
        Event event,
        List<Event> odds) {
    /** How many percentage points stated and computed growth may lie apart: figures are rounded. */
    private static final BigDecimal ROUNDING = new BigDecimal("1.5");

    public Figure {
        odds = List.copyOf(odds);
    }

    /** Whether the stated growth contradicts the figures. */
    public boolean isGrowthDoubtful() {
        return growth != null
                && computedGrowth != null
                && growth.subtract(computedGrowth).abs().compareTo(ROUNDING) > 0;
    }
}
