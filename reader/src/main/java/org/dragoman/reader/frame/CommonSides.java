package org.dragoman.reader.frame;

import java.util.List;

/** Tells whose something is that is said to be of all of a number of sides: "their trilateral partnership". */
final class CommonSides {
    private static final String OF_ALL = "of-all";

    private CommonSides() {}

    /** How many sides the words of a stretch say that something has; 0 where they do not say. */
    static int number(Scene scene, String type, int from, int to) {
        return scene.cues(type, OF_ALL).stream()
                .filter(cue -> cue.from() >= from && cue.to() <= to)
                .mapToInt(cue -> Integer.parseInt(cue.setting("sides", "0")))
                .findFirst()
                .orElse(0);
    }

    /** The authors of a text, where they are so many. */
    static List<Pairs.Pair> authors(Sight sight, int number) {
        List<String> authors = sight.discourse().authors();
        return number > 0 && authors.size() == number
                ? List.of(Pairs.Pair.of(authors, 1, "those whose text it is"))
                : List.of();
    }

    /** So many sides that the sentence names, else the authors; none where fewer are known. */
    static List<Pairs.Pair> of(Sight sight, Cue trigger, int number) {
        List<Pairs.Pair> named = sight.pairs().sides(trigger).stream()
                .filter(pair -> pair.codes().size() == number)
                .toList();
        return named.isEmpty() ? authors(sight, number) : named;
    }
}
