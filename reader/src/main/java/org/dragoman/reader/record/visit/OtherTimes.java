package org.dragoman.reader.record.visit;

import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;

/**
 * Tells which journeys without a date are of another day than the one that the story is at. A cue of the part
 * {@code other-time} says so within its {@code reach} of words; where its {@code span} is {@code recent} it only excludes a day.
 */
final class OtherTimes {
    private static final String REACH = "6";

    private final Scene scene;

    OtherTimes(Scene scene) {
        this.scene = scene;
    }

    /**
     * Whether a journey is of another time than the one that the story is at.
     *
     * @param now when the story is at
     */
    boolean isOf(Cue journey, Edtf now) {
        return isNameInTitle(journey)
                || scene.cues("visit", "other-time").stream()
                        .filter(cue -> !cue.setting("span", "").equals("recent") || now.grain() == Grain.DAY)
                        .anyMatch(cue -> isNear(cue, journey));
    }

    /** "Statement on the visit of X": a title that only names a visit says neither that it was nor that it will be. */
    private boolean isNameInTitle(Cue journey) {
        return journey.isNoun() && scene.sentence().role() == Sentence.Role.TITLE;
    }

    private boolean isNear(Cue cue, Cue journey) {
        int from = Math.min(cue.to(), journey.to());
        int to = Math.max(cue.from(), journey.from());
        boolean before = cue.from() < journey.from();
        boolean wrong = cue.setting("side", "").equals(before ? "after" : "before");
        int reach = Integer.parseInt(cue.setting("reach", REACH));
        return !wrong && (from >= to || to - from <= reach && !scene.hasSyntax("stop", from, to));
    }
}
