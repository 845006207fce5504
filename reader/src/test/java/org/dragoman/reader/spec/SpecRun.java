package org.dragoman.reader.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<String> faults = new ArrayList<>(
                scorer.differences().stream().map(SpecRun::fault).toList());
        example.claims().forEach(claim -> otherwise(claim, read).ifPresent(faults::add));
        return String.join("; ", faults);
    }

    /** What the reading that is most like a claim says otherwise than stated; nothing where none is that claim at all. */
    private Optional<String> otherwise(Map<String, Object> stated, List<Map<String, Object>> read) {
        return read.stream()
                .filter(claim -> claim.get("type").equals(stated.get("type")) && rules.agree(stated, claim))
                .min(Comparator.comparingInt(
                        claim -> rules.differing(stated, claim).size()))
                .flatMap(claim -> rules.differing(stated, claim).stream()
                        .map(field -> field + " " + stated.get(field) + ", read " + rules.said(field, claim))
                        .reduce((one, other) -> one + ", and " + other)
                        .map(fields -> "missed " + fields + " of " + stated.values()));
    }

    private static String fault(Scorer.Difference difference) {
        Map<String, Object> shown = new LinkedHashMap<>(difference.claim());
        shown.keySet().removeAll(List.of("doc", "type", "lang", "evidence", "confidence"));
        return (difference.missed() ? "missed " : "added ") + ClaimJson.line(shown);
    }
}
