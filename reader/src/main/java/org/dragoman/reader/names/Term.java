package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One term of an office, as a pack has it.
 *
 * @param office code of the record format
 * @param of country code or body acronym
 * @param at place or agency within it, or the country accredited to
 * @param from the first day that it can have begun; null where it is not known
 * @param to the last day that it can have lasted; null where it has not ended
 * @param since {@code from} as finely as the pack has it: a day, a month or a year; empty where it is not known
 * @param until {@code to} as finely as the pack has it; empty where it has not ended
 * @param sure 1 read in a source, 2 known, 3 known but for the exact dates
 */
public record Term(
        String office,
        String of,
        @Nullable String at,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String since,
        String until,
        int sure) {
    /** Whether it runs on some day of a period; an open end of the period is no bound. */
    public boolean overlaps(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean begunInTime = from == null || last == null || !from.isAfter(last);
        boolean notOverBefore = to == null || first == null || !to.isBefore(first);
        return begunInTime && notOverBefore;
    }

    /** From when to when, for people to read: {@code 2012-05-16 to 2014-03-31}, {@code since 2024}. */
    public String span() {
        if (until.isEmpty()) {
            return since.isEmpty() ? "at a time not known" : "since " + since;
        }
        return since.isEmpty() ? "until " + until : since + " to " + until;
    }

    /** Whether it was over before a day. */
    boolean isOverBefore(@Nullable LocalDate day) {
        return to != null && day != null && to.isBefore(day);
    }

    /** Whether it had not begun on a day. */
    boolean isAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    boolean isOffice(String code, @Nullable String country) {
        return office.equals(code) && (country == null || Objects.equals(of, country));
    }
}
