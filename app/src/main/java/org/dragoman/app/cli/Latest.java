package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.relation.Words;
import org.dragoman.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;

/** The first answers to a question, so many and no more; where there are more it says so. */
final class Latest {
    private final Console console;
    private final int limit;
    private final String more;

    /**
     * @param limit how many at most; 0 for all
     * @param more what is said where there are more, with the limit to be filled in
     */
    Latest(Console console, int limit, String more) {
        this.console = console;
        this.limit = limit;
        this.more = more;
    }

    /** The events that fit, the latest first; those without a date come last. */
    List<Event> of(Ledger ledger, EventQuery query) {
        return first(most -> ledger.events(query.newest().limit(most)));
    }

    /** The first of what is asked for by how many at most are wanted, 0 for all. */
    <T> List<T> first(IntFunction<List<T>> ask) {
        List<T> found = ask.apply(limit == 0 ? 0 : limit + 1);
        if (limit == 0 || found.size() <= limit) {
            return found;
        }
        console.say(String.format(Locale.ROOT, more, limit));
        return found.subList(0, limit);
    }

    /**
     * The latest events in the order of time, the earliest first. One that is only known to have been by a day stands at that
     * day; those without any date come last here, too, in the order in which they were first told.
     */
    static List<Event> inTime(List<Event> newestFirst) {
        List<Event> dated = new ArrayList<>();
        List<Event> undated = new ArrayList<>();
        for (Event event : newestFirst) {
            (day(event) == null ? undated : dated).add(event);
        }
        Collections.reverse(dated);
        dated.sort(Comparator.comparing(event -> Objects.requireNonNull(day(event))));
        undated.sort(Comparator.comparing(Words::earliest, Comparator.nullsLast(Comparator.naturalOrder())));
        dated.addAll(undated);
        return dated;
    }

    private static @Nullable LocalDate day(Event event) {
        return event.firstDay() == null ? event.lastDay() : event.firstDay();
    }
}
