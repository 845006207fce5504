package org.dragoman.reader.spec;

import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.score.GoldDocument;
import org.dragoman.reader.score.ScoreRules;
import org.dragoman.reader.score.Scorer;

/** Reads examples and says what is wrong with the readings. */
final class SpecRun {
    private final Dragoman dragoman;
    private final ScoreRules rules;

    SpecRun(Dragoman dragoman, ScoreRules rules) {
        this.dragoman = dragoman;
        this.rules = rules;
    }

    /** What is missed and what is added in an example, in a line; empty where it is read as it should be. */
    String faults(SpecExample example) {
        List<Map<String, Object>> read = dragoman.read(example.document()).claims().stream()
                .map(Claim::toMap)
                .toList();
        Scorer scorer = new Scorer(rules);
        scorer.add(
                new GoldDocument("spec", example.language(), example.text(), example.claims()), read, example.type());
        return String.join(
                "; ", scorer.differences().stream().map(SpecRun::fault).toList());
    }

    private static String fault(Scorer.Difference difference) {
        Map<String, Object> shown = new java.util.LinkedHashMap<>(difference.claim());
        shown.keySet().removeAll(List.of("doc", "type", "lang", "evidence", "confidence"));
        return (difference.missed() ? "missed " : "added ") + ClaimJson.line(shown);
    }
}
