package org.dragoman.reader.frame;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which way what is counted runs between two sides. */
enum Flow {
    /** Both ways, or no way: trade, twinned towns. */
    MUTUAL,
    /** From the side that is said to own it: its exports, its investment, its students abroad. */
    SENT,
    /** To the side that is said to own it: its imports, its deficit. */
    RECEIVED,
    /** It belongs to one country alone: its economy, its population. */
    ALONE;

    private static final Set<String> TRADE = Set.of("trade", "exports", "imports", "trade-balance");

    private static final Set<String> PEOPLE =
            Set.of("tourists", "students", "community", "workers", "population", "companies");

    /** Those of one country that are in another: they are always counted between two. */
    private static final Set<String> ABROAD = Set.of("students", "community", "workers", "companies");

    private static final Map<String, Flow> OF_MEASURES = Map.ofEntries(
            Map.entry("exports", SENT),
            Map.entry("imports", RECEIVED),
            Map.entry("trade-balance", SENT),
            Map.entry("investment-capital", SENT),
            Map.entry("investment-projects", SENT),
            Map.entry("aid", SENT),
            Map.entry("tourists", SENT),
            Map.entry("students", SENT),
            Map.entry("community", SENT),
            Map.entry("workers", SENT),
            Map.entry("companies", SENT),
            Map.entry("gdp", ALONE),
            Map.entry("growth", ALONE),
            Map.entry("population", ALONE));

    /** How a measure runs where the wording does not say otherwise. */
    static Flow of(String measure) {
        return OF_MEASURES.getOrDefault(measure, MUTUAL);
    }

    /** Whether a measure is one of those of trade, whose figures go with one another. */
    static boolean isOfTrade(String measure) {
        return TRADE.contains(measure);
    }

    /** Whether a measure counts people. */
    static boolean isOfPeople(String measure) {
        return PEOPLE.contains(measure);
    }

    /** Whether a measure counts what one country has in another. */
    static boolean isAbroad(String measure) {
        return ABROAD.contains(measure);
    }

    /** @throws IllegalArgumentException where no flow has this name */
    static Flow named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
