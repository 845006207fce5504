package org.dragoman.reader.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table of letters says what the standard says. */
class LettersTest {
    private static final long SEED = 20261122;
    private static final int TEXTS = 20_000;
    private static final int LENGTH = 8;
    /** Letters of many scripts, marks that combine with them, signs, and halves of surrogate pairs. */
    private static final int[] RANGES = {0x20, 0x250, 0x300, 0x370, 0x1E00, 0x1F00, 0x2010, 0x2030, 0x20, 0xFFFF};

    private static String standard(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Test
    void everyLetterIsWhatTheStandardSays() {
        for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
            int type = Character.getType(unit);
            assertThat(Letters.isDigit(unit)).isEqualTo(Character.isDigit(unit));
            assertThat(Letters.isCapital(unit)).isEqualTo(Character.isUpperCase(unit));
            assertThat(Letters.isWordPart(unit))
                    .isEqualTo(Character.isLetterOrDigit(unit)
                            || type == Character.NON_SPACING_MARK
                            || type == Character.COMBINING_SPACING_MARK);
            assertThat(Letters.isBlank(unit))
                    .isEqualTo(Character.isWhitespace(unit)
                            || Character.isSpaceChar(unit)
                            || type == Character.FORMAT
                            || type == Character.CONTROL);
            assertThat(Letters.small(String.valueOf(unit))).isEqualTo(standard(String.valueOf(unit)));
        }
    }

    @Test
    void everyTextIsComposedAndSmall() {
        Random random = new Random(SEED);
        for (int count = 0; count < TEXTS; count++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < LENGTH; at++) {
                int range = 2 * random.nextInt(RANGES.length / 2);
                text.append((char) (RANGES[range] + random.nextInt(RANGES[range + 1] - RANGES[range])));
            }
            assertThat(Letters.small(text.toString())).isEqualTo(standard(text.toString()));
        }
    }
}
