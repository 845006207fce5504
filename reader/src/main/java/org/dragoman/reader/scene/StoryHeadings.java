package org.dragoman.reader.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimePoint;
import org.dragoman.reader.time.TimeResolver;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The dates that stand over the parts of a story: the years of a chronology ("1993. X came in February."), the days of a
 * programme or journal. What a part tells without a date of its own is of that time, and its dates count from there. Belongs
 * to one reading.
 */
public final class StoryHeadings {
    /** So many parts make a story of years; a date that opens a paragraph is nothing special. */
    private static final int FEWEST_YEARS = 3;

    private static final int FEWEST_DAYS = 2;
    /** So few suffice where one has a line to itself. */
    private static final int FEWEST_ALONE = 2;

    private static final int FARTHEST_DAY = 40;
    /** More days than a programme looks ahead. */
    private static final int FAR_AHEAD = 60;

    private static final Set<String> MARKS = Set.of(".", ":", "-", "\u2013", "\u2014");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("[0-9]{1,2}");

    private final Map<Integer, Edtf> bySentence = new HashMap<>();
    private int count;
    private int alone;
    private @Nullable Edtf last;

    private StoryHeadings() {}

    /**
     * The headings of a story.
     *
     * @param news the day of the story, null where unknown
     */
    public static StoryHeadings of(List<Annotated> story, @Nullable Edtf news) {
        StoryHeadings years = new StoryHeadings();
        years.learn(story, StoryHeadings::year, StoryHeadings::within);
        if (years.count >= (years.alone == 0 ? FEWEST_YEARS : FEWEST_ALONE)) {
            return years;
        }
        StoryHeadings days = ofDays(story, news, Anchor.Direction.UNKNOWN);
        if (days.count < FEWEST_DAYS) {
            return new StoryHeadings();
        }
        return days.isTornApart(news) ? ofDays(story, news, Anchor.Direction.PAST) : days;
    }

    private static StoryHeadings ofDays(List<Annotated> story, @Nullable Edtf news, Anchor.Direction side) {
        StoryHeadings days = new StoryHeadings();
        days.learn(story, sentence -> days.day(sentence, news, side), null);
        return days;
    }

    /** Whether some days would lie behind the news and others far ahead: then the year of all is the one that is over. */
    private boolean isTornApart(@Nullable Edtf news) {
        return news != null
                && bySentence.values().stream().anyMatch(day -> day.lastDay().isBefore(news.firstDay()))
                && bySentence.values().stream()
                        .anyMatch(day -> day.firstDay().isAfter(news.lastDay().plusDays(FAR_AHEAD)));
    }

