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

    private final Node written = new Node();
    private final Node folded = new Node();
    private int longest;

    /** What phrases go on with after some words, and which end there. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>(1);

        void add(List<String> words, Entry entry) {
            Node node = this;
            for (String word : words) {
                node = node.next.computeIfAbsent(word, key -> new Node());
            }
            node.entries.add(entry);
        }

        /** The phrases that are exactly these words. */
        List<Entry> of(List<String> words) {
            Node node = this;
            for (int at = 0; at < words.size() && node != null; at++) {
                node = node.next.get(words.get(at));
            }
            return node == null ? List.of() : node.entries;
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
        written.add(words.stream().map(Word::small).toList(), entry);
        folded.add(words.stream().map(Word::folded).toList(), entry);
        longest = Math.max(longest, words.size());
    }

    /** The phrases in a text, the longest at each place, none over another. */
    List<Found> inText(String language, List<Word> words) {
        List<Found> found = new ArrayList<>();
        List<String> small = words.stream().map(Word::small).toList();
        int at = 0;
        while (at < words.size()) {
            Found here = longest(language, words, small, at);
            if (here != null) {
                found.add(here);
            }
            at = here == null ? at + 1 : here.to();
        }
        return found;
    }

    private @Nullable Found longest(String language, List<Word> words, List<String> small, int from) {
        Found best = null;
        Node node = written;
        for (int to = from; to < small.size(); to++) {
            node = node.next.get(small.get(to));
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
            if (here && entry.use().inTexts && entry.fits(part)) {
                senses.add(entry.sense());
            }
        }
        return senses;
    }

    /** What some words of a question stand for, as a whole: with their marks or, where nothing is written so, without. */
    Set<Sense> senses(List<Word> words) {
        List<Entry> entries = written.of(words.stream().map(Word::small).toList());
        if (entries.isEmpty() || words.stream().noneMatch(Word::isMarked)) {
            entries = folded.of(words.stream().map(Word::folded).toList());
        }
        return entries.stream()
                .filter(entry -> entry.isAsLarge(words))
                .map(Entry::sense)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many words the longest phrase has. */
    int longest() {
        return longest;
    }
}
