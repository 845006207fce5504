package org.dragoman.reader.time;

import java.time.Month;
import java.util.Optional;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.TimeExpression.Form;
import org.dragoman.reader.time.TimePoint.Base;
import org.dragoman.reader.time.TimePoint.Lean;
import org.dragoman.reader.time.TimePoint.Part;
import org.dragoman.reader.time.TimePoint.Portion;
import org.dragoman.reader.time.TimePoint.Shift;
import org.dragoman.reader.time.TimePoint.Unit;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Turns the slots and settings of one match into what it says of time. */
final class MatchReader {
    /** What a rule may want of its dates. */
    enum Only {
        /** The first is a day. */
        DAYS,
        /** Both are days, both months or both years. */
        ONE_GRAIN,
        /** The second is the day after the first. */
        NEIGHBOURS,
        /** From the first to the second it is a round number of years, as people celebrate them. */
        ANNIVERSARY,
        /** It heads its line, as in a list of events: before it stand signs at most, after it a sign or a capital letter. */
        HEADING,
        /** Each of its words has a capital: a name of a day, and no number in order that opens a sentence. */
        NAME
    }

    /** Two-digit years up to this one are of this century. */
    private static final int LAST_SHORT_YEAR = 50;

    private final Match match;
    private final Sentence sentence;

    MatchReader(Match match, Sentence sentence) {
        this.match = match;
        this.sentence = sentence;
    }

    /** What the match says; empty where no calendar has such a date, or where it joins what cannot be joined. */
    Optional<TimeExpression> expression() {
        Form form = Form.valueOf(TimeRules.constant(match.pattern().setting("form", "on")));
        TimePoint said = mentioned("start");
        TimePoint saidLast = mentioned("end");
        if (said == null || saidLast == null) {
            return Optional.empty();
        }
        TimePoint start = start(said);
        TimePoint end = end(saidLast);
        if (!isAsWanted(start, end)) {
            return Optional.empty();
        }
        return switch (form) {
            case ON, SINCE, DEADLINE -> single(form, start);
            case UNTIL -> start.isPossible() ? Optional.of(new TimeExpression(form, null, start)) : Optional.empty();
            case BETWEEN, PAIR ->
                isForward(start, end) ? Optional.of(new TimeExpression(form, start, end)) : Optional.empty();
        };
    }

    private boolean isAsWanted(TimePoint start, TimePoint end) {
        if (!match.pattern().has("only")) {
            return true;
        }
        return switch (Only.valueOf(TimeRules.constant(match.pattern().setting("only", "")))) {
            case DAYS -> start.grain() == Grain.DAY;
            case ONE_GRAIN -> start.grain() == end.grain();
            case ANNIVERSARY -> isRound(start.year(), end.year());
            case NEIGHBOURS -> areNextDays(start, end) || areNeighbours(start.weekday(), end.weekday());
            case HEADING -> isHeading();
            case NAME -> isName();
        };
    }

    private static boolean areNeighbours(@Nullable Integer first, @Nullable Integer second) {
        return first != null && second != null && first + 1 == second;
    }

    /** Whether one day follows the other, in one month or over its end. */
    private static boolean areNextDays(TimePoint start, TimePoint end) {
        Integer from = start.month();
        Integer to = end.month();
        if (from == null || to == null || from.equals(to)) {
            return areNeighbours(start.day(), end.day());
        }
        Integer last = start.day();
        Integer first = end.day();
        return last != null
                && first != null
                && first == 1
                && Month.of(from).plus(1).getValue() == to
                && last >= Month.of(from).minLength()
                && last <= Month.of(from).maxLength();
    }

