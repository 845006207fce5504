package org.dragoman.app.source;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Text in a single-byte encoding of Windows: taken for one only where its letters stand as words have them. */
final class WindowsText {
    private static final String WESTERN = "windows-1252";
    private static final String WITH_TONE_MARKS = "windows-1258";

    private WindowsText() {}

    /** The text; null where the bytes make no words in any of the encodings. */
    static @Nullable String decode(byte[] bytes) {
        String marked = strict(bytes, WITH_TONE_MARKS);
        if (marked != null && isMarkedWell(marked)) {
            return marked;
        }
        String western = strict(bytes, WESTERN);
        return western != null && isPlausible(western) ? western : null;
    }

    private static @Nullable String strict(byte[] bytes, String name) {
        return Charset.isSupported(name) ? Encoding.strict(bytes, 0, Charset.forName(name)) : null;
    }

    /** Whether there are combining marks, and nearly all of them stand after a vowel. */
    private static boolean isMarkedWell(String text) {
        int marks = 0;
        int afterVowel = 0;
        for (int at = 1; at < text.length(); at++) {
            if (Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
                marks++;
                afterVowel += isVowel(text.charAt(at - 1)) ? 1 : 0;
            }
        }
        return marks >= 3 && afterVowel * 20 >= marks * 19 && isPlausible(text);
    }

    private static boolean isVowel(char letter) {
        String base = java.text.Normalizer.normalize(String.valueOf(letter), java.text.Normalizer.Form.NFD);
        return "aeiouyAEIOUY".indexOf(base.charAt(0)) >= 0;
    }

    /** Whether the signs beyond ASCII are letters inside words and the usual quotation marks and dashes. */
    private static boolean isPlausible(String text) {
        int beyond = 0;
        int usual = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            letters += Character.isLetter(unit) ? 1 : 0;
            if (unit >= 0x80) {
                beyond++;
                usual += isUsual(text, at) ? 1 : 0;
            }
        }
        return letters * 2 > text.length() && usual * 10 >= beyond * 9 && beyond * 3 < text.length();
    }

    private static boolean isUsual(String text, int at) {
        char unit = text.charAt(at);
        int type = Character.getType(unit);
        if (Character.isUpperCase(unit)) {
            return at == 0 || !Character.isLowerCase(text.charAt(at - 1));
        }
        return type == Character.LOWERCASE_LETTER
                || type == Character.NON_SPACING_MARK
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || unit == 0xA0
                || unit == 0xB0
                || unit == 0x20AC
                || unit == 0x2026;
    }
}
