package org.dragoman.reader.grammar;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wording, compiled. The language of patterns, over tokens:
 *
 * <ul>
 *   <li>{@code signed an accord}: these words, in any case of letters; {@code ^May}: with a capital letter
 *   <li>{@code (a|b c)} one of several, {@code [x]} may be left out, {@code visit*} words that begin so
 *   <li>{@code ~visit} a word in any of its forms, {@code ~visit:past,participle} in those so called in the language's
 *       {@code forms.tsv}
 *   <li>{@code \(} a bracket of the text, and so for each sign that means something else here
 *   <li>{@code _} any one word, {@code ..} a gap of up to three words, {@code ..N} of up to N; a date in one of more than three is one word
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

    /** Two patterns of one name, wording and settings are the same: what they are compiled from need not be compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Pattern pattern
                        && name.equals(pattern.name)
                        && source.equals(pattern.source)
                        && settings.equals(pattern.settings);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + source.hashCode();
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

    /**
     * What a text must begin with for the pattern to match there.
     *
     * @throws PatternSyntaxProblem where it can match nothing at all
     */
    Firsts firsts() {
        Firsts firsts = new Firsts(root);
        if (firsts.canBeEmpty()) {
            throw new PatternSyntaxProblem("pattern \"" + source + "\" of rule " + name + " can match nothing at all;"
                    + " leave at least one part out of [ ]");
        }
        return firsts;
    }
}
