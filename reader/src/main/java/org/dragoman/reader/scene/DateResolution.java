package org.dragoman.reader.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimePoint;
import org.dragoman.reader.time.TimeResolver;
import org.jspecify.annotations.Nullable;

/** Tells which days the dates of one sentence mean, given the day of the news and the dates that were told before. */
public final class DateResolution {
    private final Scene scene;
    private final DateLists lists;

    DateResolution(Scene scene, DateLists lists) {
        this.scene = scene;
        this.lists = lists;
    }

    /** What a date mention says, given the document's date and what the story spoke of last; null where unclear. */
    @Nullable Edtf resolve(Mention mention, Anchor.Direction tense) {
        TimePoint.Shift shift = shift(mention);
        if (shift == null || shift.base() != TimePoint.Base.FOCUS) {
            return resolve(mention, tense, null);
        }
        Edtf before = saidBefore(mention);
        Edtf past = before == null ? pastTold() : null;
        if (past != null && shift.amount() == 0 && shift.unit() == TimePoint.Unit.DAY) {
            return past;
        }
        boolean fine = past != null
                && (past.grain() == Grain.DAY || past.grain() == Grain.MONTH && shift.unit() == TimePoint.Unit.MONTH);
        before = before == null && fine ? past : before;
        before = shift.amount() == 0 && tense == Anchor.Direction.FUTURE ? notPassed(before) : before;
        boolean told = before != null || countsYears(mention) && yearTold(mention) != null;
        boolean lost = !told
                && (shift.amount() > 0 || isWithinSpan(shift))
                && scene.discourse().countedDay() == null;
        return lost ? null : resolve(mention, tense, before);
    }

    /** "From the 3rd to the 5th X was in A. On the same day": which of the days running is not told. */
    private boolean isWithinSpan(TimePoint.Shift shift) {
        return shift.unit() == TimePoint.Unit.DAY && scene.discourse().isWithinSpan();
    }

    /** The same where the words before it give a date that it may count from. */
    @Nullable Edtf resolve(Mention mention, Anchor.Direction tense, @Nullable Edtf before) {
        if (!(mention.value() instanceof TimeExpression said)) {
            return null;
        }
        TimeExpression time =
                inMonthTold(mention, inYearRightBefore(mention, lists.inYearOfList(mention, said), tense), tense);
        Edtf told = before == null && countsYears(mention) ? yearTold(mention) : before;
        Edtf heading = scene.discourse().heading(scene);
        Edtf counted = heading == null ? scene.discourse().countedDay() : heading;
        Anchor anchor = new Anchor(
                Optional.ofNullable(heading == null ? scene.discourse().newsDay() : heading),
                Optional.ofNullable(told == null ? counted : told),
                isOfFuture(mention) || tense == Anchor.Direction.UNKNOWN && opensFuture(mention)
                        ? Anchor.Direction.FUTURE
                        : tense);
        return TimeResolver.resolve(time, anchor).orElse(null);
    }

    /** "Will receive X on Thursday, then Y on Friday": whether a verb in the future leads to a date, or to one that it is listed with. */
    private boolean isOfFuture(Mention mention) {
        return followsFuture(mention)
                || scene.annotated().mentions(Kind.DATE).stream()
                        .anyMatch(other -> other.to() <= mention.from()
                                && followsFuture(other)
                                && scene.hasSyntax("and", other.to(), mention.from())
                                && !scene.hasVerbBetween(other.to(), mention.from())
                                && !scene.hasSyntax("break", other.to(), mention.from()));
    }

    /** "The talks, which are under way, will go on on Monday": whether a verb in the future stands right before a date. */
    private boolean followsFuture(Mention mention) {
        Cue preposition = scene.governor(mention.from());
        int from = preposition == null || preposition.to() != mention.from() ? mention.from() : preposition.from();
        return from > 0 && scene.predicates().showsFuture(from - 1);
    }

    /** "In March, and one month later": the date before in the sentence from which a later one counts; null where none is said. */
    private @Nullable Edtf saidBefore(Mention mention) {
        Edtf found = null;
        Edtf apart = null;
        for (Mention other : scene.annotated().mentions(Kind.DATE)) {
            boolean before = other.to() <= mention.from() && isEvent(other);
            Edtf date = before ? resolve(other, Anchor.Direction.PAST) : null;
            if (date != null && !date.isOpen()) {
                boolean parted = scene.hasSyntax("stop", other.to(), mention.from());
                found = parted ? found : date;
                apart = parted ? date : apart;
            }
        }
        return found == null ? apart : found;
    }

    /** "Two years later, in November": a month or day is of the year that is told right before it. */
    private TimeExpression inYearRightBefore(Mention mention, TimeExpression said, Anchor.Direction tense) {
        Mention before = lists.rightBefore(mention);
        Edtf year = before == null ? null : resolve(before, tense);
        boolean whole = year != null && !year.isInterval() && year.grain() == Grain.YEAR;
        return whole && year != null ? said.inYear(year.firstDay().getYear()) : said;
    }

    /** "In A from 9 to 12 November and in B from the 12th to the 16th": a bare day is of the month named before it. */
    private TimeExpression inMonthTold(Mention mention, TimeExpression said, Anchor.Direction tense) {
        Mention last = null;
        for (Mention other : said.isBareDay() ? scene.annotated().mentions(Kind.DATE) : List.<Mention>of()) {
            boolean before = other.to() <= mention.from()
                    && other.value() instanceof TimeExpression time
                    && time.isDayOfMonth()
                    && !scene.hasSyntax("stop", other.to(), mention.from());
            last = before ? other : last;
        }
        Edtf told = last == null ? null : resolve(last, tense, null);
        CalendarDate end = told == null || told.end() == null ? told == null ? null : told.start() : told.end();
        return told == null || end == null ? said : said.inMonthOf(end, told.firstDay());
    }

