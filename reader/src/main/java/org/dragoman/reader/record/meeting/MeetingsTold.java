package org.dragoman.reader.record.meeting;

import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;

/** Reads nouns that speak of a meeting told before, or of another one of the same two. */
final class MeetingsTold {
    private static final int HALF_A_YEAR = 183;

    private MeetingsTold() {}

    /** "The talks, held on Friday": the meeting told last, with the date that is said now. */
    static List<Draft> again(Sight sight, Cue trigger) {
        boolean earlier = isEarlier(sight.scene(), trigger);
        boolean definite = trigger.isNoun() && (earlier || isDefinite(sight.scene(), trigger));
        Draft told = definite && !tellsOthers(sight.scene(), trigger)
                ? sight.discourse().meeting()
                : null;
        boolean toCome = sight.statuses().said(trigger) == Status.PLANNED;
        Anchor.Direction tense = toCome ? Anchor.Direction.FUTURE : Anchor.Direction.PAST;
        Edtf when = told == null ? null : sight.dates().of(trigger, tense);
        if (told == null
                || when == null
                || when.isOpen()
                || told.get("who") == null
                || !trigger.isAct() && !told.rule().equals(trigger.rule())
                || !earlier && isOfOtherYear(told, when)) {
            return List.of();
        }
        Draft draft = new Draft("meeting", sight.scene(), trigger)
                .set("who", told.get("who"))
                .when(when);
        draft.set("form", earlier ? trigger.setting("form", "meeting") : told.get("form"))
                .status(sight.statuses().dated(told.status(), when, false));
        return List.of(draft.times(0.8, "the meeting told before, dated now"));
    }

    /** "At their meeting, A said": whether a noun speaks of a meeting told before with a day of its own, long before the news. */
    static boolean isToldBefore(Sight sight, Cue trigger) {
        Draft told = sight.discourse().meeting();
        Edtf news = sight.discourse().newsDay();
        return trigger.isNoun()
                && told != null
                && news != null
                && sight.scene().syntaxEndingAt("definite", trigger.from()) != null
                && isOfOtherYear(told, news);
    }

    /** Whether a day is so far from that of the meeting told before that it is another's. */
    private static boolean isOfOtherYear(Draft told, Edtf when) {
        Edtf own = told.isWorkedOut() ? null : told.when();
        return own != null
                && (when.firstDay().isAfter(own.lastDay().plusDays(HALF_A_YEAR))
                        || own.firstDay().isAfter(when.lastDay().plusDays(HALF_A_YEAR)));
    }

    /** "Their previous meetings, including a meeting in May": one of those that the same two have had before. */
    private static boolean isEarlier(Scene scene, Cue trigger) {
        return scene.cues("meeting", "earlier").stream().anyMatch(cue -> cue.to() <= trigger.from())
                && scene.syntaxEndingAt("one", trigger.from()) == null
                && scene.groups().stream()
                        .noneMatch(group ->
                                group.from() >= trigger.to() && scene.isOnePhrase(trigger.to(), group.from(), 3));
    }

    /** "This meeting follows their call of 2 May": whether the sentence goes on to another one, of which the day is. */
    private static boolean tellsOthers(Scene scene, Cue trigger) {
        return scene.triggers().stream()
                .anyMatch(other -> other.frame().equals("meeting")
                        && other.isNoun()
                        && other.from() >= trigger.to()
                        && !other.setting("form", "").equals(trigger.setting("form", "")));
    }

    /** Whether a noun speaks of the meeting that is known already and of no other actors'. */
    private static boolean isDefinite(Scene scene, Cue noun) {
        boolean known = scene.syntaxEndingAt("definite", noun.from()) != null
                || scene.syntax("definite").stream()
                        .anyMatch(cue -> cue.from() == noun.to()
                                && cue.setting("side", "before").equals("after"));
        boolean anybodys = scene.cues("meeting", "their").stream()
                .anyMatch(their -> their.to() <= noun.from()
                        && noun.from() - their.to() <= 2
                        && MeetingHosts.isOfPlainOwner(scene, their));
        return known
                && !anybodys
                && scene.groups().stream()
                        .noneMatch(group -> group.from() >= noun.to() && group.from() - noun.to() <= 3);
    }
}
