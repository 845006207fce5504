package org.dragoman.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The part of a sentence that is shown around a word. */
class PassageTest {
    private static String around(String text, String word) {
        int[] points = text.codePoints().toArray();
        Passage shown = Passage.around(points, text.indexOf(word), 6, 16);
        return new String(points, shown.from(), shown.to() - shown.from());
    }

    @Test
    void aShortTextIsShownAsItIs() {
        assertThat(around("one two", "two")).isEqualTo("one two");
    }

    @Test
    void wordsAreWhole() {
        assertThat(around("first second third fourth fifth", "first")).isEqualTo("first second");
        assertThat(around("first second third fourth fifth sixth", "fourth").strip())
                .isEqualTo("fourth fifth");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(around("x".repeat(40), "x")).hasSize(16);
    }
}
