package org.dragoman.reader.record.participation;

import java.util.List;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Event;
import org.dragoman.reader.scene.Scene;

/** Finds the events that a sentence names side by side: "attended the summit in A last May and the forum in B". */
final class JoinedEvents {
    private final Scene scene;
    private final List<Event> all;

    JoinedEvents(Scene scene) {
        this.scene = scene;
        this.all = scene.events();
    }

    /** Those named beside an event with nothing but commas, "and" and articles between. */
    void add(List<Event> events, Event first, Cue trigger, Predicate<Event> fits) {
        Event last = first;
        for (Event event : all) {
            boolean apart = event.from() > last.to()
                    && trigger.setting("role", "attend").equals("attend");
            int end = apart ? afterCircumstances(last.to(), event.from()) : last.to();
            boolean next = event.from() > end && event.from() - end <= 3 && fits.test(event);
            boolean alike = event.kind() == first.kind() || event.kind() == Event.Kind.NAMED;
            if (next && alike && isJoint(end, event.from())) {
                last = event;
                if (!isApposed(first, event, end)) {
                    events.add(event);
                }
            }
        }
    }

    /** "At a summit, the first meeting of its kind": what is called the first behind a comma is the event before, told again. */
    private boolean isApposed(Event first, Event event, int end) {
        return event.session() == 1
                && event.body() == null
                && first.session() != 1
                && scene.hasComma(end, event.from());
    }

    /** The token after the place and the day that are said of an event: "the summit in A last May". */
    private int afterCircumstances(int from, int most) {
        int at = from;
        boolean more = true;
        while (more && at < most) {
            int start = scene.hasSyntax("in", at, at + 1) || scene.hasSyntax("preposition", at, at + 1) ? at + 1 : at;
            int end = scene.annotated().startingAt(Kind.DATE, start).stream()
                    .mapToInt(Mention::to)
                    .max()
                    .orElse(start);
            if (end == start && start > at) {
                end = scene.actors().stream()
                        .filter(place -> place.from() == start && !(place.value() instanceof Actor.Person))
                        .mapToInt(Mention::to)
                        .max()
                        .orElse(start);
            }
            more = end > start && end <= most;
            at = more ? end : at;
        }
        return at;
    }

    private boolean isJoint(int from, int to) {
        boolean joint = false;
        for (int at = from; at < to; at++) {
            int here = at;
            boolean and = scene.annotated().token(at).is(",")
                    || scene.syntax("and").stream().anyMatch(cue -> cue.from() <= here && here < cue.to());
            boolean skip = scene.syntax("skip").stream().anyMatch(cue -> cue.from() <= here && here < cue.to());
            if (!and && !skip) {
                return false;
            }
            joint |= and;
        }
        return joint;
    }
}
