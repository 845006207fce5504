package org.dragoman.reader.quantity;

import org.dragoman.reader.grammar.Mention;

/**
 * A place in a series: the 8th session, the third round.
 *
 * @param value 1 for the first
 */
public record Ordinal(int value) implements Mention.Value {}
