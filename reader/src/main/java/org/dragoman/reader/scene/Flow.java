package org.dragoman.reader.scene;

import java.util.Locale;

/** Which way what is counted runs between two sides. */
public enum Flow {
    /** Both ways, or no way: trade, twinned towns. */
    MUTUAL,
    /** From the side that is said to own it: its exports, its investment, its students abroad. */
    SENT,
    /** To the side that is said to own it: its imports, its deficit. */
    RECEIVED,
    /** It belongs to one country alone: its economy, its population. */
    ALONE;

    /** @throws IllegalArgumentException where no flow has this name */
    public static Flow named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
