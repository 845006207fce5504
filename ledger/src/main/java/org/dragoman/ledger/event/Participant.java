package org.dragoman.ledger.event;

/**
 * Somebody or something that has a part in an event.
 *
 * @param kind what it is
 * @param code ISO 3166-1 code of a country, acronym of a body, id of a person ({@link Person#id}), name of an
 *     organisation
 * @param name full name of a person or organisation; the code for others
 */
public record Participant(Kind kind, String code, String name) {
    /** What a participant is. */
    public enum Kind {
        COUNTRY,
        BODY,
        PERSON,
        ORGANISATION
    }
}
