package org.dragoman.ledger.search;

/**
 * Something that words stand for, whatever their language: a country, a type of record, a person, a matter.
 *
 * @param kind what it is: {@code country}, {@code body}, {@code seat} of a government, {@code person}, {@code office},
 *     {@code topic}, {@code type}, or the field of which it is a value
 * @param id its code in the packs or the ledger
 */
public record Sense(String kind, String id) {
    static final String TYPE = "type";
    /** A country, by its code. */
    public static final String COUNTRY = "country";
    /** A body, by its acronym. */
    public static final String BODY = "body";
    /** The capital or the houses of a government, by the code of its country or body. */
    public static final String SEAT = "seat";
    /** A person, by the id in the ledger. */
    public static final String PERSON = "person";

    static final String OFFICE = "office";

    /** As packs and the index write it: the kind, a colon, the id. */
    static Sense of(String key) {
        int colon = key.indexOf(':');
        return new Sense(key.substring(0, colon), key.substring(colon + 1));
    }

    /** The office in one country or body. */
    Sense at(String side) {
        return new Sense(kind, id + "@" + side);
    }

    String key() {
        return kind + ":" + id;
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
