package org.dragoman.reader.grammar;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every match of a pattern holds somewhere: one of some words, or a number. A sentence without it need not be tried.
 * Of several such things in a pattern the one that is likely to be rarest is taken: that of the longest words.
 *
 * @param words the words
 * @param number whether a number will do as well
 */
record Anchor(Set<String> words, boolean number) {
    /** How rare a number is, put as the length of a word. */
    private static final int LENGTH_OF_NUMBER = 5;

    Anchor {
        words = Set.copyOf(words);
    }

    /** The anchor of a part; empty where the part can match without any word that is known beforehand. */
    static Optional<Anchor> of(Node node) {
        if (node instanceof Node.Word word) {
            return Optional.of(new Anchor(Set.of(word.norm()), false));
        }
        if (node instanceof Node.Range) {
            return Optional.of(new Anchor(Set.of(), true));
        }
        if (node instanceof Node.OfClass slot) {
            return Optional.of(new Anchor(slot.words().firstWords(), false));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream()
                    .map(Anchor::of)
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingInt(Anchor::rarity));
        }
        return node instanceof Node.Choice choice ? ofAny(choice.parts()) : Optional.empty();
    }

    private static Optional<Anchor> ofAny(List<Node> parts) {
        List<Optional<Anchor>> anchors = parts.stream().map(Anchor::of).toList();
        if (anchors.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>();
        anchors.forEach(anchor -> words.addAll(anchor.orElseThrow().words()));
        return Optional.of(new Anchor(
                words, anchors.stream().anyMatch(anchor -> anchor.orElseThrow().number())));
    }

    private int rarity() {
        int shortest = words.stream().mapToInt(String::length).min().orElse(LENGTH_OF_NUMBER);
        return number ? Math.min(shortest, LENGTH_OF_NUMBER) : shortest;
    }
}
