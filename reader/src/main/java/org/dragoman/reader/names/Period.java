package org.dragoman.reader.names;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and the last day that a document can be of; null where there is no such bound. */
record Period(@Nullable LocalDate first, @Nullable LocalDate last) {
    boolean isKnown() {
        return first != null && last != null;
    }
}
