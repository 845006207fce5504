package org.dragoman.reader.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A wording, compiled. The language of patterns, over tokens:
 *
 * <ul>
 *   <li>{@code signed an accord}: these words, in any case of letters; {@code ^May}: with a capital letter
 *   <li>{@code (a|b c)} one of several, {@code [x]} may be left out, {@code visit*} words that begin so
 *   <li>{@code \(} a bracket of the text, and so for each sign that means something else here
 *   <li>{@code _} any one word, {@code ..} a gap of up to three words, {@code ..N} of up to N
 *   <li>{@code <day:1-31>} a whole number in a range, {@code <month>} or {@code <m:month>} a phrase of a word class,
 *       {@code <country>} or {@code <who:person>} a mention of a kind; the name before the colon names the slot
 * </ul>
 *
 * @param name the stable readable name of the rule
 * @param source the pattern as its pack has it
 * @param root its parts
 * @param settings what the rule sets where it matches
 */
public record Pattern(String name, String source, Node root, Map<String, String> settings) {
    public Pattern {
        settings = Map.copyOf(settings);
    }

    public String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    public boolean has(String key) {
        return settings.containsKey(key);
    }

    /** The named slots, each with the values that its word classes can give it; none for a number or a mention. */
    public Map<String, Set<String>> slots() {
        return Slots.of(root);
    }

    /** What a text must begin with for the pattern to match there. */
    record Firsts(Set<String> words, Set<String> prefixes, Set<Mention.Kind> kinds, boolean number, boolean anything) {}

    Firsts firsts() {
        FirstsCollector collector = new FirstsCollector();
        boolean canBeEmpty = collector.collect(root);
        if (canBeEmpty) {
            throw new PatternSyntaxProblem("pattern \"" + source + "\" of rule " + name + " can match nothing at all;"
                    + " leave at least one part out of [ ]");
        }
        return new Firsts(
                Set.copyOf(collector.words),
                Set.copyOf(collector.prefixes),
                Set.copyOf(collector.kinds),
                collector.number,
                collector.anything);
    }

    private static final class FirstsCollector {
        private final Set<String> words = new HashSet<>();
        private final Set<String> prefixes = new HashSet<>();
        private final Set<Mention.Kind> kinds = new HashSet<>();
        private boolean number;
        private boolean anything;

        /** Notes what the node can begin with; whether it can be passed without a token. */
        private boolean collect(Node node) {
            if (node instanceof Node.Word word) {
                words.add(word.norm());
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
                words.addAll(slot.words().firstWords());
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
            boolean empty = false;
            for (Node part : parts) {
                empty |= collect(part);
            }
            return empty;
        }
    }
}
