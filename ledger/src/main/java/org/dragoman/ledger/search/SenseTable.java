package org.dragoman.ledger.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The phrases that stand for something, in every language, and what they stand for. Immutable once it is filled. */
final class SenseTable {
    /** What is said of a phrase that is the same in every language. */
    static final String ANY = "*";

    /** By words without marks, so that one walk finds what is written so and what is meant so. */
    private final Node root = new Node();

    private int longest;

    /** What phrases go on with after some words, and which end there. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
        private List<Entry> entries = List.of();

        void add(List<Word> words, Entry entry) {
            Node node = this;
            for (Word word : words) {
                if (node.next.isEmpty()) {
                    node.next = new HashMap<>(4);
                }
                node = node.next.computeIfAbsent(word.folded(), key -> new Node());
            }
            if (node.entries.isEmpty()) {
                node.entries = new ArrayList<>(2);
            }
            node.entries.add(entry);
        }
    }

    /**
     * A phrase.
     *
     * @param language in which it stands for the sense; {@link #ANY} in all
     * @param words the phrase
     * @param sense what it stands for
     * @param use where it is looked for
     */
    record Entry(String language, List<Word> words, Sense sense, Use use) {
        /** In texts letters must be as large as the phrase has them, so that a name is no everyday word. */
        boolean fits(List<Word> text) {
            for (int at = 0; at < words.size(); at++) {
                if (words.get(at).isCapital() && !text.get(at).isCapital()) {
                    return false;
                }
            }
            return isAsLarge(text);
        }

        /** Whether a text has all the marks of the phrase and no other ones. */
        boolean isWrittenSo(List<Word> text) {
            for (int at = 0; at < words.size(); at++) {
                if (!words.get(at).small().equals(text.get(at).small())) {
                    return false;
                }
            }
            return true;
        }

        /** In questions letters may be as they like, save those of phrases in capitals. */
        boolean isAsLarge(List<Word> text) {
            return !use.inCapitals || text.stream().allMatch(Word::isAllCapitals);
        }
    }

    /** Where a phrase is looked for. */
    enum Use {
        ANYWHERE(true, false),
        /** Only where all its letters are capitals. */
        IN_CAPITALS(true, true),
        /** A code: in questions, and only in capitals there, for many are also everyday words. */
        AS_CODE(false, true),
        /** In questions, not in texts: there it is too often something else. */
        IN_QUESTIONS(false, false);

        private final boolean inTexts;
        private final boolean inCapitals;

        Use(boolean inTexts, boolean inCapitals) {
            this.inTexts = inTexts;
            this.inCapitals = inCapitals;
        }
    }

    /**
     * A phrase that was found.
     *
     * @param from its first word
     * @param to the word after its last
     * @param senses what it can stand for
     */
    record Found(int from, int to, Set<Sense> senses) {}

    void add(String language, String phrase, Sense sense, Use use) {
        List<Word> words = Word.of(phrase);
        if (words.isEmpty()) {
            return;
        }
        Entry entry = new Entry(language, words, sense, use);
        root.add(words, entry);
        longest = Math.max(longest, words.size());
    }

    /** The phrases in a text, the longest at each place, none over another. */
    List<Found> inText(String language, List<Word> words) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found here = longest(language, words, at);
            if (here != null) {
                found.add(here);
            }
            at = here == null ? at + 1 : here.to();
        }
        return found;
    }

    private @Nullable Found longest(String language, List<Word> words, int from) {
        Found best = null;
        Node node = root;
        for (int to = from; to < words.size(); to++) {
            node = node.next.get(words.get(to).folded());
            if (node == null) {
                return best;
            }
            Set<Sense> senses = senses(language, node.entries, words.subList(from, to + 1));
            best = senses.isEmpty() ? best : new Found(from, to + 1, senses);
        }
        return best;
    }

    private static Set<Sense> senses(String language, List<Entry> entries, List<Word> part) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        Set<Sense> senses = new LinkedHashSet<>();
        for (Entry entry : entries) {
            boolean here = entry.language().equals(language) || entry.language().equals(ANY);
            if (here && entry.use().inTexts && entry.isWrittenSo(part) && entry.fits(part)) {
                senses.add(entry.sense());
            }
        }
        return senses;
    }

    /** What some words of a question stand for, as a whole: with their marks or, where nothing is written so, without. */
    Set<Sense> senses(List<Word> words) {
        Node node = root;
        for (int at = 0; at < words.size() && node != null; at++) {
            node = node.next.get(words.get(at).folded());
        }
        if (node == null) {
            return Set.of();
        }
        List<Entry> entries =
                node.entries.stream().filter(entry -> entry.isAsLarge(words)).toList();
        List<Entry> exact =
                entries.stream().filter(entry -> entry.isWrittenSo(words)).toList();
        boolean marked = words.stream().anyMatch(Word::isMarked);
        return (marked && !exact.isEmpty() ? exact : entries)
                .stream().map(Entry::sense).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many words the longest phrase has. */
    int longest() {
        return longest;
    }
}
