package org.dragoman.reader.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/**
 * Reads money, shares, numbers of things, ordinals and ranks of one language, by its {@code quantity.yaml}. A bare number is
 * nothing: only what a known unit or a known noun stands by is read. Immutable and safe for threads.
 */
public final class QuantityReader {
    private final PositionReader positions;
    private final AmountReader amounts;
    private final Restatements restatements;

    private QuantityReader(PositionReader positions, AmountReader amounts, Restatements restatements) {
        this.positions = positions;
        this.amounts = amounts;
        this.restatements = restatements;
    }

    /** The reader of a language; one whose pack has no {@code quantity.yaml} reads only numbers beside currency signs. */
    public static QuantityReader of(LanguagePack language, PackFiles packs, PackProblems problems) {
        PackNode declared = language.file("quantity");
        PackNode file = declared == null ? PackNode.empty("lang/" + language.code() + "/quantity.yaml") : declared;
        Currencies currencies = Currencies.load(packs, problems);
        UnitNames names = UnitNames.load(packs, problems);
        NumberWords numbers = new NumberWords(file.get("numbers"), language.tokenizer(), problems);
        QuantityWords words = new QuantityWords(file, language.tokenizer(), currencies, names, problems);
        return new QuantityReader(
                new PositionReader(file, language, names, problems),
                new AmountReader(new NumeralReader(numbers), words, currencies),
                new Restatements(words.restating, words.restatingFillers));
    }

    /**
     * What stands in a sentence, in the order of the text, none overlapping another or a date that the sentence already has.
     * The sentence itself is left as it is.
     */
    public List<Mention> read(Annotated sentence) {
        boolean[] taken = new boolean[sentence.size()];
        take(taken, sentence.mentions(Kind.DATE));
        List<Mention> found = new ArrayList<>(positions.read(sentence, taken));
        take(taken, found);
        found.addAll(restatements.mark(sentence.sentence(), amounts.read(sentence.sentence(), taken)));
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Comparator.comparingInt(Mention::from));
        return List.copyOf(found);
    }

    private static void take(boolean[] taken, List<Mention> mentions) {
        for (Mention mention : mentions) {
            Arrays.fill(taken, mention.from(), mention.to(), true);
        }
    }
}
