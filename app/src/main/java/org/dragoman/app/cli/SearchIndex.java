package org.dragoman.app.cli;

import java.util.Locale;
import org.dragoman.ledger.search.EventSearch;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.pack.PackFiles;

/** Opens the search index of a ledger, and says so where many events have to be taken in first. */
final class SearchIndex {
    /** Fewer events are in the index before anybody has read that they are being taken in. */
    private static final long MANY = 3000;

    private SearchIndex() {}

    static EventSearch open(Ledger ledger, Console console) {
        return EventSearch.open(ledger, PackFiles.shipped(), (done, all) -> {
            if (done == 1 && all >= MANY) {
                console.say(String.format(Locale.ROOT, "taking %,d events into the search index", all));
            }
        });
    }
}
