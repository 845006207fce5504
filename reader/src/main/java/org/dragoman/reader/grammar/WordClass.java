package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.token.Vocabulary;
import org.dragoman.reader.token.WordTable;

/** A named list of phrases of one language, each with a value: the months, the weekdays, the words for a thousand. */
public final class WordClass {
    /** A phrase of the class. */
    public record Entry(List<String> norms, String value) {}

    /** A phrase by the numbers of its words. */
    record Phrase(int[] words, String value) {
        int size() {
            return words.length;
        }

        boolean standsAt(int[] sentence, int position) {
            if (position + words.length > sentence.length) {
                return false;
            }
            for (int at = 1; at < words.length; at++) {
                if (sentence[position + at] != words[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final String name;
    private final Map<String, Integer> firstWords = new HashMap<>();
    private final Set<String> values = new TreeSet<>();
    private final WordTable<List<Phrase>> byFirst = new WordTable<>();

    public WordClass(String name, List<Entry> entries, Vocabulary vocabulary) {
        this.name = name;
        for (Entry entry : entries) {
            int[] words = entry.norms().stream().mapToInt(vocabulary::add).toArray();
            firstWords.put(entry.norms().get(0), words[0]);
            values.add(entry.value());
            byFirst.computeIfAbsent(words[0], ArrayList::new).add(new Phrase(words, entry.value()));
        }
        for (int first : firstWords.values()) {
            byFirst.computeIfAbsent(first, ArrayList::new)
                    .sort(Comparator.comparingInt(Phrase::size).reversed());
        }
    }

    public String name() {
        return name;
    }

    /** The words that its phrases begin with, each with its number. */
    Map<String, Integer> firstWords() {
        return firstWords;
    }

    /** The values that its phrases have. */
    public Set<String> values() {
        return values;
    }

    /** The phrases that begin with a word, the longest first. */
    List<Phrase> beginningWith(int word) {
        List<Phrase> phrases = byFirst.get(word);
        return phrases == null ? List.of() : phrases;
    }
}
