package org.dragoman.reader.names;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;

/**
 * What a phrase of the packs' tables names.
 *
 * @param kind what sort of mention it makes
 * @param value the country, body or place
 * @param capital whether it must begin with a capital letter, as the table writes it
 * @param ambiguous whether it is often an ordinary word or a part of other names
 */
record NameForm(Kind kind, Mention.Value value, boolean capital, boolean ambiguous) {}
