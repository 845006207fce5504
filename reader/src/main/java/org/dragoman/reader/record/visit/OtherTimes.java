package org.dragoman.reader.record.visit;

import org.dragoman.reader.scene.ClauseCues;
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
                || new ClauseCues(scene)
                                .nearest(journey, "other-time", cue -> !isRecent(cue) || now.grain() == Grain.DAY)
                        != null;
    }

    /** "Statement on the visit of X": a title that only names a visit says neither that it was nor that it will be. */
    private boolean isNameInTitle(Cue journey) {
        return journey.isNoun() && scene.sentence().role() == Sentence.Role.TITLE;
    }

    private static boolean isRecent(Cue cue) {
        return cue.setting("span", "").equals("recent");
    }
}
