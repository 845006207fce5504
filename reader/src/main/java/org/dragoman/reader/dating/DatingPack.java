package org.dragoman.reader.dating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/**
 * What a language's news lets one tell of its date ({@code lang/CODE/dating.yaml}): how far the years that it names lie
 * from its own, its words for summits and for diplomatic relations.
 */
final class DatingPack {
    private static final int FEW = 6;
    private static final int MOST_WORDS = 4;
    private static final int CLAUSE = 14;
    private static final String AHEAD = "-ahead";
    private static final List<String> DISTANCES = List.of("ahead", "next", "same", "last", "second", "few", "far");

    private final Map<String, Map<String, Double>> years = new HashMap<>();
    private final Map<String, MonthRates> months = new HashMap<>();
    private final Set<String> summits = new HashSet<>();
    private final NavigableSet<String> relations = new TreeSet<>();
    private final NavigableSet<String> journeys = new TreeSet<>();
    private final NavigableSet<String> ahead = new TreeSet<>();
    private final NavigableSet<String> after = new TreeSet<>();
    private final Map<String, NavigableSet<String>> congresses = new TreeMap<>();

    /** The files of all languages that have one, by code of the language. */
    static Map<String, DatingPack> all(List<LanguagePack> languages, PackProblems problems) {
        Map<String, DatingPack> packs = new HashMap<>();
        for (LanguagePack language : languages) {
            PackNode file = language.file("dating");
            if (file != null) {
                packs.put(language.code(), new DatingPack(file, problems));
            }
        }
        return packs;
    }

    private DatingPack(PackNode file, PackProblems problems) {
        PackNode table = file.get("years");
        if (table != null) {
            table.fields().forEach((kind, row) -> years.put(kind, points(row, problems)));
        }
        PackNode rates = file.get("months");
        if (rates != null) {
            rates.fields().forEach((kind, row) -> months.put(kind, new MonthRates(row, problems)));
        }
        PackNode named = file.get("congresses");
        if (named != null) {
            named.fields()
                    .forEach((body, words) -> congresses.put(
                            body,
                            words.items().stream()
                                    .map(word -> word.text().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.toCollection(TreeSet::new))));
        }
        file.textsOf("relations").forEach(words -> relations.add(words.toLowerCase(Locale.ROOT)));
        file.textsOf("ahead").forEach(words -> ahead.add(words.toLowerCase(Locale.ROOT)));
        file.textsOf("after").forEach(words -> after.add(words.toLowerCase(Locale.ROOT)));
        file.textsOf("journeys").forEach(words -> journeys.add(words.toLowerCase(Locale.ROOT)));
        file.textsOf("summit").forEach(word -> summits.add(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Double> points(PackNode row, PackProblems problems) {
        Map<String, Double> points = new HashMap<>();
        row.fields().forEach((distance, amount) -> {
            if (!DISTANCES.contains(distance) || !amount.text().matches("-?\\d+(\\.\\d+)?")) {
                problems.add(row.file(), amount.line(), "a distance is one of " + DISTANCES + " with its points");
            } else {
                points.put(distance, Double.valueOf(amount.text()));
            }
        });
        return points;
    }

    /**
     * The points of years for a mention: those of the rule that read it, or else of its kind; null where the language has
     * none for either.
     *
     * @param ahead whether words stand before it that look ahead: the points that its kind has for that come first
     */
    @Nullable Map<String, Double> pointsOf(String rule, String kind, boolean ahead) {
        Map<String, Double> ofRule = years.getOrDefault(rule, years.get(kind));
        return ahead ? years.getOrDefault(kind + AHEAD, ofRule) : ofRule;
    }

    /** How far months lie from those that a kind of mention names; null where the language has not counted. */
    @Nullable MonthRates monthsOf(String kind) {
        return months.get(kind);
    }

    /** Whether words for what is to come stand before a mention, a clause's length away at most. */
    boolean looksAhead(Annotated sentence, Mention mention) {
        return standsBetween(ahead, sentence, mention.from() - CLAUSE, mention.from());
    }

    /** Whether a word stands close before a mention that tells of what came after it. */
    boolean isAfter(Annotated sentence, Mention mention, int near) {
        return standsBetween(after, sentence, mention.from() - near, mention.from());
    }

    /** The name of a distance in whole years from a year that a text names to the year of the text. */
    static String distance(int yearsAfter) {
        if (yearsAfter < -1) {
            return "ahead";
        }
        return yearsAfter <= 2 ? DISTANCES.get(yearsAfter + 2) : yearsAfter <= FEW ? "few" : "far";
    }

    /** Whether a lower-case word or two words are a word for a summit. */
    boolean isSummit(String words) {
        return summits.contains(words);
    }

    /** Whether words for diplomatic relations stand near a mention. */
    boolean namesRelations(Annotated sentence, Mention mention, int near) {
        return standsNear(relations, sentence, mention, near);
    }

    /** Whether words for a journey stand near a mention. */
    boolean namesJourney(Annotated sentence, Mention mention, int near) {
        return standsNear(journeys, sentence, mention, near);
    }

    /** The bodies of which a congress, named by its own words, stands near a mention. */
    List<String> congressesNear(Annotated sentence, Mention mention, int near) {
        return congresses.entrySet().stream()
                .filter(congress -> standsNear(congress.getValue(), sentence, mention, near))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean standsNear(NavigableSet<String> phrases, Annotated sentence, Mention mention, int near) {
        return standsBetween(phrases, sentence, mention.from() - near, mention.to() + near);
    }

    private static boolean standsBetween(NavigableSet<String> phrases, Annotated sentence, int from, int to) {
        int last = Math.min(sentence.size(), to);
        for (int at = Math.max(0, from); at < last; at++) {
            if (standsAt(phrases, sentence, at, Math.min(last, at + MOST_WORDS))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some phrases begins at a token; the words are put together only as far as a phrase begins so. */
    private static boolean standsAt(NavigableSet<String> phrases, Annotated sentence, int from, int last) {
        for (int end = from + 1; end <= last; end++) {
            String words = sentence.sentence().textOf(from, end).toLowerCase(Locale.ROOT);
            String phrase = phrases.ceiling(words);
            if (phrase == null || !phrase.startsWith(words)) {
                return false;
            }
            if (phrase.length() == words.length()) {
                return true;
            }
        }
        return false;
    }
}
