package org.dragoman.reader.check;

import java.util.Collection;
import java.util.List;
import org.dragoman.reader.names.Nearest;

/** What would help: the names that come nearest to one that means nothing. */
final class Hint {
    private Hint() {}

    /** Words to put behind a problem; empty where nothing comes near. */
    static String of(String given, Collection<String> known) {
        List<String> nearest = new Nearest(given).considerAll(known).best();
        return nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
    }

    /** As {@link #of}, and all there are where nothing comes near: for a handful of names. */
    static String orAll(String given, Collection<String> known) {
        String hint = of(given, known);
        return hint.isEmpty()
                ? "; there are " + String.join(", ", known.stream().sorted().toList())
                : hint;
    }
}
