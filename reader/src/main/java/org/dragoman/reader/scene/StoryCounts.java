package org.dragoman.reader.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** How often a whole story names each country and body, and which of them it is about for that. Immutable. */
public final class StoryCounts {
    private static final int OFTEN = 2;
    private static final int MOST_UNEQUAL = 5;
    private static final int LEAST_OF_MAIN = 3;
    private static final int AHEAD = 3;
    private static final double FAR_AHEAD = 1.5;
    /** Home is what a story is of where it is among so many named most. */
    private static final int MUCH_SPOKEN_OF = 3;

    private final Map<String, Integer> counts;
    /** Most often first; of two alike the one named first. */
    private final List<String> ranking;

    private StoryCounts(Map<String, Integer> counts) {
        this.counts = Map.copyOf(counts);
        this.ranking = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Counts what every sentence of a story names; words that are a place and a country are one name. */
    public static StoryCounts of(List<List<Mention>> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<Mention> sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                String code = Scene.countryOf(sentence.get(at));
                if (code != null && !isCounted(code, sentence, at)) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
        }
        return new StoryCounts(counts);
    }

    /** Whether a mention that begins with the same word, of those before in their order, names the same. */
    private static boolean isCounted(String code, List<Mention> sentence, int at) {
        int from = sentence.get(at).from();
        for (int before = at - 1; before >= 0 && sentence.get(before).from() == from; before--) {
            if (code.equals(Scene.countryOf(sentence.get(before)))) {
                return true;
            }
        }
        return false;
    }

    /** Countries and bodies by how often the whole story names them, most often first; of two alike the one named first. */
    List<String> ranking() {
        return ranking;
    }

    int of(String code) {
        return counts.getOrDefault(code, 0);
    }

    private int ofRank(int rank) {
        return rank < ranking.size() ? of(ranking.get(rank)) : 0;
    }

    /** The two countries of a story that is about these two alone; empty where it is about more. */
    List<String> main() {
        boolean two = ofRank(1) >= LEAST_OF_MAIN && ofRank(1) >= AHEAD * ofRank(2);
        return two ? ranking.subList(0, 2) : List.of();
    }

    /** The one country that the story names more than twice as often as any other; null where there is none. */
    @Nullable String dominant() {
        return isAhead(OFTEN) ? ranking.get(0) : null;
    }

    /** The country that the story names much more than any other; null where there is none. */
    @Nullable String leading() {
        return isAhead(FAR_AHEAD) ? ranking.get(0) : null;
    }

    private boolean isAhead(double times) {
        return ofRank(0) >= LEAST_OF_MAIN && ofRank(0) >= times * ofRank(1);
    }

    /** Whether the two named most are both named often. */
    boolean isOfTwo() {
        return ofRank(1) >= OFTEN && ofRank(1) * MOST_UNEQUAL >= ofRank(0);
    }

    /** The country whose story it is: home where it is much spoken of, else the one named most; null where none is named. */
    @Nullable String protagonist(@Nullable String home) {
        int place = home == null ? -1 : ranking.indexOf(home);
        if (0 <= place && place < MUCH_SPOKEN_OF) {
            return home;
        }
        return ranking.isEmpty() ? null : ranking.get(0);
    }
}
