package org.dragoman.reader.quantity;

import java.math.BigDecimal;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts.
 *
 * @param kind money, share or thing
 * @param name ISO 4217 code, {@code percent}, {@code points} or an English plural
 * @param measure what the noun hints at, if anything
 * @param factor how many of the unit one of the noun is: a "bcm" is 1e9 cubic metres
 * @param adjective whether the noun may be an adjective before another noun, which then is what counts
 */
record Unit(Mention.Kind kind, String name, @Nullable String measure, BigDecimal factor, boolean adjective) {
    static Unit money(String code) {
        return new Unit(Mention.Kind.MONEY, code, null, BigDecimal.ONE, false);
    }

    static Unit share(String name) {
        return new Unit(Mention.Kind.PERCENT, name, null, BigDecimal.ONE, false);
    }

    boolean isMoney() {
        return kind == Mention.Kind.MONEY;
    }

    boolean isThing() {
        return kind == Mention.Kind.QUANTITY;
    }
}
