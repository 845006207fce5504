package org.dragoman.reader.record.indicator;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Tells which currency a name means that several share (pounds, francs, crowns): the one of a country that is spoken of. */
final class Shares {
    private Shares() {}

    /** The amount in its one currency; null where no country tells which it is. */
    static @Nullable Mention resolved(Sight sight, Mention mention) {
        if (!(mention.value() instanceof Amount amount) || !amount.isOfSeveral()) {
            return mention;
        }
        Scene scene = sight.scene();
        List<String> countries = new ArrayList<>(scene.countriesBetween(0, scene.size()));
        countries.addAll(sight.discourse().pair());
        String code = amount.currencyOf(countries);
        return code == null
                ? null
                : new Mention(Kind.MONEY, mention.from(), mention.to(), amount.of(code), mention.rule());
    }
}
