package org.dragoman.ledger.fuse;

/** What a field of a claim holds, as {@code core/fusion.yaml} says. */
enum FieldKind {
    /** A person, a country, a body, an organisation, or a list of these. */
    ACTOR,
    /** EDTF. */
    DATE,
    NUMBER,
    /** Free words in the document's language. */
    TEXT,
    /** A position among others, with what is counted: only the position can be contradicted. */
    RANK,
    /** Anything else: the same or not. */
    CODE
}
