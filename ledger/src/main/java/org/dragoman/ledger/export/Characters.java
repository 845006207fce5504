package org.dragoman.ledger.export;

/** Keeps texts from being taken for something else than text. */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    /** What spreadsheets take for the start of a formula, the wide forms of East Asian keyboards among them. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Characters() {}

    /** The text with a replacement character for what XML cannot hold: control characters and halves of pairs. */
    public static String printable(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : replaced(text);
    }

    private static boolean isPlain(char unit) {
        return (unit >= ' ' && unit < '\uD800') || unit == '\n' || unit == '\r' || unit == '\t';
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isAllowed(point) ? point : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\t'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    /** The text with an apostrophe before it where a spreadsheet would compute it. */
    static String neutral(String text) {
        String clean = printable(text);
        boolean formula = !clean.isEmpty() && FORMULA.indexOf(clean.strip().isEmpty() ? ' ' : first(clean)) >= 0;
        return formula ? "'" + clean : clean;
    }

    /** The first character; what comes after spaces where it begins with some, since some programs strip them. */
    private static char first(String text) {
        return text.charAt(0) == ' ' ? text.stripLeading().charAt(0) : text.charAt(0);
    }

    /** At most so many UTF-16 units, never ending in half a pair; what was cut shows. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        String mark = " [...]";
        int end = most - mark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + mark;
    }
}
