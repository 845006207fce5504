package org.dragoman.ledger.event;

import org.jspecify.annotations.Nullable;

/**
 * What one publisher has in a ledger.
 *
 * @param name as the documents' sources give it; null for all documents of which none is known
 * @param documents how many documents it published
 * @param copies how many of them repeat another document
 * @param first when the first was published, as EDTF; null where no document of it has a date
 * @param last when the last was published, as EDTF; null where no document of it has a date
 */
public record Publisher(
        @Nullable String name,
        long documents,
        long copies,
        @Nullable String first,
        @Nullable String last) {}
