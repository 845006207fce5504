package org.dragoman.reader.record.participation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Event;
import org.dragoman.reader.scene.EventMemory;
import org.dragoman.reader.scene.EventWords;
import org.dragoman.reader.scene.Scene;

/** Tells which event or body of the story a trigger speaks of that has none in its sentence, or only its noun. */
final class ToldEvents {
    private static final double RECALLED = 0.8;
    private static final double NAMED_LATER = 0.7;

    private final Scene scene;

    ToldEvents(Scene scene) {
        this.scene = scene;
    }

    /** The event or body told last; one that the trigger has the noun of, or a fixed body, before any other. */
    TriggerEvents.Found of(Cue trigger) {
        if (!trigger.setting("body", "").isEmpty()) {
            Event seat = new Event(
                    trigger.setting("full", ""),
                    trigger.to(),
                    trigger.to(),
                    "",
                    0,
                    trigger.setting("body", ""),
                    Event.Kind.BODY);
            return new TriggerEvents.Found(List.of(seat), 1);
        }
        if (trigger.setting("of", "event").equals("body")) {
            String body = scene.discourse().lastBody();
            return body == null
                    ? TriggerEvents.Found.NONE
                    : new TriggerEvents.Found(
                            List.of(new Event(body, trigger.to(), trigger.to(), "", 0, body, Event.Kind.BODY)),
                            RECALLED);
        }
        EventMemory memory = scene.discourse().events();
        Event named = memory.lastWith(words(trigger));
        Event last = named == null ? memory.last() : named;
        return last == null
                ? TriggerEvents.Found.NONE
                : new TriggerEvents.Found(List.of(last.at(trigger.to())), RECALLED);
    }

    /** The words of a trigger but for articles and the like. */
    private Set<String> words(Cue trigger) {
        Set<String> words = new HashSet<>();
        for (int at = trigger.from(); at < trigger.to(); at++) {
            int here = at;
            if (scene.syntax("skip").stream().noneMatch(cue -> cue.from() <= here && here < cue.to())) {
                words.add(scene.annotated().token(at).norm());
            }
        }
        return words;
    }

    /** The events as they were told before; "the summit" that was never named is none, but for where it is told of first. */
    TriggerEvents.Found resolved(TriggerEvents.Found found, boolean naming) {
        List<Event> events = new ArrayList<>();
        double score = found.score();
        for (Event event : found.events()) {
            Event told = scene.discourse().events().resolved(event);
            Event known = EventWords.isNext(scene, event) && told.session() > 0 ? event : told;
            Event later = known.isBare() || known.isGeneric() && !naming
                    ? scene.discourse().events().namedLater(known)
                    : null;
            if (later != null) {
                events.add(later);
                score = Math.min(score, event.isGeneric() ? NAMED_LATER : RECALLED);
            } else if (!known.isGeneric() || naming) {
                events.add(known);
                score = event.isGeneric() ? Math.min(score, RECALLED) : score;
            }
        }
        return new TriggerEvents.Found(events, score);
    }
}
