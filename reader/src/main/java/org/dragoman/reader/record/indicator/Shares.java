package org.dragoman.reader.record.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Tells which currency a name means that several share (pounds, francs, crowns): the one of a country that is spoken of. */
final class Shares {
    private static final Pattern OR = Pattern.compile(Pattern.quote(Amount.OR));

    private Shares() {}

    /** The amount in its one currency; null where no country tells which it is. */
    static @Nullable Mention resolved(Sight sight, Mention mention) {
        if (!(mention.value() instanceof Amount amount) || !amount.unit().contains(Amount.OR)) {
            return mention;
        }
        Scene scene = sight.scene();
        List<String> countries = new ArrayList<>(scene.countriesBetween(0, scene.size()));
        countries.addAll(sight.discourse().pair());
        for (String country : countries) {
            for (String code : OR.split(amount.unit())) {
                // ISO 4217 begins a code with the country that issues it.
                if (code.startsWith(country)) {
                    return new Mention(Kind.MONEY, mention.from(), mention.to(), amount.of(code), mention.rule());
                }
            }
        }
        return null;
    }
}
