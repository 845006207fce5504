package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events that a story has named so far: what "the summit" or "this year's forum" is. Belongs to one reading. */
public final class EventMemory {
    /**
     * Those who take part are listed line by line below a sentence that ends in a colon.
     *
     * @param event what they take part in
     * @param role as what
     * @param last number of the sentence that opened the list, or of its last item so far
     */
    public record Below(Event event, String role, int last) {}

    private final List<Event> told = new ArrayList<>();
    private @Nullable Below below;

    /** The list that is open at a sentence; null for none. */
    @Nullable Below belowAt(int sentence) {
        return below != null && sentence == below.last() + 1 ? below : null;
    }

    /** Takes note that a list of those who take part in an event follows. */
    public void goesOnBelow(Event event, String role, int sentence) {
        below = new Below(event, role, sentence);
    }

    void take(List<Event> events) {
        for (Event event : events) {
            if (event.kind() == Event.Kind.NAMED || event.kind() == Event.Kind.DESCRIBED) {
                told.add(resolved(event));
            }
        }
    }

    /** The event told last, one with a name first; null where none was told. */
    public @Nullable Event last() {
        for (int index = told.size() - 1; index >= 0; index--) {
            if (told.get(index).kind() == Event.Kind.NAMED) {
                return told.get(index);
            }
        }
        return told.isEmpty() ? null : told.get(told.size() - 1);
    }

    /** The event told before that this one is, at this one's place; the same event where it is new. */
    public Event resolved(Event event) {
        Event last = last();
        if (event.isEdition() && last != null) {
            return event.as(last).withSession(event.session());
        }
        for (Event.Kind kind : List.of(Event.Kind.NAMED, Event.Kind.DESCRIBED)) {
            Event known = known(event, kind);
            if (known != null) {
                return event.as(known);
            }
        }
        Event series = series(event);
        return series == null ? event : event.withSession(series.session());
    }

    private @Nullable Event known(Event event, Event.Kind kind) {
        for (int index = told.size() - 1; index >= 0; index--) {
            Event known = told.get(index);
            boolean same = event.isGeneric() ? isMeant(event, known) : isSame(event, known);
            if (same && known.kind() == kind) {
                return known;
            }
        }
        return null;
    }

    private static boolean isMeant(Event generic, Event known) {
        return generic.head().isEmpty() || known.words().containsAll(words(generic.head()));
    }

    private static Set<String> words(String head) {
        return new Event(head, 0, 0, head, 0, null, Event.Kind.GENERIC).words();
    }

    /** Whether a known event has the shorter name within its own, and no other session or body. */
    private static boolean isSame(Event event, Event known) {
        boolean session = event.session() == 0 || event.session() == known.session();
        boolean body = event.body() == null || event.body().equals(known.body());
        boolean sameSession = event.session() != 0
                && event.session() == known.session()
                && event.body() != null
                && event.body().equals(known.body())
                && event.head().equals(known.head());
        return sameSession || session && body && known.words().containsAll(event.words());
    }

    /** An event of the same body and kind that was told with its session. */
    private @Nullable Event series(Event event) {
        if (event.session() != 0 || event.body() == null || event.head().isEmpty()) {
            return null;
        }
        for (int index = told.size() - 1; index >= 0; index--) {
            Event known = told.get(index);
            if (event.body().equals(known.body()) && event.head().equals(known.head()) && known.session() != 0) {
                return known;
            }
        }
        return null;
    }
}
