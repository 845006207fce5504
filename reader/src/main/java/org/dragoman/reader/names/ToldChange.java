package org.dragoman.reader.names;

import org.dragoman.reader.grammar.Annotated;

/**
 * That somebody came to an office or left it, where a sentence tells it by a verb.
 *
 * @param step the words that tell it
 * @param sentence where they stand
 * @param bare whether the office is not named there
 */
public record ToldChange(OfficeStep step, Annotated sentence, boolean bare) {}
