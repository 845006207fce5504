package org.dragoman.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every character of a view knows the stretch of the original that it was made from, however the view was put together. */
class AlignedTextTest {
    private static final long SEED = 20261122;
    private static final int TEXTS = 500;
    private static final int PIECES = 40;
    private static final int LONGEST = 4;

    @Test
    void everyStretchLeadsBackToWhereItCameFrom() {
        Random random = new Random(SEED);
        for (int count = 0; count < TEXTS; count++) {
            String original = "abcdefghij".repeat(PIECES * LONGEST / 10);
            AlignedText.Builder builder = AlignedText.builder(original);
            List<TextSpan> expected = new ArrayList<>();
            int at = 0;
            for (int piece = 0; piece < PIECES; piece++) {
                int end = at + random.nextInt(LONGEST);
                switch (random.nextInt(3)) {
                    case 0 -> {
                        builder.keep(at, end);
                        for (int kept = at; kept < end; kept++) {
                            expected.add(new TextSpan(kept, kept + 1));
                        }
                    }
                    case 1 -> {
                        String text = "xyz".substring(random.nextInt(3));
                        builder.replace(at, end, text);
                        for (int made = 0; made < text.length(); made++) {
                            expected.add(new TextSpan(at, end));
                        }
                    }
                    default -> builder.replace(at, end, "");
                }
                at = end;
            }
            check(builder.build(), expected);
        }
    }

    private static void check(AlignedText text, List<TextSpan> expected) {
        assertThat(text.view()).hasSize(expected.size());
        for (int from = 0; from < expected.size(); from++) {
            for (int to = from + 1; to <= expected.size(); to++) {
                assertThat(text.toOriginal(from, to))
                        .isEqualTo(new TextSpan(
                                expected.get(from).start(), expected.get(to - 1).end()));
            }
        }
        int end = text.original().length();
        assertThat(text.toOriginal(expected.size(), expected.size())).isEqualTo(new TextSpan(end, end));
    }

    @Test
    void aViewThatIsTheOriginalLeadsToItself() {
        AlignedText text = AlignedText.identity("abc");

        assertThat(text.toOriginal(1, 3)).isEqualTo(new TextSpan(1, 3));
        assertThat(text.toOriginal(2, 2)).isEqualTo(new TextSpan(2, 2));
        assertThat(AlignedText.identity("").toOriginal(0, 0)).isEqualTo(new TextSpan(0, 0));
    }

    @Test
    void piecesComeInTheOrderOfTheOriginal() {
        AlignedText.Builder builder = AlignedText.builder("abc").keep(1, 3);

        assertThatThrownBy(() -> builder.keep(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
