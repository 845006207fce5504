package org.dragoman.reader.quantity;

import java.math.BigDecimal;

/**
 * A number in digits, words or both.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value the number
 * @param scale the scale that a single group was multiplied with ({@code 1e9} of {@code 3.2 billion}), 1 where there is none
 * @param form what else is known of it
 */
record Numeral(int from, int to, BigDecimal value, BigDecimal scale, Form form) {
    /**
     * How a number is written.
     *
     * @param article a lone word that is an article as often as a number
     * @param approximate a word that means "about so many"
     * @param shortened its scale is a short form that stands apart from the digits ({@code 5 m}), so that only money allows it
     * @param year four digits without a separator
     */
    record Form(boolean article, boolean approximate, boolean shortened, boolean year) {}

    Numeral scaledBy(BigDecimal factor) {
        return new Numeral(from, to, value.multiply(factor), factor, form);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }
}
