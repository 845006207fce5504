package org.dragoman.reader.names;

import org.dragoman.reader.grammar.Annotated;
import org.jspecify.annotations.Nullable;

/**
 * An office that a document gives a named person: what a claim of the type {@code office} is made of.
 *
 * @param entity number of the person within the document
 * @param name the person's name
 * @param as the wording of the mention that gives the office
 * @param holding office, country or body, place, and whether held, over or to come
 * @param sentence where the document gives it first
 * @param repaired whether the name was restored from a mangled spelling
 * @param confidence 0 to 1
 */
public record HeldOffice(
        int entity,
        String name,
        @Nullable String as,
        Holding holding,
        Annotated sentence,
        boolean repaired,
        double confidence) {}
