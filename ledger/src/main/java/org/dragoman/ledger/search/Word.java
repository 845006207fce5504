package org.dragoman.ledger.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.reader.names.Folding;

/**
 * A word of a text: letters, digits and marks, with nothing between them.
 *
 * @param text with composed letters
 * @param small the same in small letters
 * @param folded the same without marks
 * @param start its place in the text as it was handed in, in UTF-16 units
 * @param end where it ends there
 */
record Word(String text, String small, String folded, int start, int end) {
    private static final char LAST_PLAIN = 0x7F;

    /** The words of a text in their order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && isInside(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(of(text.substring(start, at), start, at));
                start = -1;
            }
        }
        return words;
    }

    private static Word of(String written, int start, int end) {
        if (isPlain(written)) {
            String small = written.toLowerCase(Locale.ROOT);
            return new Word(written, small, small, start, end);
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        return new Word(text, text.toLowerCase(Locale.ROOT), Folding.fold(text), start, end);
    }

    /** Whether a word has no letter with marks, nor one that marks could be taken from: most words. */
    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInside(char unit) {
        return Character.isLetterOrDigit(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.isSurrogate(unit);
    }

    /** The words of a text with one space between them: what analyzers are given. */
    static String joined(String text) {
        return joined(of(text));
    }

    /** Words with one space between them. */
    static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether it has letters with marks. */
    boolean isMarked() {
        return !folded.equals(small);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isAllCapitals() {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
