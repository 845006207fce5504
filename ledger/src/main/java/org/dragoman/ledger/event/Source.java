package org.dragoman.ledger.event;

import org.jspecify.annotations.Nullable;

/**
 * A claim in a document that reports a value.
 *
 * @param claim number of the claim in the ledger
 * @param document number of the document in the ledger
 * @param documentId path or id that the document was handed in with
 * @param publisher who published it; null where unknown
 * @param published when, as EDTF; null where unknown
 * @param language BCP 47 code of the sentence
 * @param copy whether the document repeats another one, and so confirms nothing
 */
public record Source(
        long claim,
        long document,
        String documentId,
        @Nullable String publisher,
        @Nullable String published,
        String language,
        boolean copy) {}
