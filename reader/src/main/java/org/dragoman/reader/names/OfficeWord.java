package org.dragoman.reader.names;

import org.dragoman.reader.grammar.Mention;

/**
 * An office that stands for nobody in particular, or for several.
 *
 * @param holding the office and its country, as far as the words say them
 * @param several whether several holders are meant
 */
public record OfficeWord(Holding holding, boolean several) implements Mention.Value {}
