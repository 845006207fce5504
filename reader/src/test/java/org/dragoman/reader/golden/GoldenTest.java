package org.dragoman.reader.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.score.GoldDocument;
import org.dragoman.reader.score.ScoreRules;
import org.dragoman.reader.score.Scorer;
import org.junit.jupiter.api.Test;

/** Whole documents of the sample: how much of what they say is read, and how much of what is read is right. */
class GoldenTest {
    private static final int LEAST_DOCUMENTS = 20;
    private static final GoldenDocuments GOLDEN = GoldenDocuments.in(Floors.FOLDER);

    @Test
    void theScoreDoesNotFall() throws IOException {
        Scorer scorer = new Scorer(ScoreRules.of(PackFiles.shipped()));
        GOLDEN.score(Dragoman.withShippedPacks(), scorer);
        Map<String, Double> floors = Floors.recorded();
        for (Scorer.Row row : scorer.rows()) {
            System.out.printf(
                    "golden %-4s %-18s %4d of %4d, %4d read, P %.3f R %.3f F1 %.3f%n",
                    row.kind(),
                    row.name(),
                    row.right(),
                    row.gold(),
                    row.read(),
                    row.precision(),
                    row.recall(),
                    row.f1());
            if (Floors.counts(row)) {
                assertThat(row.f1())
                        .as("F1 of %s %s", row.kind(), row.name())
                        .isGreaterThanOrEqualTo(floors.get(row.kind() + " " + row.name()));
            }
        }
    }

    @Test
    void everyQuoteStandsInItsDocument() {
        assertThat(GOLDEN.size()).isGreaterThanOrEqualTo(LEAST_DOCUMENTS);
        for (GoldDocument gold : GOLDEN.gold()) {
            gold.claims()
                    .forEach(claim -> assertThat(gold.text())
                            .as("%s of %s", claim.get("type"), gold.name())
                            .contains(String.valueOf(claim.get("quote"))));
        }
    }
}
