package org.dragoman.reader.scene;

import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Where a visit goes.
 *
 * @param country ISO code; null where it is a region of several countries
 * @param place the town, where one is named
 * @param when the days that are said of this stop alone; null where none are
 * @param told the visit that the story told before and that this one is; null where the sentence itself says where it goes
 * @param score how sure it is that the visit goes there
 * @param why for the derivation
 */
public record Stop(
        @Nullable String country,
        @Nullable String place,
        @Nullable Edtf when,
        Discourse.@Nullable Visit told,
        double score,
        String why) {
    /** A stop in a country, or in none that can be told. */
    public static Stop of(@Nullable String country, double score, String why) {
        return new Stop(country, null, null, null, score, why);
    }

    /** The stop of a visit told before. */
    public static Stop again(Discourse.Visit told, double score, String why) {
        return new Stop(told.country(), null, null, told, score, why);
    }

    /** The same stop with its days. */
    public Stop on(@Nullable Edtf days) {
        return new Stop(country, place, days, told, score, why);
    }
}
