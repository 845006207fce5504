package org.dragoman.ledger.event;

import java.util.List;

/**
 * One value of a field, with those who report it.
 *
 * @param value as claims have it: a text, a number, a list or a map of these
 * @param sources who reports it, the earliest published first; of many, the first {@link #MOST_SOURCES}
 * @param documents how many documents report it in all
 * @param independent how many of them are independent: copies of one text and documents of one publisher count once
 * @param contradicts whether it cannot be true beside the value that was chosen; one that is only vaguer can
 */
public record Reported(Object value, List<Source> sources, int documents, int independent, boolean contradicts) {
    /** How many sources are listed with a value; the reports of the event have all of them. */
    public static final int MOST_SOURCES = 8;

    public Reported {
        sources = List.copyOf(sources);
    }

    /** Whether everyone who reports it is listed. */
    public boolean isWhole() {
        return sources.stream().mapToLong(Source::document).distinct().count() == documents;
    }
}
