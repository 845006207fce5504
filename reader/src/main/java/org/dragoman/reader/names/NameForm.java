package org.dragoman.reader.names;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of the packs' tables names.
 *
 * @param kind what sort of mention it makes
 * @param value the country, body or place
 * @param capital whether it must begin with a capital letter, as the table writes it
 * @param ambiguous whether it is often an ordinary word or a part of other names
 * @param acronym whether all its letters must be capitals
 * @param paired whether it names a country only beside another one, with a dash between
 */
record NameForm(Kind kind, Mention.Value value, boolean capital, boolean ambiguous, boolean acronym, boolean paired) {
    /** What a phrase stands for that only looks like a name. */
    private enum Nothing implements Mention.Value {
        NOTHING
    }

    // As a record has it anyway, but without the linking at run time that a cold start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof NameForm same
                        && kind == same.kind
                        && value.equals(same.value)
                        && capital == same.capital
                        && ambiguous == same.ambiguous
                        && acronym == same.acronym
                        && paired == same.paired;
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + value.hashCode();
    }

    /**
     * A form as the table writes it.
     *
     * @param note {@code ambiguous}: often an ordinary word; {@code capitals}: an acronym that is a word in small letters;
     *     {@code paired}: a country's name only in a pair of countries
     */
    static NameForm of(Kind kind, Mention.Value value, String form, String note) {
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        return new NameForm(
                kind, value, capital, note.contains("ambiguous"), note.contains("capitals"), note.contains("paired"));
    }

    /** A phrase that holds a name and names nothing itself. */
    static NameForm nothing(String form) {
        return of(Kind.PLACE, Nothing.NOTHING, form, "");
    }

    boolean isCountry() {
        return kind == Kind.COUNTRY;
    }

    boolean isNothing() {
        return value == Nothing.NOTHING;
    }
}
