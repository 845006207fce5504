package org.dragoman.reader.names;

import java.util.List;

/**
 * What the names of a document tell beside the mentions in its sentences.
 *
 * @param offices the offices that it gives to named persons, in the order of the text; one for each person and office
 */
public record NamesReading(List<HeldOffice> offices) {
    public NamesReading {
        offices = List.copyOf(offices);
    }
}
