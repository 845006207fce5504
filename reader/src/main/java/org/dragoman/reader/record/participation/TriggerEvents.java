package org.dragoman.reader.record.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Event;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Finds the events or bodies that a trigger speaks of: after it, before it, or told earlier in the story. */
final class TriggerEvents {
    private static final int NEAR = 8;
    private static final int NEAR_BODY = 7;
    private static final int BEFORE = 7;
    /** Signs and little words around a day and a place that commas set off. */
    private static final int MOST_SET_OFF = 7;

    private static final int BEFORE_ALONE = 40;
    private static final int AFTER_ALONE = 25;
    /** Where the words of a trigger begin that open a sentence. */
    private static final int FIRST = 2;

    private static final double BODY_BEFORE = 0.8;
    /** What governs a body at which something is done. */
    private static final String[] PLACING = {"in", "to", "preposition"};
    /** Words behind a verb that begin what it is said of: "attending the dinner", "attend his service". */
    private static final Set<String> OF_NOUNS = Set.of("skip", "definite", "possessive", "one");

    private final Scene scene;
    private final List<Event> all;
    private final ToldEvents told;
    private final JoinedEvents joined;

    TriggerEvents(Scene scene) {
        this.scene = scene;
        this.all = scene.events();
        this.told = new ToldEvents(scene);
        this.joined = new JoinedEvents(scene);
    }

    /** What is taken part in, and how sure that is. */
    record Found(List<Event> events, double score) {
        static final Found NONE = new Found(List.of(), 0);
    }

    Found of(Cue trigger) {
        boolean standing = trigger.setting("of", "event").equals("body");
        Found found = inSlot(trigger);
        if (found == null) {
            found = switch (trigger.setting("where", "after")) {
                case "before" -> before(trigger, BEFORE);
                case "around" -> around(trigger);
                case "told" -> told.of(trigger);
                case "sentence" -> sentence(trigger);
                default -> after(trigger);
            };
        }
        if (found.events().isEmpty() && trigger.setting("else", "").equals("told")) {
            found = told.of(trigger);
        }
        if (found.events().isEmpty() && trigger.setting("alone", "no").equals("yes") && isAlone(trigger)) {
            Found near = before(trigger, BEFORE_ALONE);
            found = near.events().isEmpty() ? told.of(trigger) : near;
        }
        return standing ? found : told.resolved(found, isNaming(trigger));
    }

    /** Whether the words of a trigger end with the noun for the event, which need have no other name: "held a summit". */
    static boolean isNaming(Cue trigger) {
        return trigger.setting("names", "no").equals("yes");
    }

    private @Nullable Found inSlot(Cue trigger) {
        Capture slot = trigger.match().slot("event");
        if (slot == null) {
            return null;
        }
        List<Event> events = new ArrayList<>();
        for (Event event : all) {
            if (event.from() < slot.to() && slot.from() < event.to()) {
                events.add(trigger.setting("of", "event").equals("body") ? body(event, slot) : event);
                joined.add(events, event, trigger, other -> fits(trigger, other));
            }
        }
        return new Found(events, 1);
    }

    /** The body alone that stands within the name of an event: "the handing over of the Union's chair". */
    private Event body(Event event, Capture slot) {
        boolean within = event.kind() != Event.Kind.BODY
                && slot.mention() != null
                && slot.mention().value() instanceof Actor.Body;
        return within
                ? new Event(
                        scene.text(slot.from(), slot.to()),
                        slot.from(),
                        slot.to(),
                        "",
                        0,
                        event.body(),
                        Event.Kind.BODY)
                : event;
    }

    private Found around(Cue trigger) {
        Found body = bodyRightBefore(trigger);
        if (body != null) {
            return body;
        }
        Found here = sentence(trigger);
        return here.events().isEmpty() && !isAfterNoun(trigger) ? told.of(trigger) : here;
    }

    /** A body named right before a trigger: where somebody was ("absent from the Council, with X attending"), or none at all. */
    private @Nullable Found bodyRightBefore(Cue trigger) {
        for (Event event : all) {
            int gap = trigger.from() - event.to();
            if (event.kind() == Event.Kind.BODY && gap >= 0 && gap <= 1) {
                return scene.isGoverned(event.from(), PLACING) ? new Found(List.of(event), BODY_BEFORE) : Found.NONE;
            }
        }
        return null;
    }

    /** "A lunch attended by": what a plain word right before a trigger names is what it speaks of. */
    private boolean isAfterNoun(Cue trigger) {
        int at = trigger.from() - 1;
        return at > 0
                && scene.annotated().token(at).isWord()
                && !scene.annotated().isCovered(at, Kind.values())
                && scene.cues().stream().noneMatch(cue -> cue.from() <= at && at < cue.to())
                && scene.triggers().stream()
                        .noneMatch(
                                cue -> cue.overlaps(at, at + 1) && cue.frame().equals("participation"));
    }

    /** Within it, before it, or where nothing is there, anywhere after it in the sentence. */
    private Found sentence(Cue trigger) {
        Found within = within(trigger);
        if (!within.events().isEmpty()) {
            return within;
        }
        Found after = after(trigger);
        Found before = after.events().isEmpty() ? namedBefore(trigger) : after;
        before = before.events().isEmpty() ? before(trigger, BEFORE_ALONE) : before;
        if (!before.events().isEmpty()) {
            return before;
        }
        for (Event event : all) {
            boolean later = event.from() >= trigger.to() && plain(trigger.to(), event.from()) <= AFTER_ALONE;
            if (later && event.kind() != Event.Kind.BODY) {
                return new Found(List.of(event), 1);
            }
        }
        return Found.NONE;
    }

