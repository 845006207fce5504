package org.dragoman.ledger.intake;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.ledger.store.ReadDocument;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.reading.Reading;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads documents for a ledger. Pure, safe for threads. */
public final class DocumentIntake {
    private final Dragoman dragoman;

    public DocumentIntake(Dragoman dragoman) {
        this.dragoman = dragoman;
    }

    /** Reads one document. Never fails on any text. */
    public ReadDocument read(Document document) {
        return of(dragoman.read(document));
    }

    /** What a ledger takes of a reading. */
    public static ReadDocument of(Reading reading) {
        Document document = reading.document();
        String language = reading.segmented().language();
        String title = document.title() == null ? reading.segmented().page().title() : document.title();
        Map<Integer, String> stories = new HashMap<>();
        for (Claim claim : reading.claims()) {
            Edtf date = reading.dates().published(claim.story());
            if (date != null) {
                stories.put(claim.story(), date.toString());
            }
        }
        return new ReadDocument(
                document,
                language == null ? document.language() : language,
                published(reading),
                title,
                reading.segmented().page().text().view(),
                stories,
                reading.claims());
    }

    private static @Nullable String published(Reading reading) {
        return reading.published().map(Edtf::toString).orElse(reading.document().published());
    }
}
