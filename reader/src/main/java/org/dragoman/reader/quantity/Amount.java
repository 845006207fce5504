package org.dragoman.reader.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money, a share, or a number of things.
 *
 * @param value the number in the unit; of a range its lower end
 * @param valueTo the upper end of a range
 * @param unit ISO 4217 code for money, {@code percent}, {@code points} (of per cent), {@code times}, or an English plural
 * @param noun the words of the unit as the text has them
 * @param measure what the noun hints at ({@code students}, {@code tourists}), as the pack says
 * @param bound {@code about}, {@code over}, {@code under} or {@code nearly}, where the text says so
 * @param factor whether it says how many times over something is or grew
 * @param restates whether it says the amount before it again in another currency
 */
public record Amount(
        BigDecimal value,
        @Nullable BigDecimal valueTo,
        String unit,
        String noun,
        @Nullable String measure,
        @Nullable String bound,
        boolean factor,
        boolean restates)
        implements Mention.Value {
    /** The unit of a share. */
    public static final String PERCENT = "percent";

    /** The unit of a difference between shares. */
    public static final String POINTS = "points";

    /** The unit of a large number that stands alone: "4.4 billion", of what was said before. */
    public static final String UNSAID = "";

    /** Between the codes of currencies that have one name, such as pounds. */
    public static final String OR = "|";

    private static final Pattern BETWEEN_CODES = Pattern.compile(Pattern.quote(OR));

    /** The unit of a factor. */
    public static final String TIMES = "times";

    static Amount of(BigDecimal value, String unit, String noun, @Nullable String measure) {
        return new Amount(plain(value), null, unit, noun, measure, null, false, false);
    }

    static Amount times(BigDecimal value, String noun) {
        return new Amount(plain(value), null, TIMES, noun, null, null, true, false);
    }

    Amount upTo(BigDecimal upper) {
        return new Amount(value, plain(upper), unit, noun, measure, bound, factor, restates);
    }

    Amount bounded(@Nullable String newBound) {
        return new Amount(value, valueTo, unit, noun, measure, newBound, factor, restates);
    }

    Amount asRestatement() {
        return new Amount(value, valueTo, unit, noun, measure, bound, factor, true);
    }

    /** The same number of something else. */
    public Amount of(String otherUnit) {
        return new Amount(value, valueTo, otherUnit, noun, measure, bound, factor, restates);
    }

    /** One scale for one number, so that equal amounts are equal records. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether it is money by a name that several currencies share. */
    public boolean isOfSeveral() {
        return unit.contains(OR);
    }

    /** Of the currencies that share its name the one of the first country of some that has one; null where none has. */
    public @Nullable String currencyOf(List<String> countries) {
        for (String country : countries) {
            for (String code : BETWEEN_CODES.split(unit)) {
                // ISO 4217 begins a code with the country that issues it.
                if (code.startsWith(country)) {
                    return code;
                }
            }
        }
        return null;
    }
}
