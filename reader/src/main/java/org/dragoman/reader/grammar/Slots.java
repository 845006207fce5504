package org.dragoman.reader.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lists the named slots of a pattern, so that a loader can check them before any text is read. */
final class Slots {
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    /** Each slot's name with the values that its word classes can give it; none where it takes a number or a mention. */
    static Map<String, Set<String>> of(Node root) {
        Slots slots = new Slots();
        slots.collect(root);
        return slots.found;
    }

    private void collect(Node node) {
        if (node instanceof Node.OfClass slot) {
            values(slot.name()).addAll(slot.words().values());
        } else if (node instanceof Node.OfKind slot) {
            values(slot.name());
        } else if (node instanceof Node.Range slot) {
            values(slot.name());
        } else if (node instanceof Node.Optional optional) {
            collect(optional.part());
        } else if (node instanceof Node.Sequence sequence) {
            collect(sequence.parts());
        } else if (node instanceof Node.Choice choice) {
            collect(choice.parts());
        }
    }

    private void collect(List<Node> parts) {
        parts.forEach(this::collect);
    }

    private Set<String> values(String slot) {
        return found.computeIfAbsent(slot, name -> new TreeSet<>());
    }
}
