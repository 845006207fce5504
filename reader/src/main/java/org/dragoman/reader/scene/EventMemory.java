package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

    /**
     * An event that a story has named.
     *
     * @param aside whether it was only named to tell when or where something else happens: "ahead of the summit"
     * @param ofStates whether its name says that states meet at it
     */
    private record Told(Event event, boolean aside, boolean ofStates) {}

    private final List<Told> told = new ArrayList<>();
    private Supplier<List<Scene>> ahead = List::of;
    private @Nullable Below below;

    /** The list that is open at a sentence; null for none. */
    @Nullable Below belowAt(int sentence) {
        return below != null && sentence == below.last() + 1 ? below : null;
    }

    /** Takes note that a list of those who take part in an event follows. */
    public void goesOnBelow(Event event, String role, int sentence) {
        below = new Below(event, role, sentence);
    }

    /** Takes note of the events that a sentence names. */
    void take(Scene scene) {
        for (Event event : scene.events()) {
            if (event.kind() == Event.Kind.NAMED || event.kind() == Event.Kind.DESCRIBED) {
                boolean aside = EventWords.isAside(scene, event);
                told.add(new Told(resolved(event), aside, EventWords.isOfStates(scene, event)));
            }
        }
    }

    /** Tells how to look at what a story says next. */
    void looksAhead(Supplier<List<Scene>> next) {
        ahead = next;
    }

    /** The event told last, one with a name first; null where none was told but to tell of something else. */
    public @Nullable Event last() {
        Event last = lastOf(one -> !one.aside() && one.event().kind() == Event.Kind.NAMED);
        return last == null ? lastOf(one -> !one.aside()) : last;
    }

    /** The event told last whose name has one of some words, lower case, as "the meeting was" has; null for none. */
    public @Nullable Event lastWith(Set<String> words) {
        return lastOf(one -> !Collections.disjoint(one.event().words(), words));
    }

    /** Whether the name that an event was told by says that states meet at it. */
    public boolean isOfStates(Event event) {
        return told.stream()
                .anyMatch(one -> one.ofStates() && one.event().name().equals(event.name()));
    }

    /** The event told last whose name ends with a short form in brackets; null for none. */
    @Nullable Event called(String shortForm) {
        return lastOf(one -> one.event().name().endsWith("(" + shortForm + ")"));
    }

    private @Nullable Event lastOf(Predicate<Told> meant) {
        for (int index = told.size() - 1; index >= 0; index--) {
            if (meant.test(told.get(index))) {
                return told.get(index).event();
            }
        }
        return null;
    }

    /**
     * The event that this one is whose name the story gives only later, at this one's place: "their fifth summit opened ...
     * the fifth summit of A and B"; null where it gives none.
     */
    public @Nullable Event namedLater(Event event) {
        for (Scene scene : ahead.get()) {
            for (Event later : scene.events()) {
                boolean named =
                        later.kind() == Event.Kind.NAMED && !later.isBare() && !EventWords.isAside(scene, later);
                boolean meant = event.isBare() ? isSession(event, later) : isNamedBy(event, later);
                if (named && meant) {
                    return event.as(later);
                }
            }
        }
        return null;
    }

    /** Whether a noun alone, no name with capitals, is that of an event which has a body, a number or a name of its own. */
    private static boolean isNamedBy(Event generic, Event later) {
        boolean plain = !generic.head().isEmpty()
                && generic.name().equals(generic.name().toLowerCase(Locale.ROOT));
        boolean own =
                later.body() != null || later.session() != 0 || !later.name().contains(later.head());
        return plain && own && generic.head().equals(later.head());
    }

    private static boolean isSession(Event event, Event later) {
        return event.session() != 0
                && event.session() == later.session()
                && event.head().equals(later.head());
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
        return lastOf(one -> one.event().kind() == kind
                && (event.isGeneric() ? isMeant(event, one.event()) : isSame(event, one.event())));
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
        String body = event.body();
        if (event.session() != 0 || body == null || event.head().isEmpty()) {
            return null;
        }
        return lastOf(one -> body.equals(one.event().body())
                && event.head().equals(one.event().head())
                && one.event().session() != 0);
    }
}
