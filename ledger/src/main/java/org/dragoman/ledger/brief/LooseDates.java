package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.relation.Words;
import org.dragoman.reader.time.Edtf;

/**
 * Encounters that are told only by the month or the year. The ledger keeps them apart from those of a day where they may be
 * one of several; a reader of a brief, who sees a visit of 29 May 2017, learns nothing from one "in 2017".
 */
final class LooseDates {
    private LooseDates() {}

    /** The events without those of a month or year in which the list has one told more finely, of the same persons. */
    static List<Event> without(List<Event> events) {
        return events.stream()
                .filter(event -> events.stream().noneMatch(other -> isThen(other, event)))
                .toList();
    }

    private static boolean isFiner(Event one, Event loose) {
        Edtf fine = Words.date(one.value("when"));
        Edtf when = Words.date(loose.value("when"));
        return fine != null && when != null && fine.grain().compareTo(when.grain()) < 0;
    }

    private static boolean isThen(Event one, Event loose) {
        LocalDate day = one.firstDay();
        LocalDate first = loose.firstDay();
        LocalDate last = loose.lastDay();
        return day != null
                && first != null
                && last != null
                && !day.isBefore(first)
                && !day.isAfter(last)
                && Objects.equals(one.text("to"), loose.text("to"))
                && isFiner(one, loose)
                && persons(one).equals(persons(loose));
    }

    /** Those whom the event is about, by the names that the ledger shows. */
    private static Set<String> persons(Event event) {
        Object who = event.value("who");
        List<?> all = who instanceof List<?> list ? list : who == null ? List.of() : List.of(who);
        return all.stream()
                .map(one -> String.valueOf(one instanceof Map<?, ?> person ? person.get("name") : one))
                .collect(Collectors.toSet());
    }
}
