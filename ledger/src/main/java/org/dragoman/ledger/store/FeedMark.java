package org.dragoman.ledger.store;

import org.jspecify.annotations.Nullable;

/**
 * What a server said of a page or feed when it was last fetched: with it, one asks for it only where it has changed.
 *
 * @param entityTag its {@code ETag}; null where it gave none
 * @param lastModified its {@code Last-Modified}; null where it gave none
 */
public record FeedMark(@Nullable String entityTag, @Nullable String lastModified) {}
