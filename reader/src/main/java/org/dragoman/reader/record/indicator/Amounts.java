package org.dragoman.reader.record.indicator;

import java.math.BigDecimal;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.scene.Draft;
import org.jspecify.annotations.Nullable;

/** Writes amounts into claims. */
public final class Amounts {
    private Amounts() {}

    /** The fields {@code value}, {@code value_to}, {@code unit} and {@code bound}. */
    public static void write(Draft draft, Amount amount) {
        draft.set("value", plain(amount.value()));
        draft.set("value_to", plain(amount.valueTo()));
        draft.set("unit", amount.unit());
        draft.set("bound", amount.bound());
    }

    /** One scale for one number, so that equal numbers are equal fields. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
