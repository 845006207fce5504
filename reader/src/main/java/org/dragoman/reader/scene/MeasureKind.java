package org.dragoman.reader.scene;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted between states, or of one, as {@code measures} of {@code core/types/indicator.yaml} declares it.
 *
 * @param name word of the record format: {@code trade}, {@code tourists}, ...
 * @param flow which way it runs where the wording does not say otherwise
 * @param counts what it is counted in
 * @param family those whose figures go with one another have the same; its own name for one without relatives
 * @param traits what else holds of it
 * @param least the fewest that are worth telling; 0 for any number
 * @param most more than this can be in no other country; null for any number
 * @param target what it is called where a pledge aims at it; null where pledges do not name it
 * @param ranked the measure of a rank that is told beside it
 */
public record MeasureKind(
        String name,
        Flow flow,
        Counts counts,
        String family,
        Set<Trait> traits,
        BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable String target,
        String ranked) {
    /** What a measure is counted in. */
    public enum Counts {
        MONEY,
        PEOPLE,
        THINGS
    }

    /** What can hold of a measure besides. */
    public enum Trait {
        /** Counted also for the places of one country, with those of all others: towns that are twinned. */
        TWINNED,
        /** What one country has in another: it is always counted between two. */
        ABROAD,
        /** Figures of a later sentence go on counting it without a word for it. */
        CARRIED,
        /** It is mostly told of one country: between two it is only where the text says of whom. */
        STATED,
        /** A rank tells to whom it goes, not from whom it comes. */
        MARKET,
        /** What is meant of its family where a list only names countries and figures. */
        GENERAL
    }

    public MeasureKind {
        traits = Set.copyOf(traits);
    }

    /** Whether it has a trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether two kinds are of one family. */
    public boolean isRelatedTo(MeasureKind other) {
        return family.equals(other.family);
    }
}
