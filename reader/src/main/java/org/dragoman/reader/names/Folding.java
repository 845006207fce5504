package org.dragoman.reader.names;

import java.text.Normalizer;
import java.util.Locale;

/** Folds letters to plain small Latin ones, for look-up only: what is shown keeps its marks. */
public final class Folding {
    private static final int FIRST = 0x80;
    private static final int LAST = 0x370;
    private static final int FIRST_OF_EXTENDED = 0x1E00;
    private static final int LAST_OF_EXTENDED = 0x1F00;
    /** For each Latin letter and mark its plain form; empty for marks. */
    private static final String[] PLAIN = plainForms(FIRST, LAST);
    /** The same for the letters with two marks. */
    private static final String[] EXTENDED = plainForms(FIRST_OF_EXTENDED, LAST_OF_EXTENDED);

    private Folding() {}

    private static String[] plainForms(int first, int last) {
        String[] forms = new String[last - first];
        for (int point = first; point < last; point++) {
            forms[point - first] = plainForm((char) point);
        }
        return forms;
    }

    private static String plainForm(char character) {
        switch (character) {
            case '\u0110', '\u0111', '\u00D0', '\u00F0':
                return "d";
            case '\u0141', '\u0142':
                return "l";
            case '\u00D8', '\u00F8':
                return "o";
            case '\u00C6', '\u00E6':
                return pair('a', 'e');
            case '\u0152', '\u0153':
                return pair('o', 'e');
            case '\u00DF':
                return pair('s', 's');
            case '\u0131', '\u0130':
                return "i";
            default:
                return withoutMarks(character);
        }
    }

    private static String pair(char first, char second) {
        return String.valueOf(new char[] {first, second});
    }

    private static String withoutMarks(char character) {
        String parts = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(1);
        for (int at = 0; at < parts.length(); at++) {
            if (Character.getType(parts.charAt(at)) != Character.NON_SPACING_MARK) {
                plain.append(Character.toLowerCase(parts.charAt(at)));
            }
        }
        return plain.toString();
    }

    /** The folded form of one word. */
    public static String fold(String word) {
        StringBuilder folded = null;
        for (int at = 0; at < word.length(); at++) {
            char unit = word.charAt(at);
            boolean same = unit < FIRST && !(unit >= 'A' && unit <= 'Z');
            if (!same && folded == null) {
                folded = new StringBuilder(word.length()).append(word, 0, at);
            }
            if (folded != null) {
                append(folded, unit);
            }
        }
        return folded == null ? word : folded.toString();
    }

    private static void append(StringBuilder folded, char unit) {
        if (unit < FIRST) {
            folded.append(Character.toLowerCase(unit));
        } else if (unit < LAST) {
            folded.append(PLAIN[unit - FIRST]);
        } else if (unit >= FIRST_OF_EXTENDED && unit < LAST_OF_EXTENDED) {
            folded.append(EXTENDED[unit - FIRST_OF_EXTENDED]);
        } else if (unit < LAST_OF_EXTENDED) {
            folded.append(plainForm(unit));
        } else {
            folded.append(String.valueOf(unit).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a word holds a letter with a mark. */
    static boolean hasMarks(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= FIRST) {
                return true;
            }
        }
        return false;
    }
}
