package org.dragoman.reader.names;

import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param name as the document writes it
 * @param country the country it lies in, where known
 * @param seat whether its name also stands for that country's government
 * @param kind what sort of place
 */
public record Place(String name, @Nullable String country, boolean seat, Kind kind) implements Mention.Value {
    /** What sort of place. */
    public enum Kind {
        CITY,
        REGION,
        VENUE
    }

    // As a record has it anyway, but without the linking at run time that a cold start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Place same
                        && name.equals(same.name)
                        && Objects.equals(country, same.country)
                        && seat == same.seat
                        && kind == same.kind;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Objects.hashCode(country);
    }
}
