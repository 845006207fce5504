package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every match of a pattern holds somewhere: one of some words, or a number, or a mention of one of some kinds. A sentence
 * without it need not be tried.
 *
 * @param words the words, each with its number
 * @param number whether a number will do as well
 * @param kinds the kinds of mentions that will do as well, as {@link Annotated#bit}s
 */
record Anchor(Map<String, Integer> words, boolean number, int kinds) {
    /** How rare a number is, put as the length of a word. */
    private static final int LENGTH_OF_NUMBER = 5;
    /** How rare mentions are, put so. */
    private static final int LENGTH_OF_MENTION = 3;

    Anchor {
        words = Map.copyOf(words);
    }

    /** All that a match of a part holds. Of a choice only one anchor is told, of what may be left out none. */
    static List<Anchor> of(Node node) {
        if (node instanceof Node.Word word) {
            return List.of(new Anchor(Map.of(word.norm(), word.number()), false, 0));
        }
        if (node instanceof Node.Range) {
            return List.of(new Anchor(Map.of(), true, 0));
        }
        if (node instanceof Node.OfClass slot) {
            return List.of(new Anchor(slot.words().firstWords(), false, 0));
        }
        if (node instanceof Node.OfKind slot) {
            return List.of(new Anchor(Map.of(), false, Annotated.bit(slot.kind())));
        }
        if (node instanceof Node.Sequence sequence) {
            return ofAll(sequence.parts());
        }
        return node instanceof Node.Choice choice ? ofAny(choice.parts()) : List.of();
    }

    private static List<Anchor> ofAll(List<Node> parts) {
        List<Anchor> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(of(part)));
        return all;
    }

    private static List<Anchor> ofAny(List<Node> parts) {
        Map<String, Integer> words = new HashMap<>();
        boolean number = false;
        int kinds = 0;
        for (Node part : parts) {
            List<Anchor> anchors = of(part);
            if (anchors.isEmpty()) {
                return List.of();
            }
            Anchor best = anchors.stream()
                    .max(Comparator.comparingInt(Anchor::rarity))
                    .orElseThrow();
            words.putAll(best.words);
            number |= best.number;
            kinds |= best.kinds;
        }
        return List.of(new Anchor(words, number, kinds));
    }

    /** Whether only words and numbers will do. */
    boolean isOfWords() {
        return kinds == 0;
    }

    /** How rare it is likely to be: the length of its shortest word. */
    int rarity() {
        int shortest = words.keySet().stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);
        shortest = number ? Math.min(shortest, LENGTH_OF_NUMBER) : shortest;
        return kinds != 0 ? Math.min(shortest, LENGTH_OF_MENTION) : shortest;
    }
}
