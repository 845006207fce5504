package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * That somebody belongs to a body.
 *
 * @param member code of the country or body that belongs to it
 * @param body its acronym
 * @param since its first day; null where nobody tells it
 * @param event the event that tells it, of several the one with a date and the most voices
 */
public record Membership(
        String member, String body, @Nullable LocalDate since, Event event) {
    private static final Comparator<Event> BEST_FIRST = Comparator.comparing((Event event) -> event.firstDay() == null)
            .thenComparing(event -> -event.independent())
            .thenComparing(Event::id);

    /**
     * Who belonged to what on a day, by what some events of type participation tell; what is planned or denied is left out.
     * One for each member and body, in the order of their codes.
     */
    public static List<Membership> of(List<Event> participations, LocalDate day) {
        Map<String, List<Event>> told = new TreeMap<>();
        for (Event event : participations) {
            if (isMembership(event) && isOn(event, day)) {
                told.computeIfAbsent(event.text("who") + " " + event.text("body"), key -> new ArrayList<>())
                        .add(event);
            }
        }
        return told.values().stream().map(Membership::best).toList();
    }

    private static Membership best(List<Event> told) {
        Event event = told.stream().min(BEST_FIRST).orElseThrow();
        return new Membership(
                String.valueOf(event.text("who")), String.valueOf(event.text("body")), event.firstDay(), event);
    }

    private static boolean isMembership(Event event) {
        boolean holds = event.status() == Status.DONE || event.status() == Status.ONGOING;
        return holds
                && "member".equals(event.text("role"))
                && event.value("who") instanceof String
                && event.text("body") != null;
    }

    private static boolean isOn(Event event, LocalDate day) {
        LocalDate first = event.firstDay();
        LocalDate last = event.lastDay();
        return (first == null || !first.isAfter(day)) && (last == null || lasts(event) || !last.isBefore(day));
    }

    /** Whether only the step is dated, not how long it holds: who joined in a year belongs to it after that year, too. */
    private static boolean lasts(Event event) {
        return !String.valueOf(event.text("when")).contains("/");
    }
}
