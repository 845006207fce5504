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

    /** The authors of a text, where they are so many, else as many as it named together. */
    private static List<Pairs.Pair> told(Sight sight, int number) {
        List<String> authors = sight.discourse().authors();
        if (authors.size() == number) {
            return List.of(Pairs.Pair.of(authors, 1, "those whose text it is"));
        }
        List<String> together = sight.discourse().countriesTogether(number);
        return together.isEmpty() ? List.of() : List.of(Pairs.Pair.of(together, 1, "those named together before"));
    }

    /** So many sides that the sentence names, else those of the text; none where fewer are known. */
    static List<Pairs.Pair> of(Sight sight, Cue trigger, int number) {
        List<Pairs.Pair> named = sight.pairs().sides(trigger).stream()
                .filter(pair -> pair.codes().size() == number)
                .toList();
        return named.isEmpty() ? told(sight, number) : named;
    }
}
