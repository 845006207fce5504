package org.dragoman.reader.frame;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.DateDistance;
import org.dragoman.reader.scene.DateResolution;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.StayDates;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells at which time a story has come by the dates that a sentence names. */
final class SentenceDays {
    private final Scene scene;
    private final Dates dates;

    SentenceDays(Scene scene, Dates dates) {
        this.scene = scene;
        this.dates = dates;
    }

    /**
     * The latest single day that the sentence names, up to the day of publication: the day that the story is at. Who "arrived
     * on Sunday" was "received on Monday". Null where it names none.
     */
    @Nullable Edtf latest() {
        return latest(scene.size());
    }

    /** The day with which a sentence sets in that itself tells no claim: "On Friday evening the telephone rang." */
    @Nullable Edtf opening() {
        return latest(DateDistance.SENTENCE_START);
    }

    private @Nullable Edtf latest(int end) {
        Edtf latest = null;
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            Edtf date = mention.from() < end ? event(mention) : null;
            if (date != null
                    && date.grain() == Grain.DAY
                    && !date.isInterval()
                    && !scene.discourse().isOutsideNews(date)
                    && !looksBack(mention, date)
                    && (latest == null || date.firstDay().isAfter(latest.firstDay()))) {
                latest = date;
            }
        }
        return latest;
    }

    /** The first few days running that the sentence names, up to publication: the time that the story is at. */
    @Nullable Edtf running() {
        return running(scene.size());
    }

    /** The days running with which a sentence sets in that itself tells no claim: "From Monday to Thursday he was busy." */
    @Nullable Edtf openingRun() {
        return running(DateDistance.SENTENCE_START);
    }

    private @Nullable Edtf running(int end) {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            Edtf date = mention.from() < end ? event(mention) : null;
            if (date != null && StayDates.isSpan(date) && !scene.discourse().isOutsideNews(date)) {
                return date;
            }
        }
        return null;
    }

    private @Nullable Edtf event(Mention mention) {
        return DateResolution.isEvent(mention) ? dates.resolve(mention, Anchor.Direction.UNKNOWN) : null;
    }

    /** Whether a day within a sentence lies before the day that the story has come to: it goes on from there. */
    private boolean looksBack(Mention mention, Edtf date) {
        Edtf now = scene.discourse().focusDate();
        return DateResolution.countsFromFocus(mention) && DateResolution.countsBack(mention)
                || now != null
                        && mention.from() > DateDistance.SENTENCE_START
                        && date.lastDay().isBefore(now.firstDay())
                        && !(opensParagraph() && DateResolution.isCalendarDay(mention));
    }

    /** "It was in A that he had begun, on the 14th": whether the sentence is where a story can begin anew with what came before. */
    private boolean opensParagraph() {
        Scene before = scene.discourse().before();
        return before != null
                && before.sentence().paragraph() != scene.sentence().paragraph();
    }
}
