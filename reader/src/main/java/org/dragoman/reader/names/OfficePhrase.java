package org.dragoman.reader.names;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that name one or more offices, with the country or body that stands in them.
 *
 * @param from first token
 * @param to the token after the last
 * @param codes what the words may name, in the packs' codes; two where one head has two portfolios
 * @param of country or body named
 * @param of2 a second one, where the words are of two ({@code the prime ministers of A and B})
 * @param at place, agency or country accredited to
 * @param change whether held, over or to come
 * @param reading how {@link #of} is named, for words whose office depends on it
 * @param rule name of the rule
 * @param step the verb that tells that it is come to or left; null where none does
 */
record OfficePhrase(
        int from,
        int to,
        List<String> codes,
        @Nullable String of,
        @Nullable String of2,
        @Nullable String at,
        Holding.Change change,
        Reading reading,
        String rule,
        @Nullable OfficeStep step) {
    /** Words for one office of a country, or of one not said, that is held. */
    static OfficePhrase held(int from, int to, String code, @Nullable String country, String rule) {
        Reading reading = country == null ? Reading.UNKNOWN : Reading.COUNTRY;
        return new OfficePhrase(
                from, to, List.of(code), country, null, null, Holding.Change.HOLDS, reading, rule, null);
    }

    /** What sort of thing an office is of. */
    enum Reading {
        COUNTRY,
        BODY,
        PLACE,
        /** Something that is neither a country nor a known body. */
        OTHER,
        UNKNOWN
    }

    // As a record has it anyway, but without the linking at run time that a cold start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof OfficePhrase same
                        && from == same.from
                        && to == same.to
                        && change == same.change
                        && reading == same.reading
                        && codes.equals(same.codes)
                        && rule.equals(same.rule)
                        && Objects.equals(step, same.step)
                        && Objects.equals(of, same.of)
                        && Objects.equals(of2, same.of2)
                        && Objects.equals(at, same.at);
    }

    @Override
    public int hashCode() {
        return 31 * from + to;
    }

    String code() {
        return codes.get(0);
    }

    boolean isCode(String code) {
        return codes.contains(code);
    }

    OfficePhrase of(@Nullable String other) {
        return new OfficePhrase(from, to, codes, other, of2, at, change, reading, rule, step);
    }

    /** The part of it that one of several holders has: of one country alone. */
    OfficePhrase ofCountry(String country) {
        return new OfficePhrase(from, to, codes, country, null, null, change, Reading.COUNTRY, rule, null);
    }

    /** The part of it that one of several holders has: one of its codes, or of one of its two countries. */
    OfficePhrase part(List<String> own, @Nullable String owner) {
        return new OfficePhrase(from, to, own, owner, null, at, change, reading, rule, step);
    }

    OfficePhrase from(int start) {
        return new OfficePhrase(start, to, codes, of, of2, at, change, reading, rule, step);
    }

    /** The same office as one that somebody comes to or leaves by a verb. */
    OfficePhrase by(OfficeStep verb) {
        return new OfficePhrase(from, to, codes, of, of2, at, change, reading, rule, verb.upTo(to));
    }

    /** The same office as one that is left by a verb, and so no longer held unless that is still to come. */
    OfficePhrase left(OfficeStep verb) {
        Holding.Change now = verb.planned() ? change : Holding.Change.ENDS;
        return new OfficePhrase(from, to, codes, of, of2, at, now, reading, rule, verb.upTo(to));
    }
}
