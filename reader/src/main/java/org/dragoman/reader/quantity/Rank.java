package org.dragoman.reader.quantity;

import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order by size: second-largest trading partner, 52nd of 148 countries.
 *
 * @param position 1 for the largest
 * @param among how many are ranked
 * @param scope where they are ranked, in the words of the text ({@code ASEAN}, {@code the world})
 * @param measure what they are ranked by, as the noun beside the rank hints ({@code trade}, {@code investment-capital})
 */
public record Rank(
        int position,
        @Nullable Integer among,
        @Nullable String scope,
        @Nullable String measure) implements Mention.Value {}
