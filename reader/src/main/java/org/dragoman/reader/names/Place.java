package org.dragoman.reader.names;

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
}
