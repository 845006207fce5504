package org.dragoman.ledger.search;

/** The names of the index's fields, save those of languages. An entry is a sentence with what its event is. */
final class IndexFields {
    /** The event's number in the ledger. */
    static final String NUMBER = "number";

    static final String ID = "id";
    static final String TYPE = "type";
    static final String STATUS = "status";
    static final String REVIEW = "review";
    static final String SIDE = "side";
    static final String PERSON = "person";
    static final String DISPUTED = "disputed";
    static final String FIRST_DAY = "first-day";
    static final String LAST_DAY = "last-day";
    /** What the event is or has a part in it. */
    static final String IS = "is";
    /** What a sentence speaks of. */
    static final String SAYS = "says";
    /** Names and short texts among the event's values. */
    static final String VALUE = "value";
    /** The words of sentences as they are written, to name near ones. */
    static final String WORD = "word";
    /** What makes an event worth more than another one that fits as well. */
    static final String WORTH = "worth";

    static final String VOICES = "voices";
    /** The claim's number in the ledger. */
    static final String CLAIM = "claim";
    /** Which piece of the claim's evidence a sentence is, from 0. */
    static final String PLACE = "place";

    private IndexFields() {}
}
