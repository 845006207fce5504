package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.reader.token.Vocabulary;
import org.dragoman.reader.token.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of many patterns can match anywhere in a sentence. Each is filed under the rarest words that every match of it
 * holds, so that a sentence costs one look-up a token; what else it needs is asked only where one of those words stands.
 */
final class ActivePatterns {
    private final Needs needs;
    private final WordTable<int[]> byWord;
    private int[] byNumber = {};
    private int[] unanchored = {};

    ActivePatterns(List<Pattern> patterns, Vocabulary vocabulary) {
        byWord = new WordTable<>(vocabulary);
        List<List<Anchor>> anchors =
                patterns.stream().map(pattern -> Anchor.of(pattern.root())).toList();
        List<List<Anchor>> others = new ArrayList<>(patterns.size());
        for (int index = 0; index < patterns.size(); index++) {
            Optional<Anchor> rarest = rarest(anchors.get(index));
            file(rarest, index);
            others.add(others(anchors.get(index), rarest.orElse(null)));
        }
        needs = new Needs(others);
    }

    private static Optional<Anchor> rarest(List<Anchor> anchors) {
        return anchors.stream().filter(Anchor::isOfWords).max(Comparator.comparingInt(Anchor::rarity));
    }

    /** What a pattern needs besides what it is filed under, the rarest first, as most sentences lack that. */
    private static List<Anchor> others(List<Anchor> anchors, @Nullable Anchor filed) {
        return anchors.stream()
                .filter(anchor -> anchor != filed)
                .sorted(Comparator.comparingInt(Anchor::rarity).reversed())
                .toList();
    }

    private void file(Optional<Anchor> anchor, int index) {
        if (anchor.isEmpty()) {
            unanchored = Indexes.with(unanchored, index);
            return;
        }
        for (int word : anchor.get().words().values()) {
            int[] before = byWord.get(word);
            byWord.put(word, Indexes.with(before == null ? Indexes.NONE : before, index));
        }
        if (anchor.get().number()) {
            byNumber = Indexes.with(byNumber, index);
        }
    }

    /** The numbers of the patterns that the words and mentions of a sentence leave possible. */
    BitSet in(Annotated sentence) {
        BitSet active = new BitSet(needs.size());
        SentenceWords words = sentence.words();
        long kinds = SentenceWords.kinds(sentence.kinds(), words.hasNumber());
        if (byWord.mayHold(words.allMarks())) {
            activateByWords(words, kinds, active);
        }
        if (words.hasNumber()) {
            activate(byNumber, words, kinds, active);
        }
        activate(unanchored, words, kinds, active);
        return active;
    }

    private void activateByWords(SentenceWords words, long kinds, BitSet active) {
        int[] numbers = words.words();
        long[] marks = words.marks();
        for (int at = 0; at < numbers.length; at++) {
            int[] anchored = byWord.get(numbers[at], marks[at]);
            if (anchored != null) {
                activate(anchored, words, kinds, active);
            }
        }
    }

    private void activate(int[] indexes, SentenceWords words, long kinds, BitSet active) {
        for (int index : indexes) {
            if (!active.get(index) && needs.mayBeMet(index, words.summary(), kinds)) {
                active.set(index);
            }
        }
    }
}
