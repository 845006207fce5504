package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Connected components of a graph of numbers. */
final class Components {
    private final Map<Integer, Integer> parents = new TreeMap<>();

    void connect(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents.put(Math.max(first, second), Math.min(first, second));
        parents.putIfAbsent(Math.min(first, second), Math.min(first, second));
    }

    private int root(int number) {
        int parent = parents.computeIfAbsent(number, self -> self);
        return parent == number ? number : root(parent);
    }

    /** The components, each sorted, in the order of their least numbers. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int number : List.copyOf(parents.keySet())) {
            components.computeIfAbsent(root(number), root -> new ArrayList<>()).add(number);
        }
        return new ArrayList<>(components.values());
    }
}
