package org.dragoman.reader.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers spellings that come near to a written one. Not safe for threads. */
public final class Nearest {
    private static final int MOST = 3;
    private static final double LEAST = 0.65;

    private final List<String> written;
    private final Map<String, Double> likeness = new HashMap<>();

    /** @param written what the spellings are compared with, marks and case aside */
    public Nearest(String written) {
        this.written = Knowledge.words(written);
    }

    /** Considers a spelling, which is shown as something else where it is near. */
    public void consider(String spelling, String shown) {
        double alike = Likeness.ofLetters(written, Knowledge.words(spelling));
        if (alike >= LEAST) {
            likeness.merge(shown, alike, Math::max);
        }
    }

    /** Considers spellings that are shown as they are. */
    public Nearest considerAll(Collection<String> spellings) {
        spellings.forEach(spelling -> consider(spelling, spelling));
        return this;
    }

    /** The nearest first; of those as near as each other in the order of the alphabet. */
    public List<String> best() {
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
