package org.dragoman.reader.spec;

import java.util.ArrayList;
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
    /** The fields that are compared beside those that a score counts, and what each says where it is absent. */
    private static final Map<String, Map<String, String>> FURTHER =
            Map.of("office", Map.of("change", "holds", "when", "none", "status", "done"));

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
        example.claims().forEach(claim -> faults.addAll(otherFields(claim, read)));
        return String.join("; ", faults);
    }

    /** What an example states beyond that by which its claims are told apart, and no claim like it says. */
    private List<String> otherFields(Map<String, Object> stated, List<Map<String, Object>> read) {
        List<Map<String, Object>> same = read.stream()
                .filter(claim -> claim.get("type").equals(stated.get("type")) && rules.agree(stated, claim))
                .toList();
        return FURTHER.getOrDefault(String.valueOf(stated.get("type")), Map.of()).entrySet().stream()
                .filter(field -> stated.containsKey(field.getKey()) && !same.isEmpty())
                .filter(field -> same.stream()
                        .noneMatch(claim -> stated.get(field.getKey())
                                .equals(String.valueOf(claim.getOrDefault(field.getKey(), field.getValue())))))
                .map(field -> "missed " + field.getKey() + " " + stated.get(field.getKey()) + " of " + stated.get("who")
                        + ", read " + same.get(0).getOrDefault(field.getKey(), field.getValue()))
                .toList();
    }

    private static String fault(Scorer.Difference difference) {
        Map<String, Object> shown = new java.util.LinkedHashMap<>(difference.claim());
        shown.keySet().removeAll(List.of("doc", "type", "lang", "evidence", "confidence"));
        return (difference.missed() ? "missed " : "added ") + ClaimJson.line(shown);
    }
}
