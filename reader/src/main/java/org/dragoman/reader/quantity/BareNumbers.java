package org.dragoman.reader.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts that leaves out its noun, or its scale and currency, because the one before it had them. */
final class BareNumbers {
    private static final String PEOPLE = "people";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Unit UNSAID = new Unit(Kind.QUANTITY, Amount.UNSAID, null, BigDecimal.ONE, false);

    private final List<Token> tokens;
    private final QuantityWords words;
    private final List<Mention> found;

    /**
     * The bare numbers of a sentence.
     *
     * @param found the amounts before the number that is asked for; grows as the sentence is read
     */
    BareNumbers(List<Token> tokens, QuantityWords words, List<Mention> found) {
        this.tokens = tokens;
        this.words = words;
        this.found = found;
    }

    /**
     * What a number means that has no unit of its own.
     *
     * @param numeral in the scale that it is meant in
     */
    record Meant(Numeral numeral, Unit unit) {}

    /**
     * What a number without a unit means; null where it counts nothing.
     *
     * @param start where it begins, with the words that bound it
     * @param ends whether nothing that it could count stands behind it
     */
    @Nullable Meant of(Numeral numeral, int start, boolean ends) {
        Mention sum = ends ? sumBefore(numeral, start) : null;
        if (sum != null && sum.value() instanceof Amount amount) {
            Unit unit = sum.kind() == Kind.MONEY ? Unit.money(amount.unit()) : UNSAID;
            return new Meant(scaledAs(numeral, amount), unit);
        }
        if (numeral.scale().compareTo(MILLION) >= 0 && !numeral.form().shortened()) {
            return new Meant(numeral, ends ? currencyBefore() : UNSAID);
        }
        return ends && isOfPeople(numeral) ? new Meant(numeral, UNSAID) : null;
    }

    /** The currency of the sum before; what is unsaid where there is none. */
    private Unit currencyBefore() {
        for (int index = found.size() - 1; index >= 0; index--) {
            Mention mention = found.get(index);
            if (mention.kind() == Kind.MONEY && mention.value() instanceof Amount amount) {
                return Unit.money(amount.unit());
            }
        }
        return UNSAID;
    }

    /** "50,000 students in A, and 30,000 in B": a number of hundreds or more, without a noun, behind one of people. */
    private boolean isOfPeople(Numeral numeral) {
        Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null
                && last.value() instanceof Amount amount
                && amount.unit().equals(PEOPLE)
                && !numeral.form().year()
                && numeral.value().compareTo(HUNDRED) >= 0;
    }

    /**
     * "Exports of 31 billion, imports 53": the sum whose scale and money a number behind a word for sums has; null for none.
     *
     * @param start where the number begins, with the words that bound it
     */
    private @Nullable Mention sumBefore(Numeral numeral, int start) {
        boolean isBare = !numeral.isScaled()
                && !numeral.form().year()
                && !numeral.form().article()
                && numeral.value().compareTo(THOUSAND) < 0
                && words.carries.endingAt(tokens, start) != null;
        return isBare ? lastSum() : null;
    }

    private @Nullable Mention lastSum() {
        for (int index = found.size() - 1; index >= 0; index--) {
            Mention mention = found.get(index);
            if (mention.value() instanceof Amount amount
                    && (mention.kind() == Kind.MONEY || amount.unit().equals(Amount.UNSAID))) {
                return amount.value().compareTo(MILLION) >= 0 ? mention : null;
            }
        }
        return null;
    }

    /** A number in the millions, billions or trillions that a sum is in. */
    private static Numeral scaledAs(Numeral numeral, Amount sum) {
        BigDecimal scale = MILLION;
        while (sum.value().compareTo(scale.multiply(THOUSAND)) >= 0) {
            scale = scale.multiply(THOUSAND);
        }
        return numeral.scaledBy(scale);
    }
}