    /** An event that the words of a trigger enclose: "attending the summit were". */
    private Found within(Cue trigger) {
        return all.stream()
                .filter(event -> event.from() > trigger.from() && event.to() < trigger.to())
                .filter(event ->
                        event.kind() == Event.Kind.NAMED || trigger.from() <= FIRST && event.kind() != Event.Kind.BODY)
                .findFirst()
                .map(event -> new Found(List.of(event), 1))
                .orElse(Found.NONE);
    }

    private Found after(Cue trigger) {
        for (Event event : all) {
            boolean inside = event.from() < trigger.to()
                    && (event.to() > trigger.to() || isNaming(trigger) && event.to() == trigger.to());
            if (event.from() < trigger.to() && !inside || !fits(trigger, event)) {
                continue;
            }
            if (!isReached(trigger, event)) {
                return Found.NONE;
            }
            List<Event> events =
                    new ArrayList<>(List.of(trigger.setting("whole", "no").equals("yes") ? whole(event) : event));
            joined.add(events, event, trigger, other -> fits(trigger, other));
            return new Found(events, 1);
        }
        return Found.NONE;
    }

    /** An event that has its members in its name: "the summit of the leaders of A, B and C". */
    private Event whole(Event event) {
        int to = event.to();
        for (Mention mention : scene.actors()) {
            boolean next = mention.from() >= event.from() && mention.from() - to <= 4;
            to = next ? Math.max(to, mention.to()) : to;
        }
        return event.upTo(to, scene.text(event.from(), to));
    }

    private boolean fits(Cue trigger, Event event) {
        boolean body = event.kind() == Event.Kind.BODY;
        return switch (trigger.setting("of", "event")) {
            case "body" -> body;
            case "any" -> true;
            default ->
                !body
                        || !trigger.setting("bare", "yes").equals("no")
                                && scene.isOnlySkipped(trigger.to(), event.from())
                                && !hasEnclitic(event.to())
                                && !isBeforeNoun(event.to());
        };
    }

    private boolean hasEnclitic(int at) {
        return at < scene.size() && scene.annotated().token(at).norm().startsWith("'");
    }

    /** Whether a plain word of no other use follows, which a body only describes: "a G20 backlash". */
    private boolean isBeforeNoun(int at) {
        boolean word = at < scene.size()
                && scene.annotated().token(at).isWord()
                && !scene.annotated().token(at).isCapitalized()
                && !scene.annotated().isCovered(at, Kind.values());
        boolean before = scene.pack().modifiersStandBefore();
        return before
                && word
                && scene.cues().stream()
                        .noneMatch(cue -> cue.frame().equals(Cue.SYNTAX) && cue.from() <= at && at < cue.to());
    }

    private boolean isReached(Cue trigger, Event event) {
        int from = trigger.to();
        int far = trigger.setting("of", "event").equals("event") ? NEAR : NEAR_BODY;
        if (trigger.setting("near", "").equals("adjacent")) {
            far = 2;
        }
        return plain(from, event.from()) <= far
                && !scene.hasSyntax("break", from, event.from())
                && (!scene.hasComma(from, event.from()) || isWhenAndWhere(from, event.from()));
    }

    /** Whether commas only set off when and where: "chaired on Friday, in A, the fifth session". */
    private boolean isWhenAndWhere(int from, int to) {
        boolean named = scene.annotated().mentions(Kind.DATE, Kind.PLACE).stream()
                .anyMatch(mention -> mention.from() >= from && mention.to() <= to);
        return named
                && scene.annotated().token(to - 1).isWord()
                && plain(from, to) <= MOST_SET_OFF
                && scene.actorsBetween(from, to).stream().noneMatch(actor -> actor.kind() == Kind.PERSON);
    }

    /** The length of a stretch without its dates and places. */
    private int plain(int from, int to) {
        int plain = 0;
        for (int at = from; at < to; at++) {
            plain += scene.annotated().isCovered(at, Kind.DATE)
                            || scene.annotated().isCovered(at, Kind.PLACE)
                    ? 0
                    : 1;
        }
        return plain;
    }

    /** The last event with a name before a trigger: "the summit opened with a ceremony in the presence of X". */
    private Found namedBefore(Cue trigger) {
        for (int index = all.size() - 1; index >= 0; index--) {
            Event event = all.get(index);
            boolean named = event.to() <= trigger.from() && event.kind() == Event.Kind.NAMED;
            if (named
                    && trigger.from() - event.to() <= BEFORE_ALONE
                    && !scene.hasSyntax("stop", event.to(), trigger.from())) {
                return new Found(List.of(event), 1);
            }
        }
        return Found.NONE;
    }

    private Found before(Cue trigger, int reach) {
        for (int index = all.size() - 1; index >= 0; index--) {
            Event event = all.get(index);
            boolean body = event.kind() == Event.Kind.BODY;
            boolean fits = trigger.setting("of", "event").equals("body") ? event.body() != null : !body;
            if (event.to() <= trigger.from() && fits) {
                boolean near = trigger.from() - event.to() <= reach;
                return near ? new Found(List.of(event), 1) : Found.NONE;
            }
        }
        return Found.NONE;
    }

    /** Whether a verb has nothing after it that it could be said of: the sentence or the clause ends. */
    private boolean isAlone(Cue trigger) {
        int at = trigger.to();
        if (at >= scene.size() || !scene.annotated().token(at).isWord()) {
            return true;
        }
        List<Cue> next = scene.cues().stream()
                .filter(cue -> cue.from() == at)
                .filter(cue -> cue.frame().equals(Cue.SYNTAX) || cue.is(ParticipationComposer.TYPE, "alone"))
                .toList();
        return !next.isEmpty() && next.stream().noneMatch(cue -> OF_NOUNS.contains(cue.part()));
    }
}
