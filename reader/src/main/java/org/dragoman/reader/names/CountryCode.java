package org.dragoman.reader.names;

import org.jspecify.annotations.Nullable;

/** Tells the codes of countries from those of bodies, which are longer or bear the number of their members. */
public final class CountryCode {
    private static final int LETTERS = 2;

    private CountryCode() {}

    /** Whether a code is of two letters, as a country's is (ISO 3166-1 alpha-2); false for null. */
    public static boolean is(@Nullable String code) {
        return code != null
                && code.length() == LETTERS
                && Character.isLetter(code.charAt(0))
                && Character.isLetter(code.charAt(1));
    }
}
