package org.dragoman.ledger.fuse;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what a claim says.
 *
 * @param kind what it is
 * @param key the same for every spelling: the code of a country or body, the words of a person's or organisation's name;
 *     empty where an office is named without its holder
 * @param name to show: the full name, or the code
 * @param side country or body that it is or acts for; null where unknown
 * @param office office of a person, or the office itself; null where unknown
 */
public record Actor(
        Kind kind,
        String key,
        String name,
        @Nullable String side,
        @Nullable String office) {
    /** What an actor is. */
    public enum Kind {
        COUNTRY,
        BODY,
        PERSON,
        /** Somebody of whom only the office is known. */
        OFFICE,
        ORGANISATION
    }
}
