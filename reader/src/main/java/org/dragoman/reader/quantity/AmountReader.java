package org.dragoman.reader.quantity;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Sentence;

/** Reads money, shares, numbers of things and factors around the numbers of a sentence. */
final class AmountReader {
    private final NumeralReader numerals;
    private final QuantityWords words;
    private final Currencies currencies;

    AmountReader(NumeralReader numerals, QuantityWords words, Currencies currencies) {
        this.numerals = numerals;
        this.words = words;
        this.currencies = currencies;
    }

    /** The amounts of a sentence outside the {@code taken} tokens, in the order of the text. */
    List<Mention> read(Sentence sentence, boolean[] taken) {
        return new AmountScan(sentence, taken, numerals, words, currencies).run();
    }
}
