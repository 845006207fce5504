package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * A standing mechanism between two sides with what is known of its sessions.
 *
 * @param name as the latest document calls it
 * @param form code of its form; null where unknown
 * @param events all that is told of it, the earliest first
 */
public record Sessions(String name, @Nullable String form, List<Event> events) {
    private static final String HELD = "held";
    private static final Comparator<Event> IN_TIME =
            Comparator.comparing(Event::firstDay, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Sessions {
        events = events.stream().sorted(IN_TIME.thenComparing(Event::id)).toList();
    }

    static Sessions of(List<Event> events) {
        List<Event> sorted = events.stream().sorted(IN_TIME).toList();
        Event last = sorted.get(sorted.size() - 1);
        String form = sorted.stream()
                .map(event -> event.text("form"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Sessions(String.valueOf(last.text("name")), form, sorted);
    }

    /** Sessions that took place on a known day. */
    public List<Event> held() {
        return events.stream()
                .filter(event -> HELD.equals(event.text("change"))
                        && event.firstDay() != null
                        && (event.status() == Status.DONE || event.status() == Status.ONGOING))
                .toList();
    }

    /** The next session that is announced, for a time that is not over on a day or for none; null where none is. */
    public @Nullable Event announced(LocalDate on) {
        return planned()
                .filter(event -> !isOver(event, on))
                .min(Comparator.comparing(Event::firstDay, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** The last session that was announced for a time that is over on a day, and that nobody tells of; null where none is. */
    public @Nullable Event untold(LocalDate on) {
        return planned()
                .filter(event -> isOver(event, on) && !isTold(event))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Stream<Event> planned() {
        return events.stream().filter(event -> HELD.equals(event.text("change")) && event.status() == Status.PLANNED);
    }

    private static @Nullable LocalDate end(Event event) {
        return event.lastDay() == null ? event.firstDay() : event.lastDay();
    }

    private static boolean isOver(Event event, LocalDate on) {
        LocalDate end = end(event);
        return end != null && end.isBefore(on);
    }

    /** Whether a session took place since the time of an announced one, or is told by its number. */
    private boolean isTold(Event announced) {
        LocalDate from = announced.firstDay();
        String number = announced.text("session");
        return held().stream()
                .anyMatch(event -> number != null && number.equals(event.text("session"))
                        || from != null
                                && event.firstDay() != null
                                && !event.firstDay().isBefore(from));
    }

    /** The day of the last session; null where none is known. */
    public @Nullable LocalDate last() {
        return held().stream()
                .map(Event::firstDay)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** How many days usually lie between two sessions: the median; 0 where fewer than two are known. */
    public long rhythm() {
        List<LocalDate> days = new ArrayList<>(new TreeSet<>(
                held().stream().map(Event::firstDay).filter(Objects::nonNull).toList()));
        List<Long> gaps = new ArrayList<>();
        for (int at = 1; at < days.size(); at++) {
            gaps.add(ChronoUnit.DAYS.between(days.get(at - 1), days.get(at)));
        }
        return gaps.isEmpty() ? 0 : gaps.stream().sorted().toList().get(gaps.size() / 2);
    }

    /** When the next session is due by the rhythm of the last ones; null where no rhythm is known. */
    public @Nullable LocalDate due() {
        LocalDate last = last();
        return last == null || rhythm() == 0 ? null : last.plusDays(rhythm());
    }

    /** Whether a session was to be by a day: by its announcement, which may be overdue, or by the rhythm of the last ones. */
    public boolean isDue(LocalDate on) {
        Event announced = announced(on);
        LocalDate begins = announced == null ? null : announced.firstDay();
        LocalDate due = due();
        return begins != null && !begins.isAfter(on) || untold(on) != null || due != null && !due.isAfter(on);
    }

    /** The day on which a session that {@link #isDue} was to be: announced for it, or due by the rhythm. */
    public LocalDate dueOn(LocalDate on) {
        Event announced = announced(on);
        Event expected = announced == null ? untold(on) : announced;
        LocalDate day = expected == null ? due() : expected.firstDay();
        return day == null ? on : day;
    }

    /** Whether a session is due by the rhythm and none has been told of, on a day; half a rhythm late is still in time. */
    public boolean isOverdue(LocalDate on) {
        LocalDate due = due();
        return due != null && due.plusDays(rhythm() / 2).isBefore(on) && announced(on) == null;
    }
}
