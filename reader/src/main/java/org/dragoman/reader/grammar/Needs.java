package org.dragoman.reader.grammar;

import java.util.Arrays;
import java.util.List;

/**
 * What each of many patterns needs somewhere in a sentence to match there at all; told from summaries, without a search. All
 * lie in one table, one need behind another, so that asking walks along the memory.
 */
final class Needs {
    /** The summary of the words, and the kinds that will do as well. */
    private static final int WIDTH = WordSummary.SIZE + 1;

    /** Where the needs of each pattern begin in the table, and after the last where they end. */
    private final int[] starts;

    private final long[] table;

    /** @param anchors for each pattern all that its matches hold */
    Needs(List<List<Anchor>> anchors) {
        starts = new int[anchors.size() + 1];
        long[] all = new long[WIDTH * anchors.stream().mapToInt(List::size).sum()];
        int at = 0;
        for (int pattern = 0; pattern < anchors.size(); pattern++) {
            starts[pattern] = at;
            for (Anchor anchor : anchors.get(pattern)) {
                for (int word : anchor.words().values()) {
                    WordSummary.add(word, all, at);
                }
                all[at + WordSummary.SIZE] = SentenceWords.kinds(anchor.kinds(), anchor.number());
                at += WIDTH;
            }
        }
        starts[anchors.size()] = at;
        table = Arrays.copyOf(all, at);
    }

    /** How many patterns there are. */
    int size() {
        return starts.length - 1;
    }

    /**
     * Whether a sentence may hold all that a pattern needs.
     *
     * @param kinds what the sentence holds besides words, as {@link SentenceWords#kinds} has it
     */
    boolean mayBeMet(int pattern, long[] words, long kinds) {
        for (int at = starts[pattern]; at < starts[pattern + 1]; at += WIDTH) {
            if ((table[at + WordSummary.SIZE] & kinds) == 0 && !WordSummary.overlap(words, table, at)) {
                return false;
            }
        }
        return true;
    }
}
