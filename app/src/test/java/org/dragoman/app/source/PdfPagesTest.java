package org.dragoman.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
    @Test
    void whatRunsAlongThePagesIsLeftOutAndASentenceGoesOn() {
        String first = "Joint Communique  Page 1\n\nThe two sides met. Trade reached\n\n1\n";
        String second = "Joint Communique  Page 2\n\nten billion dollars.\n\n2\n";
        String third = "Joint Communique  Page 3\n\nThey parted as friends.\n\n3\n";
        assertThat(PdfPages.join(List.of(first, second, third)))
                .isEqualTo("The two sides met. Trade reached\nten billion dollars.\n\nThey parted as friends.");
    }

    @Test
    void aSinglePageKeepsAllItsLines() {
        assertThat(PdfPages.join(List.of("Minutes\n\n12\n"))).isEqualTo("Minutes\n\n12");
    }

    @Test
    void aDividedWordIsWholeAgain() {
        assertThat(PdfPages.join(List.of("an-\nnounced a sum to the infrastruc-\nture. Sino-\nVietnamese ties")))
                .isEqualTo("announced\na sum to the infrastructure.\nSino-\nVietnamese ties");
    }

    @Test
    void aHyphenThatIsTheWordsOwnStays() {
        assertThat(PdfPages.join(List.of("a vice-minister and the vice-\nminister of trade")))
                .isEqualTo("a vice-minister and the vice-minister\nof trade");
    }
}
