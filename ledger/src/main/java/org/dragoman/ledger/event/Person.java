package org.dragoman.ledger.event;

import java.util.List;

/**
 * A person that documents name.
 *
 * @param id stable key of the person; {@link Participant#code} of a person
 * @param name full spelling, with its marks
 * @param spellings every spelling seen, the commonest first
 * @param sides countries and bodies the person acted for, the commonest first
 * @param events how many events the person has a part in, offices included
 */
public record Person(String id, String name, List<String> spellings, List<String> sides, int events) {
    public Person {
        spellings = List.copyOf(spellings);
        sides = List.copyOf(sides);
    }
}
