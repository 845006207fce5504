package org.dragoman.reader.names;

import org.jspecify.annotations.Nullable;

/**
 * An office that a text says somebody holds, held or comes to.
 *
 * @param office code of the record format: {@code prime-minister}, {@code minister:finance}, ...
 * @param of country code or body acronym that it is held for, where known
 * @param at place or agency within it, or the country that an ambassador is accredited to
 * @param change whether it is held, over or to come
 */
public record Holding(
        String office, @Nullable String of, @Nullable String at, Change change) {
    /** Whether an office is held, over, or to come. */
    public enum Change {
        HOLDS,
        ENDS,
        ELECTED,
        APPOINTED
    }

    public static Holding of(String office, @Nullable String of) {
        return new Holding(office, of, null, Change.HOLDS);
    }

    /** Whether both are the same office of the same country or body. */
    public boolean isSameOffice(Holding other) {
        return office.equals(other.office) && java.util.Objects.equals(of, other.of);
    }
}
