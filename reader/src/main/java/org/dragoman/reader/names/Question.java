package org.dragoman.reader.names;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question for persons: by a name, by an office and its country, or by both, in any language that the packs read.
 *
 * <pre>{@code
 * Question.about("prime minister of a country").on(LocalDate.of(2013, 9, 24))
 * Question.asWritten("Wu Huihuang").inOffice("minister:industry-trade")
 * }</pre>
 *
 * @param text a name, an office with its country, or both; may be empty where {@code office} is given
 * @param isWritten whether the text is nothing but a name as a document writes it, mangled perhaps
 * @param from the first day asked for; null where no date is asked for
 * @param to the last day asked for; null where no date is asked for
 * @param office code of an office ({@code prime-minister}, {@code minister:finance}), null for any
 * @param of code or name of a country or body, null for any
 */
public record Question(
        String text,
        boolean isWritten,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String office,
        @Nullable String of) {
    /** So long at most somebody who is elected waits for his office. */
    private static final int MONTHS_BEFORE_OFFICE = 5;

    /** A question in words. */
    public static Question about(String text) {
        return new Question(text, false, null, null, null, null);
    }

    /** A question for whom a name means that a document writes so. */
    public static Question asWritten(String name) {
        return new Question(name, true, null, null, null, null);
    }

    public Question on(LocalDate day) {
        return between(day, day);
    }

    /** The same question for a stretch of time, both days included. */
    public Question between(LocalDate first, LocalDate last) {
        return new Question(text, isWritten, first, last, office, of);
    }

    public Question inOffice(@Nullable String code) {
        return new Question(text, isWritten, from, to, code, of);
    }

    public Question of(@Nullable String country) {
        return new Question(text, isWritten, from, to, office, country);
    }

    Question withText(String other) {
        return new Question(other, isWritten, from, to, office, of);
    }

    /** The same question, so that a former holder's term may be over and that of an elected one still to come. */
    Question allowingFor(Holding.Change change) {
        LocalDate first = change.isOver() ? LocalDate.MIN : from;
        boolean toCome = change == Holding.Change.ELECTED || change == Holding.Change.APPOINTED;
        LocalDate last = toCome && to != null ? to.plusMonths(MONTHS_BEFORE_OFFICE) : to;
        return isDated() ? new Question(text, isWritten, first, last, office, of) : this;
    }

    boolean isDated() {
        return from != null || to != null;
    }
}
