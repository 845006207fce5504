package org.dragoman.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.score.Scorer;

/** Shows a score as a table. */
final class ScoreTable {
    private ScoreTable() {}

    static String of(Scorer scorer, boolean misses) {
        StringBuilder text = new StringBuilder();
        if (misses) {
            scorer.differences().forEach(difference -> append(text, difference));
        }
        text.append(
                String.format(Locale.ROOT, "%-24s%7s%7s%7s%8s%8s%8s%n", "", "right", "gold", "read", "P", "R", "F1"));
        scorer.rows().forEach(row -> append(text, row));
        if (scorer.evidenceCounted() > 0) {
            text.append(String.format(
                    Locale.ROOT,
                    "evidence on the right sentence and exact: %d of %d%n",
                    scorer.evidenceRight(),
                    scorer.evidenceCounted()));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Scorer.Row row) {
        text.append(String.format(
                Locale.ROOT,
                "%-24s%7d%7d%7d%8s%8s%8s%n",
                row.kind() + " " + row.name(),
                row.right(),
                row.gold(),
                row.read(),
                share(row.precision()),
                share(row.recall()),
                share(row.f1())));
    }

    private static String share(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static void append(StringBuilder text, Scorer.Difference difference) {
        Map<String, Object> claim = new LinkedHashMap<>(difference.claim());
        claim.keySet().removeAll(java.util.Set.of("doc", "evidence", "confidence"));
        text.append(difference.missed() ? "missed " : "added  ")
                .append(difference.document())
                .append(": ")
                .append(ClaimJson.line(claim))
                .append('\n');
    }
}
