package org.dragoman.reader.token;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The forms of letters in which words are compared. What nearly all letters of the languages read here need is looked up in a
 * table made from the standard's own answers; any other letter goes the standard's long way.
 */
public final class Letters {
    private static final int SIZE = 0x2028;
    /** From here to the end of the table stand dashes, quotes and dots, which have no small form. */
    private static final int FIRST_SIGN = 0x2010;

    private static final int MINUS = 0x2212;
    private static final int FIRST_OF_EXTENDED = 0x1E00;
    private static final int LAST_OF_EXTENDED = 0x1EFF;
    private static final int LAST_OF_LATIN = 0x24F;
    private static final byte WORD_PART = 1;
    private static final byte BLANK = 2;
    private static final byte DIGIT = 4;
    private static final byte DASH = 8;
    private static final byte QUOTE = 16;
    private static final byte CAPITAL = 32;
    private static final byte SMALL_LETTER = 64;
    private static final byte[] TRAITS = traits();
    /** The small form of each letter that is composed and has one small form; 0 for all others. */
    private static final char[] SMALL = small();

    private Letters() {}

    private static byte[] traits() {
        byte[] traits = new byte[SIZE];
        for (int point = 0; point < SIZE; point++) {
            int letter = (isWordPartByType(point) ? WORD_PART : 0) | (Character.isDigit(point) ? DIGIT : 0);
            int sign = (isDashByType(point) ? DASH : 0) | (isQuoteByType(point) ? QUOTE : 0);
            int form = (isBlankByType(point) ? BLANK : 0) | (Character.isUpperCase(point) ? CAPITAL : 0);
            int small = isLetterNotCapitalByType(point) ? SMALL_LETTER : 0;
            traits[point] = (byte) (letter | sign | form | small);
        }
        return traits;
    }

    private static char[] small() {
        char[] small = new char[SIZE];
        for (char unit = 0; unit < SIZE; unit++) {
            boolean latin = unit <= LAST_OF_LATIN || unit >= FIRST_OF_EXTENDED && unit <= LAST_OF_EXTENDED;
            boolean sign = unit >= FIRST_SIGN;
            String letter = String.valueOf(unit);
            String lower = latin || sign ? letter.toLowerCase(Locale.ROOT) : "";
            boolean plain = lower.length() == 1
                    && Normalizer.isNormalized(letter, Normalizer.Form.NFC)
                    && Normalizer.isNormalized(lower, Normalizer.Form.NFC);
            small[unit] = plain ? lower.charAt(0) : 0;
        }
        return small;
    }

    private static boolean isWordPartByType(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLetterNotCapitalByType(int point) {
        return Character.isLetter(point) && !Character.isUpperCase(point);
    }

    private static boolean isBlankByType(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.CONTROL;
    }

    private static boolean isDashByType(int point) {
        return Character.getType(point) == Character.DASH_PUNCTUATION || point == MINUS;
    }

    private static boolean isQuoteByType(int point) {
        int type = Character.getType(point);
        return point == '"' || type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** Whether a code point is a dash of any length, or a minus. */
    static boolean isDash(int point) {
        return point < SIZE ? (TRAITS[point] & DASH) != 0 : isDashByType(point);
    }

    /** Whether a code point is a quotation mark of any form. */
    static boolean isQuote(int point) {
        return point < SIZE ? (TRAITS[point] & QUOTE) != 0 : isQuoteByType(point);
    }

    /** Whether a code point is part of a word or number: a letter, a digit, or a mark on one. */
    static boolean isWordPart(int point) {
        return point < SIZE ? (TRAITS[point] & WORD_PART) != 0 : isWordPartByType(point);
    }

    /** Whether a code point parts words and shows nothing. */
    static boolean isBlank(int point) {
        return point < SIZE ? (TRAITS[point] & BLANK) != 0 : isBlankByType(point);
    }

    /** Whether a code point is a capital letter. */
    public static boolean isCapital(int point) {
        return point < SIZE ? (TRAITS[point] & CAPITAL) != 0 : Character.isUpperCase(point);
    }

    /** Whether a code point is a letter, but none of those that are capitals. */
    static boolean isLetterNotCapital(int point) {
        return point < SIZE ? (TRAITS[point] & SMALL_LETTER) != 0 : isLetterNotCapitalByType(point);
    }

    static boolean isDigit(int point) {
        return point < SIZE ? (TRAITS[point] & DIGIT) != 0 : Character.isDigit(point);
    }

    /** The small form of a letter that is composed and has just one; 0 where only the standard's long way tells. */
    public static char smallOf(char unit) {
        return unit < SIZE ? SMALL[unit] : 0;
    }

    /** The small forms of some characters, each as {@link #smallOf} has it. */
    public static char[] smallOf(char[] units) {
        char[] small = new char[units.length];
        for (int at = 0; at < units.length; at++) {
            small[at] = smallOf(units[at]);
        }
        return small;
    }

    /** A text composed (NFC) and in small letters; the text itself where it is so. */
    public static String small(String text) {
        int at = 0;
        while (at < text.length() && isSmall(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : smallFrom(text, at);
    }

    private static boolean isSmall(char unit) {
        return unit < SIZE && SMALL[unit] == unit && unit != 0;
    }

    private static String smallFrom(String text, int from) {
        char[] small = text.toCharArray();
        for (int at = from; at < small.length; at++) {
            char lower = smallOf(small[at]);
            if (lower == 0) {
                return smallByStandard(text);
            }
            small[at] = lower;
        }
        return new String(small);
    }

    private static String smallByStandard(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }
}
