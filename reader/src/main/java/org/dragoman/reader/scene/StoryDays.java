package org.dragoman.reader.scene;

import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The days that a story is at: of its publication, and those that it named last. Belongs to one reading. */
final class StoryDays {
    private static final int MEMORY_OF_DATES = 3;

    /** Days before publication that news still speaks of as its own. */
    private static final int LONGEST_NEWS = 45;

    private final @Nullable Edtf published;
    private @Nullable Edtf focusDate;
    private int focusDateAt;
    private int focusParagraph;
    private @Nullable Edtf toCome;
    private int toComeAt;
    private @Nullable Edtf span;
    private int spanAt;
    private @Nullable Edtf firstDay;

    StoryDays(@Nullable Edtf published) {
        this.published = published;
    }

    @Nullable Edtf published() {
        return published;
    }

    /** The day that "today" is: of publication, or where only its year is known the first day that the story is at. */
    @Nullable Edtf newsDay() {
        boolean coarse = published == null || published.grain() != Grain.DAY;
        return coarse && firstDay != null ? firstDay : published;
    }

    /** Sets the day that "today" is; null leaves it to the first day that the story is at. */
    void tellsNewsOf(@Nullable Edtf day) {
        firstDay = day;
    }

    @Nullable Edtf focusDate() {
        return focusDate;
    }

    /**
     * Moves the story to a day.
     *
     * @param paragraph the paragraph that names it
     * @param aside whether a picture tells it, which stands anywhere on the page: it moves no story that has a day already
     */
    void focusDate(@Nullable Edtf date, int sentence, int paragraph, boolean aside) {
        boolean moves = !aside || focusDate == null;
        if (date != null && moves && !isOutsideNews(date)) {
            focusDate = date;
            focusDateAt = sentence;
            focusParagraph = paragraph;
            boolean near = published == null || published.overlaps(date);
            firstDay = firstDay == null && near && date.grain() == Grain.DAY && !date.isInterval() ? date : firstDay;
        }
    }

    /** The day that a paragraph has come to by its own sentences; null where they named none. */
    @Nullable Edtf dayOf(int paragraph) {
        boolean day = focusDate != null && focusDate.grain() == Grain.DAY && !focusDate.isInterval();
        return day && focusParagraph == paragraph ? focusDate : null;
    }

    /** Notes a day after publication on which something is said to happen: what "the day after" counts from. */
    void toCome(Edtf day, int sentence) {
        toCome = day;
        toComeAt = sentence;
    }

    /** The day to come that one of the last few sentences told; null for none. */
    @Nullable Edtf dayToCome(int sentence) {
        return toCome != null && sentence - toComeAt <= MEMORY_OF_DATES ? toCome : null;
    }

    /** The day that another one is told by: the one to come that was just spoken of, else that which the story is at. */
    @Nullable Edtf counted(int sentence) {
        boolean ahead = toCome != null && sentence - toComeAt <= 1 && (focusDate == null || toComeAt >= focusDateAt);
        return ahead ? toCome : focusDate;
    }

    /** Notes days running that a sentence named: what the sentences after it tell without a date happened in them. */
    void span(@Nullable Edtf days, int sentence) {
        if (days != null) {
            span = days;
            spanAt = sentence;
        }
    }

    /** Whether the days named last are days running. */
    boolean isWithinSpan() {
        return span != null && (focusDate == null || spanAt > focusDateAt);
    }

    /** Whether something ended so long before publication that the picture of it is from an archive. */
    boolean isLongPast(Edtf date) {
        return published != null && date.lastDay().isBefore(published.firstDay().minusDays(LONGEST_NEWS));
    }

    /** Whether a day lies after publication, or so long before it that the news is not of that day. */
    boolean isOutsideNews(Edtf date) {
        return published != null
                && (date.firstDay().isAfter(published.lastDay())
                        || date.firstDay().isBefore(published.firstDay().minusDays(LONGEST_NEWS)));
    }

    /**
     * The day that the last few sentences were at; before any was named, the day of publication: what news tells first
     * without a date happened or was announced then. Null where neither is known.
     *
     * @param lead how many sentences at the beginning tell the news of the day
     * @param sentence how many sentences the story has had so far
     */
    @Nullable Edtf dateOfNow(int lead, int sentence) {
        if (isWithinSpan() && sentence - spanAt <= MEMORY_OF_DATES) {
            return span;
        }
        boolean coarse = published != null && published.grain() == Grain.YEAR;
        if (focusDate != null && (coarse || sentence - focusDateAt <= MEMORY_OF_DATES)) {
            return focusDate;
        }
        return coarse || sentence <= lead ? published : null;
    }
}
