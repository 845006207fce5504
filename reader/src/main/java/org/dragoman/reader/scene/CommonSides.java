package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.names.CountryCode;

/** Tells whose something is that is said to be of all of a number of sides: "their trilateral partnership". */
public final class CommonSides {
    private static final String OF_ALL = "of-all";
    private static final double OF_STORY = 0.95;

    private CommonSides() {}

    /** How many sides the words of a stretch say that something has; 0 where they do not say. */
    public static int number(Scene scene, String type, int from, int to) {
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
        List<String> together = sight.discourse().persons().countriesTogether(number);
        return together.isEmpty() ? List.of() : List.of(Pairs.Pair.of(together, 1, "those named together before"));
    }

    /** So many sides that the sentence names, else those of the text or story; none where fewer are known. */
    public static List<Pairs.Pair> of(Sight sight, Cue trigger, int number) {
        List<Pairs.Pair> named = sight.pairs().sides(trigger).stream()
                .filter(pair -> pair.codes().size() == number)
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Pairs.Pair> told = told(sight, number);
        return told.isEmpty() ? ofStory(sight, number) : told;
    }

    /** Those that the story names most, where it is about so many and the sentence names nobody else. */
    private static List<Pairs.Pair> ofStory(Sight sight, int number) {
        Scene scene = sight.scene();
        List<String> most = sight.discourse().ranking().stream()
                .filter(CountryCode::is)
                .distinct()
                .limit(number)
                .toList();
        boolean about = most.size() == number
                && most.stream().allMatch(sight.discourse()::isAbout)
                && most.containsAll(scene.countriesBetween(0, scene.size()));
        return about ? List.of(Pairs.Pair.of(most, OF_STORY, "those that the story is about")) : List.of();
    }
}