    private boolean isHeading() {
        for (int at = 0; at < match.from(); at++) {
            if (isWordOrNumber(sentence.token(at))) {
                return false;
            }
        }
        if (match.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(match.to());
        return !isWordOrNumber(next) || next.isCapitalized();
    }

    private boolean isName() {
        for (int at = match.from(); at < match.to(); at++) {
            if (sentence.token(at).isWord() && !sentence.token(at).isCapitalized()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordOrNumber(Token token) {
        return token.isWord() || token.isNumber();
    }

    private static boolean isRound(@Nullable Integer first, @Nullable Integer last) {
        return first != null && last != null && last - first >= 10 && (last - first) % 5 == 0;
    }

    private static Optional<TimeExpression> single(Form form, TimePoint point) {
        return point.isPossible() ? Optional.of(new TimeExpression(form, point, null)) : Optional.empty();
    }

    private static boolean isForward(TimePoint start, TimePoint end) {
        if (!start.isPossible() || !end.isPossible()) {
            return false;
        }
        boolean sameMonth = start.month() == null || end.month() == null;
        if (start.day() != null && end.day() != null && sameMonth && start.day() >= end.day()) {
            return false;
        }
        return start.year() == null || end.year() == null || start.year() <= end.year();
    }

    /** The single date that a slot's mention says, nothing where there is no such slot, null where it says no single date. */
    private @Nullable TimePoint mentioned(String slot) {
        Capture capture = match.slot(slot);
        Mention mention = capture == null ? null : capture.mention();
        if (mention == null) {
            return TimePoint.NOTHING_SAID;
        }
        boolean single = mention.value() instanceof TimeExpression value && value.form() == Form.ON;
        return single ? ((TimeExpression) mention.value()).start() : null;
    }

    private TimePoint start(TimePoint said) {
        TimePoint point = said;
        point = has("day") ? point.withDay(number("day")) : point;
        point = has("month") ? point.withMonth(number("month")) : point;
        point = has("year") ? point.withYear(number("year")) : point;
        point = has("yy") ? point.withYear(fullYear(number("yy"))) : point;
        point = has("weekday") ? point.withWeekday(number("weekday")) : point;
        point = has("lean") ? point.withLean(Lean.valueOf(constant("lean"))) : point;
        point = has("part") ? point.withPart(partOf(point)) : point;
        point = has("unit") ? point.withShift(shift()) : point;
        return match.pattern().has("about") ? point.approximate() : point;
    }

    private TimePoint end(TimePoint said) {
        TimePoint point = said;
        point = has("day2") ? point.withDay(number("day2")) : point;
        point = has("month2") ? point.withMonth(number("month2")) : point;
        point = has("weekday2") ? point.withWeekday(number("weekday2")) : point;
        point = has("yy2") && match.has("year") ? point.withYear(laterYear(number("year"), number("yy2"))) : point;
        return has("year2") ? point.withYear(number("year2")) : point;
    }

    /** The part of a point that is said; the last day of a part, a quarter or so, is that part's own end. */
    private Part partOf(TimePoint point) {
        Part own = part();
        Part said = point.part();
        return said != null && own.portion() == Portion.LAST_DAY ? said : own;
    }

    private Part part() {
        return new Part(Portion.valueOf(constant("part")), has("count") ? number("count") : 0);
    }

    /** A distance; where the rule has a count and no part that takes it, its {@code shift} only gives the direction. */
    private Shift shift() {
        int amount = has("shift") ? number("shift") : 0;
        boolean counted = has("count") && !has("part");
        Base base = has("base") ? Base.valueOf(constant("base")) : Base.PUBLISHED;
        return new Shift(Unit.valueOf(constant("unit")), counted ? amount * number("count") : amount, base);
    }

    private static int fullYear(int lastTwo) {
        return lastTwo <= LAST_SHORT_YEAR ? 2000 + lastTwo : 1900 + lastTwo;
    }

    /** The first year after another that ends in two digits: 53 after 1950 is 1953, 5 after 1998 is 2005. */
    private static int laterYear(int year, int lastTwo) {
        int sameCentury = year / 100 * 100 + lastTwo;
        return sameCentury > year ? sameCentury : sameCentury + 100;
    }

    private boolean has(String name) {
        return match.has(name) || match.pattern().has(name);
    }

    private int number(String name) {
        return Integer.parseInt(value(name));
    }

    private String constant(String name) {
        return TimeRules.constant(value(name));
    }

    private String value(String name) {
        Capture capture = match.slot(name);
        return capture == null ? match.pattern().setting(name, "") : capture.value();
    }
}
