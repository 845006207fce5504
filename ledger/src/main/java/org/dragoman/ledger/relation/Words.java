package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** When documents gave their word on an event. */
public final class Words {
    private Words() {}

    /** The publication date of the first document that tells it, its last day where it is vague; null where unknown. */
    public static @Nullable LocalDate earliest(Event event) {
        Edtf told = earliestTold(event);
        return told == null ? null : told.lastDay();
    }

    /** The same as it is known: a year where no more is. */
    public static @Nullable Edtf earliestTold(Event event) {
        return told(event)
                .min(Comparator.comparing(Edtf::lastDay).thenComparing(Edtf::toString))
                .orElse(null);
    }

    /** The publication date of the last document that tells it, its last day where it is vague; null where unknown. */
    public static @Nullable LocalDate latest(Event event) {
        return told(event).map(Edtf::lastDay).max(Comparator.naturalOrder()).orElse(null);
    }

    /** When the documents that tell it were published, those of which no last day is known left out. */
    private static Stream<Edtf> told(Event event) {
        return event.fields().values().stream()
                .flatMap(field -> field.reported().stream())
                .flatMap(reported -> reported.sources().stream())
                .map(source -> date(source.published()))
                .filter(Objects::nonNull)
                .filter(published -> !published.lastDay().equals(Edtf.LATEST));
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