    /** What stands over a sentence; null where nothing does. */
    @Nullable Edtf over(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    /**
     * Reads the headings.
     *
     * @param finer reads a month or day alone that parts the time of the heading above it; null for none
     */
    private void learn(
            List<Annotated> story,
            Function<Annotated, @Nullable Edtf> reader,
            @Nullable BiFunction<Annotated, Edtf, @Nullable Edtf> finer) {
        Edtf whole = null;
        Edtf open = null;
        Edtf previous = null;
        boolean lasting = false;
        boolean goesOn = false;
        for (int at = 0; at < story.size(); at++) {
            Annotated sentence = story.get(at);
            boolean begins = at == 0 || paragraph(story, at - 1) != paragraph(story, at);
            boolean ends = at + 1 == story.size() || paragraph(story, at + 1) != paragraph(story, at);
            Edtf heading = begins ? reader.apply(sentence) : null;
            Edtf next = begins && heading == null && finer != null ? later(sentence, previous) : null;
            previous = heading == null ? next == null ? previous : next : heading;
            Edtf part = heading == null && begins && ends && whole != null && finer != null
                    ? finer.apply(sentence, whole)
                    : null;
            if (heading != null) {
                count++;
                lasting = begins && ends && isOnlyDate(sentence);
                alone += lasting ? 1 : 0;
                open = heading;
                whole = lasting ? heading : null;
                goesOn = isOnlyDate(sentence);
            } else if (part != null || next != null) {
                open = part == null ? next : part;
            } else if (begins && !lasting && !goesOn) {
                open = null;
            } else if (!begins) {
                goesOn = false;
            }
            if (open != null) {
                bySentence.put(sentence.sentence().index(), open);
            }
        }
    }

    private static int paragraph(List<Annotated> story, int at) {
        return story.get(at).sentence().paragraph();
    }

    /** Whether a sentence is a date, or a year, and no more than places beside it. */
    private static boolean isOnlyDate(Annotated sentence) {
        int end = sentence.token(0).isYear() ? 1 : 0;
        for (Mention date : sentence.startingAt(Mention.Kind.DATE, 0)) {
            end = Math.max(end, date.to());
        }
        for (int at = end; at < sentence.size(); at++) {
            if (sentence.token(at).isWord() && !sentence.isCovered(at, Mention.Kind.PLACE, Mention.Kind.COUNTRY)) {
                return false;
            }
        }
        return end > 0;
    }

    /** "2 April 2018. ... 5 June. ...": a day or month without its year, next to the heading before it; null for none. */
    private static @Nullable Edtf later(Annotated sentence, @Nullable Edtf previous) {
        for (Mention date : sentence.startingAt(Mention.Kind.DATE, 0)) {
            boolean ofMonth = date.value() instanceof TimeExpression time
                    && time.start() != null
                    && time.start().year() == null
                    && (time.start().month() != null
                            || time.end() != null && time.end().month() != null);
            if (previous != null && ofMonth && date.to() < sentence.size() && isMarked(sentence, date.to())) {
                Anchor anchor = new Anchor(Optional.of(previous), Optional.of(previous), Anchor.Direction.FUTURE);
                return TimeResolver.resolve((TimeExpression) date.value(), anchor)
                        .orElse(null);
            }
        }
        return null;
    }

    /** A month or day that is all a paragraph says, in the time of the heading above it. */
    private static @Nullable Edtf within(Annotated sentence, Edtf whole) {
        if (!isOnlyDate(sentence)) {
            return null;
        }
        for (Mention date : sentence.startingAt(Mention.Kind.DATE, 0)) {
            Anchor anchor = new Anchor(Optional.of(whole), Optional.of(whole), Anchor.Direction.UNKNOWN);
            Edtf when =
                    TimeResolver.resolve((TimeExpression) date.value(), anchor).orElse(null);
            if (when != null && whole.contains(when)) {
                return when;
            }
        }
        return null;
    }

    private static @Nullable Edtf year(Annotated sentence) {
        Edtf year = isMarked(sentence, 1) ? year(sentence.token(0)) : null;
        return year == null ? monthOrDayOfYear(sentence) : year;
    }

    /** The year that a token is; null where it is none. */
    public static @Nullable Edtf year(Token token) {
        return token.isYear() ? Edtf.of(CalendarDate.ofYear(Integer.parseInt(token.norm()))) : null;
    }

    /** "FRIDAY 26": the day of a weekday that a number follows and no more, next to the heading before or the day of the story. */
    private @Nullable Edtf numberedDay(Annotated sentence, @Nullable Edtf news) {
        Edtf near = last == null ? news : last;
        if (near == null || sentence.size() != 2 || !sentence.token(1).isNumber()) {
            return null;
        }
        int number = dayOfMonth(sentence.token(1));
        for (Mention date : sentence.startingAt(Mention.Kind.DATE, 0)) {
            TimePoint start = date.value() instanceof TimeExpression time ? time.start() : null;
            Integer weekday = start == null ? null : start.weekday();
            if (date.to() == 1 && weekday != null && number > 0) {
                return nearest(near.firstDay(), weekday, number);
            }
        }
        return null;
    }

    /** "March 2009: X in CITY": a month or day with its year that a mark parts from what is told of it. */
    private static @Nullable Edtf monthOrDayOfYear(Annotated sentence) {
        for (Mention date : sentence.startingAt(Mention.Kind.DATE, 0)) {
            boolean whole = date.value() instanceof TimeExpression time
                    && time.form() == TimeExpression.Form.ON
                    && time.start() != null
                    && time.start().year() != null
                    && time.start().month() != null;
            if (whole && date.to() < sentence.size() && isMarked(sentence, date.to())) {
                return TimeResolver.resolve((TimeExpression) date.value(), Anchor.NONE)
                        .orElse(null);
            }
        }
        return null;
    }

    /** The day of a month that a number of one or two digits can be; 0 where it can be none. */
    private static int dayOfMonth(Token token) {
        return DAY_OF_MONTH.matcher(token.text()).matches() ? Integer.parseInt(token.text()) : 0;
    }

    private static @Nullable Edtf nearest(LocalDate day, int weekday, int number) {
        for (int away = 0; away <= FARTHEST_DAY; away++) {
            for (LocalDate other : List.of(day.plusDays(away), day.minusDays(away))) {
                if (other.getDayOfMonth() == number && other.getDayOfWeek().getValue() == weekday) {
                    return Edtf.of(other);
                }
            }
        }
        return null;
    }

    /** The day that a sentence opens with; one without its month is of that of the heading before. */
    private @Nullable Edtf day(Annotated sentence, @Nullable Edtf news, Anchor.Direction side) {
        Edtf numbered = numberedDay(sentence, news);
        if (numbered != null) {
            last = numbered;
            return numbered;
        }
        for (Mention date : sentence.startingAt(Mention.Kind.DATE, 0)) {
            boolean day = date.value() instanceof TimeExpression time
                    && time.start() != null
                    && time.start().day() != null
                    && (time.end() == null || time.end().day() != null);
            if (day && isMarked(sentence, date.to())) {
                Anchor anchor = anchor((TimeExpression) date.value(), news, side);
                last = TimeResolver.resolve((TimeExpression) date.value(), anchor)
                        .orElse(last);
                return last;
            }
        }
        return null;
    }

    /** What a day is counted from: the heading before where it has no month, else the day of the story. */
    private Anchor anchor(TimeExpression day, @Nullable Edtf news, Anchor.Direction side) {
        boolean ofMonth = day.start() != null && day.start().month() != null;
        return ofMonth || last == null
                ? new Anchor(Optional.ofNullable(news), Optional.empty(), side)
                : new Anchor(Optional.of(last), Optional.empty(), Anchor.Direction.UNKNOWN);
    }

    /** Whether a heading ends at a token: there the sentence ends, or a mark parts it from what it stands over. */
    private static boolean isMarked(Annotated sentence, int at) {
        return at >= sentence.size() || MARKS.contains(sentence.token(at).text());
    }
}
