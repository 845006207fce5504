package org.dragoman.reader.record.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.quantity.Rank;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a sentence: an amount, a rank, or a growth or share without an amount, with what it counts, between whom and
 * when.
 *
 * @param mention where it stands
 * @param measure what it counts
 * @param sides between whom; null where nobody can be told
 * @param date where its period stands; null where none is given
 * @param period the period itself
 * @param growth by how many per cent it grew
 * @param factor how many times over it grew
 * @param share how many per cent it is of the whole
 */
public record Figure(
        Mention mention,
        Measure measure,
        @Nullable Sides sides,
        @Nullable Mention date,
        @Nullable Edtf period,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal factor,
        @Nullable BigDecimal share) {
    /** The figures that a story gave last, for what is said in the sentence after it. */
    record Told(
            @Nullable String base,
            MeasureKind measure,
            Flow flow,
            Sides sides,
            @Nullable Edtf period,
            int sentence) {
        List<String> codes() {
            return sides.codes();
        }
    }

    int from() {
        return mention.from();
    }

    /** The token after its last one. */
    public int to() {
        return mention.to();
    }

    /** The amount that it states; null for ranks and for a growth or share alone. */
    @Nullable Amount amount() {
        boolean alone = growth != null && mention.kind() == Mention.Kind.PERCENT
                || factor != null && mention.value() instanceof Amount own && own.factor()
                || share != null && mention.kind() == Mention.Kind.PERCENT;
        return !alone && mention.value() instanceof Amount amount ? amount : null;
    }

    @Nullable Rank rank() {
        return mention.value() instanceof Rank rank ? rank : null;
    }
}
