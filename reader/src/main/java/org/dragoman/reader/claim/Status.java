package org.dragoman.reader.claim;

import java.util.Locale;

/** Whether something happened, seen from the document's date. */
public enum Status {
    DONE,
    ONGOING,
    /** Announced, or will happen. */
    PLANNED,
    /** One side wants it. */
    PROPOSED,
    /** Said not to have happened or not to happen. */
    DENIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no status has this code */
    public static Status of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
