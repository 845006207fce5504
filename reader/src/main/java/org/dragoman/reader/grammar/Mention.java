package org.dragoman.reader.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that says one thing: a day, a sum, a country, a person.
 *
 * @param kind what sort of thing
 * @param from its first token
 * @param to the token after its last
 * @param value what it says
 * @param rule name of the rule that read it
 */
public record Mention(Kind kind, int from, int to, Value value, String rule) {
    /** The sorts of things that are read before any claim is. */
    public enum Kind {
        DATE,
        MONEY,
        QUANTITY,
        PERCENT,
        ORDINAL,
        PERSON,
        OFFICE,
        COUNTRY,
        BODY,
        PLACE,
        REFERENCE
    }

    /** What a mention says; every package of mentions has its own. */
    public interface Value {}

    // As a record has it anyway, but without the linking at run time that a cold start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Mention same
                        && kind == same.kind
                        && from == same.from
                        && to == same.to
                        && value.equals(same.value)
                        && rule.equals(same.rule);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * from + to) + kind.hashCode();
    }

    public int length() {
        return to - from;
    }

    public boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
