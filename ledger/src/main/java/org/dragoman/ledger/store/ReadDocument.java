package org.dragoman.ledger.store;

import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read.
 *
 * @param document as it was handed in
 * @param language BCP 47 code of the language most of it is in; null where no pack reads it
 * @param published when, as EDTF, said by its source or worked out; null where unknown
 * @param title its headline; null where unknown
 * @param cleaned its text without markup and debris
 * @param stories when each of its stories was published, by their numbers, where that is known
 * @param claims what it says, in the order of its text
 */
public record ReadDocument(
        Document document,
        @Nullable String language,
        @Nullable String published,
        @Nullable String title,
        String cleaned,
        Map<Integer, String> stories,
        List<Claim> claims) {
    public ReadDocument {
        stories = Map.copyOf(stories);
        claims = List.copyOf(claims);
    }

    /** A document of which nothing but its claims is known. */
    public static ReadDocument of(Document document, List<Claim> claims) {
        return new ReadDocument(
                document,
                document.language(),
                document.published(),
                document.title(),
                document.text(),
                Map.of(),
                claims);
    }

    /** When a story was published; null where unknown. */
    @Nullable String published(int story) {
        return stories.getOrDefault(story, published);
    }
}