    /** The date with a year that was told last before a mention, in its sentence or in the one before; null where none. */
    @Nullable Edtf yearTold(Mention mention) {
        Mention here = lastDated(scene, mention.from());
        if (here != null) {
            return resolve(here, Anchor.Direction.PAST);
        }
        Scene earlier = scene.discourse().before();
        Mention there = earlier == null ? null : lastDated(earlier, earlier.size());
        return earlier == null || there == null ? null : new Dates(earlier).resolve(there, Anchor.Direction.PAST);
    }

    /** "After he met X yesterday, he will see Y in the evening": what is to come is on no day that has passed. */
    private @Nullable Edtf notPassed(@Nullable Edtf day) {
        Edtf news = scene.discourse().newsDay();
        boolean passed = day != null && news != null && day.lastDay().isBefore(news.firstDay());
        return passed ? news : day;
    }

    /**
     * "In May last year he went there. At that time": the date of the sentence before where it lies so far back that the story,
     * which is at its news, does not keep it; null where there is none.
     */
    private @Nullable Edtf pastTold() {
        Scene earlier = scene.discourse().before();
        if (earlier == null) {
            return null;
        }
        Mention last = null;
        for (Mention other : earlier.annotated().mentions(Kind.DATE)) {
            last = isEvent(other) ? other : last;
        }
        Edtf date =
                last == null || countsFromFocus(last) ? null : new Dates(earlier).resolve(last, Anchor.Direction.PAST);
        boolean past = date != null
                && !date.isOpen()
                && !date.isInterval()
                && scene.discourse().isLongPast(date);
        return past ? date : null;
    }

    /** The last date with a year that stands before a token. */
    private static @Nullable Mention lastDated(Scene scene, int end) {
        Mention last = null;
        for (Mention other : scene.annotated().mentions(Kind.DATE)) {
            last = other.to() <= end && isDated(other) ? other : last;
        }
        return last;
    }

    private static boolean isDated(Mention date) {
        return date.value() instanceof TimeExpression time
                && (time.start() != null && time.start().year() != null
                        || time.end() != null && time.end().year() != null);
    }

    /** Whether a date is one on which something can happen: no deadline, no end and no pair of days that are compared. */
    public static boolean isEvent(Mention mention) {
        return mention.value() instanceof TimeExpression time
                && time.form() != TimeExpression.Form.DEADLINE
                && time.form() != TimeExpression.Form.UNTIL
                && time.form() != TimeExpression.Form.PAIR;
    }

    /** "It was not until May that": the date at which a sentence begins, where it tells how far a story has come. */
    @Nullable Edtf cameTo() {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean opens = scene.syntax("come-to").stream()
                    .anyMatch(cue -> cue.from() == 0 && cue.to() > mention.from() - 1 && cue.to() <= mention.to());
            Edtf date = opens ? resolve(mention, Anchor.Direction.PAST) : null;
            CalendarDate day = date == null ? null : date.end() == null ? date.start() : date.end();
            Edtf news = scene.discourse().newsDay();
            if (day != null && (news == null || !day.firstDay().isAfter(news.lastDay()))) {
                return Edtf.of(day);
            }
        }
        return null;
    }

    /** "On Tuesday morning the two will hold talks": whether a date opens a clause whose verb shows the future by its form. */
    private boolean opensFuture(Mention mention) {
        if (mention.from() > DateDistance.SENTENCE_START) {
            return false;
        }
        for (int at = mention.to(); at < scene.size(); at++) {
            int here = at;
            if (Stream.of("break", "stop", "who", "relative").anyMatch(part -> scene.hasSyntax(part, here, here + 1))) {
                return false;
            }
            if (scene.predicates().showsFuture(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date is told by the number of its day. */
    public static boolean isCalendarDay(Mention mention) {
        return mention.value() instanceof TimeExpression time
                && time.start() != null
                && time.start().day() != null
                && time.start().shift() == null;
    }

    /** Whether a date is told by another one: "a year before", "that year". */
    public static boolean countsFromFocus(Mention mention) {
        TimePoint.Shift shift = shift(mention);
        return shift != null && shift.base() == TimePoint.Base.FOCUS;
    }

    /** Whether a date lies before or after the one that it is told by: "a year before". */
    public static boolean isApartFromFocus(Mention mention) {
        TimePoint.Shift shift = shift(mention);
        return countsFromFocus(mention) && shift != null && shift.amount() != 0;
    }

    /** Whether a date counts years from what was told before: "three years later". */
    private static boolean countsYears(Mention mention) {
        TimePoint.Shift shift = shift(mention);
        return isApartFromFocus(mention) && shift != null && shift.unit() == TimePoint.Unit.YEAR;
    }

    /** Whether a date counts back from a day, as "yesterday" does. */
    public static boolean countsBack(Mention mention) {
        TimePoint.Shift shift = shift(mention);
        return shift != null && shift.amount() < 0;
    }

    /** How far a date counts from a day, back or on; null where it does not. */
    private static TimePoint.@Nullable Shift shift(Mention mention) {
        TimePoint point = mention.value() instanceof TimeExpression time ? time.start() : null;
        return point == null ? null : point.shift();
    }
}
