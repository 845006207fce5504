package org.dragoman.ledger.fuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says, taken out of its signature.
 *
 * @param type record type
 * @param language of the claim's sentence
 * @param denied whether it is said not to be so
 * @param date when it was; null where not said
 * @param hint when it was published, where it does not say when it was or where its type asks for both; null where
 *     unknown
 * @param codes values of fields that are codes
 * @param numbers values of fields that are numbers
 * @param words folded words of fields that are free texts
 * @param actors those in fields that hold actors
 */
record Facts(
        String type,
        String language,
        boolean denied,
        @Nullable Span date,
        @Nullable Span hint,
        Map<String, String> codes,
        Map<String, Double> numbers,
        Map<String, Set<String>> words,
        Map<String, List<Actor>> actors) {
    Facts {
        codes = new HashMap<>(codes);
        numbers = new HashMap<>(numbers);
        words = new HashMap<>(words);
        actors = new HashMap<>(actors);
    }

    int vagueness() {
        return date == null ? Span.UNDATED : date.vagueness();
    }

    /** The days to look for others around; null where nothing is known. */
    @Nullable Span around() {
        return date == null ? hint : date;
    }
}
