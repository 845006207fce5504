package org.dragoman.reader.names;

import java.util.Objects;
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
    /** The code for somebody's husband or wife. */
    static final String SPOUSE = "spouse-of";

    /** Whether an office is held, over, or to come. */
    public enum Change {
        HOLDS,
        ENDS,
        /** Over by what is known, though the words give it as held: they speak of another time than the document's. */
        OVER,
        ELECTED,
        APPOINTED;

        /** Whether it is held no longer. */
        public boolean isOver() {
            return this == ENDS || this == OVER;
        }
    }

    // As a record has it anyway, but without the linking at run time that a cold start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Holding same
                        && change == same.change
                        && office.equals(same.office)
                        && Objects.equals(of, same.of)
                        && Objects.equals(at, same.at);
    }

    @Override
    public int hashCode() {
        return 31 * office.hashCode() + Objects.hashCode(of);
    }

    @Override
    public String toString() {
        return "Holding[office=" + office + ", of=" + of + ", at=" + at + ", change=" + change + "]";
    }

    public static Holding of(String office, @Nullable String of) {
        return new Holding(office, of, null, Change.HOLDS);
    }

    /** Whether it is no office but being somebody's husband or wife. */
    public boolean isOfSpouse() {
        return office.equals(SPOUSE);
    }

    /** Whether both are the same office of the same country or body. */
    public boolean isSameOffice(Holding other) {
        return office.equals(other.office) && Objects.equals(of, other.of);
    }
}
