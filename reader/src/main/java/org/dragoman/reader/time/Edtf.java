package org.dragoman.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.jspecify.annotations.Nullable;

/**
 * A date or an interval, written in the part of EDTF level 1 (ISO 8601-2) that claims use: {@code 2013-09-24},
 * {@code 2013-09}, {@code 2013}, {@code 2013~}, {@code 2013-09-24/2013-09-26}, {@code ../2012-12-31}, {@code 2023/..}.
 *
 * @param start where it begins; null for an interval that is open there
 * @param end where it ends, the same as {@code start} where it is no interval; null for an interval that is open there
 * @param isInterval whether it is written with two ends
 */
public record Edtf(@Nullable CalendarDate start, @Nullable CalendarDate end, boolean isInterval) {
    /** The first day of what is open at its beginning: so far from the first that there is, that days can be counted from it. */
    public static final LocalDate EARLIEST = LocalDate.MIN.plusYears(1000);

    /** The last day of what is open at its end; days can be counted from it as well. */
    public static final LocalDate LATEST = LocalDate.MAX.minusYears(1000);

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");
    private static final String OPEN = "..";

    /** @throws IllegalArgumentException where it has no end at all or runs backwards */
    public Edtf {
        if (start == null && end == null) {
            throw new IllegalArgumentException("an interval has at least one end");
        }
        if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
            throw new IllegalArgumentException("the interval " + start + "/" + end + " runs backwards");
        }
    }

    // As a record has it anyway, but without the linking at run time that a cold start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Edtf same
                        && isInterval == same.isInterval
                        && Objects.equals(start, same.start)
                        && Objects.equals(end, same.end);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(start) + Objects.hashCode(end);
    }

    public static Edtf of(CalendarDate date) {
        return new Edtf(date, date, false);
    }

    public static Edtf of(LocalDate day) {
        return of(CalendarDate.of(day));
    }

    /** From one date to another; where both are one, that date. */
    public static Edtf between(CalendarDate start, CalendarDate end) {
        return start.equals(end) ? of(start) : new Edtf(start, end, true);
    }

    public static Edtf since(CalendarDate start) {
        return new Edtf(start, null, true);
    }

    public static Edtf until(CalendarDate end) {
        return new Edtf(null, end, true);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException where the text is anything else, or names a day that no calendar has
     */
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(parseDate(text, text));
        }
        return new Edtf(parseEnd(text.substring(0, slash), text), parseEnd(text.substring(slash + 1), text), true);
    }

    private static @Nullable CalendarDate parseEnd(String end, String whole) {
        return end.equals(OPEN) ? null : parseDate(end, whole);
    }

    private static CalendarDate parseDate(String date, String whole) {
        Matcher matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + whole + "\" is no EDTF date; write 2013-09-24, 2013-09, 2013,"
                    + " 2013-09-24/2013-09-26, ../2013 or 2013/..");
        }
        try {
            return new CalendarDate(
                    number(matcher.group(1)),
                    number(matcher.group(2)),
                    number(matcher.group(3)),
                    !matcher.group(4).isEmpty());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + whole + "\" names a date that no calendar has", e);
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The first day it covers; {@link #EARLIEST} where it is open. */
    public LocalDate firstDay() {
        return start == null ? EARLIEST : start.firstDay();
    }

    /** The last day it covers; {@link #LATEST} where it is open. */
    public LocalDate lastDay() {
        return end == null ? LATEST : end.lastDay();
    }

    /** How finely it is said: the coarser of its two ends. */
    public Grain grain() {
        if (start == null || end == null) {
            return start == null ? endGrain(end) : endGrain(start);
        }
        return start.grain().compareTo(end.grain()) >= 0 ? start.grain() : end.grain();
    }

    private static Grain endGrain(@Nullable CalendarDate end) {
        return end == null ? Grain.YEAR : end.grain();
    }

    /** Whether one end is left open. */
    public boolean isOpen() {
        return start == null || end == null;
    }

    public boolean isAbout() {
        return (start != null && start.about()) || (end != null && end.about());
    }

    public boolean overlaps(Edtf other) {
        return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
    }

    /** Whether every day of the other is one of its own. */
    public boolean contains(Edtf other) {
        return !other.firstDay().isBefore(firstDay()) && !other.lastDay().isAfter(lastDay());
    }

    /** The finest day, month or year that covers the whole of it; empty where it runs over years or is open. */
    public Optional<CalendarDate> cover() {
        if (start == null || end == null || start.year() != end.year()) {
            return Optional.empty();
        }
        if (start.month() != end.month()) {
            return Optional.of(CalendarDate.ofYear(start.year()));
        }
        int day = start.day() == end.day() ? start.day() : 0;
        return Optional.of(new CalendarDate(start.year(), start.month(), day, false));
    }

    @Override
    public String toString() {
        if (!isInterval) {
            return String.valueOf(start);
        }
        return (start == null ? OPEN : start.toString()) + "/" + (end == null ? OPEN : end.toString());
    }
}
