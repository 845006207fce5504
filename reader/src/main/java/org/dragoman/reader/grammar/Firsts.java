package org.dragoman.reader.grammar;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a text must begin with for a pattern to match there. */
final class Firsts {
    private final Set<Integer> words = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<Mention.Kind> kinds = EnumSet.noneOf(Mention.Kind.class);
    private final boolean empty;
    private boolean number;
    private boolean anything;

    Firsts(Node root) {
        empty = collect(root);
    }

    /** The numbers of the words. */
    Set<Integer> words() {
        return words;
    }

    /** How its first word may begin. */
    Set<String> prefixes() {
        return prefixes;
    }

    Set<Mention.Kind> kinds() {
        return kinds;
    }

    boolean number() {
        return number;
    }

    /** Whether any token will do. */
    boolean anything() {
        return anything;
    }

    /** Whether the pattern can match nothing at all. */
    boolean canBeEmpty() {
        return empty;
    }

    /** Notes what the node can begin with; whether it can be passed without a token. */
    private boolean collect(Node node) {
        if (node instanceof Node.Word word) {
            words.add(word.number());
        } else if (node instanceof Node.Prefix prefix) {
            prefixes.add(prefix.start());
        } else if (node instanceof Node.Any) {
            anything = true;
        } else if (node instanceof Node.Gap) {
            anything = true;
            return true;
        } else if (node instanceof Node.Range) {
            number = true;
        } else if (node instanceof Node.OfClass slot) {
            words.addAll(slot.words().firstWords().values());
        } else if (node instanceof Node.OfKind slot) {
            kinds.add(slot.kind());
        } else if (node instanceof Node.Sequence sequence) {
            return collectSequence(sequence.parts());
        } else if (node instanceof Node.Choice choice) {
            return collectChoice(choice.parts());
        } else if (node instanceof Node.Optional optional) {
            collect(optional.part());
            return true;
        }
        return false;
    }

    private boolean collectSequence(List<Node> parts) {
        for (Node part : parts) {
            if (!collect(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean collectChoice(List<Node> parts) {
        boolean canBeEmpty = false;
        for (Node part : parts) {
            canBeEmpty |= collect(part);
        }
        return canBeEmpty;
    }
}
