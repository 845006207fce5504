package org.dragoman.ledger.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that the ledger holds.
 *
 * @param number its number in the ledger, from 1, in the order of arrival
 * @param id path or id that it was handed in with
 * @param content SHA-256 of its text and of what its source says of it, in hex; two documents of one ledger never share it
 * @param language BCP 47 code of the language most of it is in; null where unknown
 * @param published when, as EDTF, as its source says or as worked out; null where unknown
 * @param source who published it; null where unknown
 * @param url its address; null where unknown
 * @param title its headline; null where unknown
 * @param ingestedAt when it came into the ledger
 * @param copyOf number of the first document whose text it repeats; null where it repeats none
 */
public record DocumentEntry(
        long number,
        String id,
        String content,
        @Nullable String language,
        @Nullable String published,
        @Nullable String source,
        @Nullable String url,
        @Nullable String title,
        Instant ingestedAt,
        @Nullable Long copyOf) {}
