package org.dragoman.ledger.export;

import java.time.LocalDate;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The dates of events' fields. */
final class FieldDates {
    private FieldDates() {}

    /** A field's date; null where there is none. */
    static @Nullable Edtf of(Event event, String field) {
        String text = event.text(field);
        try {
            return text == null ? null : Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The last day of a field's date; null where there is none or it is open. */
    static @Nullable LocalDate lastDay(Event event, String field) {
        Edtf date = of(event, field);
        return date == null || date.end() == null ? null : date.lastDay();
    }

    /** A field's date as ISO 8601, where it is one day, month or year; null otherwise. */
    static @Nullable String iso(Event event, String field) {
        Edtf date = of(event, field);
        return date == null || date.isInterval() ? null : date.toString().replace("~", "");
    }
}
