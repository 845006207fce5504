package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Source;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** When documents gave their word on an event. */
public final class Words {
    private Words() {}

    /** The publication date of the first document that tells it, its last day where it is vague; null where unknown. */
    public static @Nullable LocalDate earliest(Event event) {
        return told(event).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The same as it is known: a year where no more is. */
    public static @Nullable Edtf earliestTold(Event event) {
        return event.fields().values().stream()
                .flatMap(field -> field.reported().stream())
                .flatMap(reported -> reported.sources().stream())
                .filter(source -> published(source) != null)
                .map(source -> Objects.requireNonNull(date(source.published())))
                .min(Comparator.comparing(Edtf::lastDay).thenComparing(Edtf::toString))
                .orElse(null);
    }

    /** The publication date of the last document that tells it, its last day where it is vague; null where unknown. */
    public static @Nullable LocalDate latest(Event event) {
        return told(event).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> told(Event event) {
        return event.fields().values().stream()
                .flatMap(field -> field.reported().stream())
                .flatMap(reported -> reported.sources().stream())
                .map(Words::published)
                .filter(Objects::nonNull);
    }

    private static @Nullable LocalDate published(Source source) {
        Edtf published = date(source.published());
        return published == null || published.lastDay().equals(LocalDate.MAX) ? null : published.lastDay();
    }

    /** A date of the record format; null where the text is none. */
    public static @Nullable Edtf date(@Nullable Object text) {
        if (text == null) {
            return null;
        }
        try {
            return Edtf.parse(text.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
