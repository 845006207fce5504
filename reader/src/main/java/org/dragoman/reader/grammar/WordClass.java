package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.token.Token;

/** A named list of phrases of one language, each with a value: the months, the weekdays, the words for a thousand. */
public final class WordClass {
    /** A phrase of the class that stands at some place. */
    public record Entry(List<String> norms, String value) {}

    private final String name;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    public WordClass(String name, List<Entry> entries) {
        this.name = name;
        for (Entry entry : entries) {
            byFirst.computeIfAbsent(entry.norms().get(0), first -> new ArrayList<>())
                    .add(entry);
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry entry) -> entry.norms().size())
                                .reversed()));
    }

    public String name() {
        return name;
    }

    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /** The values that its phrases have. */
    public Set<String> values() {
        Set<String> values = new TreeSet<>();
        byFirst.values().forEach(list -> list.forEach(entry -> values.add(entry.value())));
        return values;
    }

    /** The entries that stand at a token, the longest first. */
    public List<Entry> at(List<Token> tokens, int position) {
        List<Entry> candidates = byFirst.get(tokens.get(position).norm());
        return candidates == null
                ? List.of()
                : candidates.stream()
                        .filter(entry -> stands(entry, tokens, position))
                        .toList();
    }

    private static boolean stands(Entry entry, List<Token> tokens, int position) {
        if (position + entry.norms().size() > tokens.size()) {
            return false;
        }
        for (int at = 1; at < entry.norms().size(); at++) {
            if (!tokens.get(position + at).is(entry.norms().get(at))) {
                return false;
            }
        }
        return true;
    }
}
