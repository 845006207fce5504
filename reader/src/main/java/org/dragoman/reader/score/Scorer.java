package org.dragoman.reader.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts, document by document, how much of the gold was read and how much of what was read is right. */
public final class Scorer {
    private static final String ALL = "all";

    private final ScoreRules rules;
    private final Map<String, Counts> byType = new LinkedHashMap<>();
    private final Map<String, Counts> byLanguage = new LinkedHashMap<>();
    private final Counts allButOne = new Counts();
    private final Counts all = new Counts();
    private final List<Difference> differences = new ArrayList<>();
    private int evidenceRight;
    private int evidenceCounted;

    /**
     * A gold claim that was missed, or a claim that was read and is in no gold.
     *
     * @param missed whether it is a gold claim
     * @param document name of the document's file
     * @param claim the claim
     */
    public record Difference(boolean missed, String document, Map<String, ?> claim) {}

    /**
     * One line of the result.
     *
     * @param kind {@code type}, {@code lang} or {@code all}
     * @param name of the type or language, or which total it is
     * @param right gold claims that were read
     * @param gold claims owed
     * @param read claims read, but for the optional ones
     */
    public record Row(String kind, String name, int right, int gold, int read) {
        public double precision() {
            return read == 0 ? 0 : (double) right / read;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private static final class Counts {
        private int right;
        private int gold;
        private int read;

        void add(int moreRight, int moreGold, int moreRead) {
            right += moreRight;
            gold += moreGold;
            read += moreRead;
        }

        Row row(String kind, String name) {
            return new Row(kind, name, right, gold, read);
        }
    }

    public Scorer(ScoreRules rules) {
        this.rules = rules;
    }

    /**
     * Counts one document.
     *
     * @param gold the document with its gold claims
     * @param read what was read in it, as objects of the record format
     * @param onlyType the one type to count; null for all
     */
    public void add(GoldDocument gold, List<? extends Map<String, ?>> read, @Nullable String onlyType) {
        EvidenceCheck evidence = new EvidenceCheck(gold.text());
        for (String type : rules.types()) {
            if (onlyType == null || onlyType.equals(type)) {
                List<? extends Map<String, ?>> ofType = read.stream()
                        .filter(claim -> type.equals(claim.get("type")))
                        .toList();
                addType(gold, type, ofType, evidence);
            }
        }
    }

    private void addType(
            GoldDocument document, String type, List<? extends Map<String, ?>> read, EvidenceCheck evidence) {
        List<Map<String, Object>> gold = document.claimsOf(type);
        Map<Integer, Integer> matched = Matching.of(rules, gold, read, evidence);
        int optionalFound = (int) matched.keySet().stream()
                .filter(index -> Matching.isOptional(gold.get(index)))
                .count();
        int owed =
                (int) gold.stream().filter(claim -> !Matching.isOptional(claim)).count();
        count(document.language(), type, matched.size() - optionalFound, owed, read.size() - optionalFound);
        matched.forEach(
                (goldIndex, readIndex) -> countEvidence(evidence.isRight(gold.get(goldIndex), read.get(readIndex))));
        noteDifferences(document.name(), gold, read, matched);
    }

    private void count(String language, String type, int right, int gold, int read) {
        byType.computeIfAbsent(type, name -> new Counts()).add(right, gold, read);
        if (!rules.isApart(type)) {
            byLanguage.computeIfAbsent(language, name -> new Counts()).add(right, gold, read);
            all.add(right, gold, read);
            if (!type.equals(rules.leftOut())) {
                allButOne.add(right, gold, read);
            }
        }
    }

    private void countEvidence(@Nullable Boolean right) {
        if (right != null) {
            evidenceCounted++;
            evidenceRight += right ? 1 : 0;
        }
    }

    private void noteDifferences(
            String document,
            List<? extends Map<String, ?>> gold,
            List<? extends Map<String, ?>> read,
            Map<Integer, Integer> matched) {
        for (int index = 0; index < gold.size(); index++) {
            if (!matched.containsKey(index) && !Matching.isOptional(gold.get(index))) {
                differences.add(new Difference(true, document, gold.get(index)));
            }
        }
        for (int index = 0; index < read.size(); index++) {
            if (!matched.containsValue(index)) {
                differences.add(new Difference(false, document, read.get(index)));
            }
        }
    }

    /** One row for each type and each language, then the totals; rows without any claim are left out. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        byType.forEach((type, counts) -> rows.add(counts.row("type", type)));
        rows.sort(Comparator.comparing(Row::name));
        List<Row> languages = new ArrayList<>();
        byLanguage.forEach((language, counts) -> languages.add(counts.row("lang", language)));
        languages.sort(Comparator.comparing(Row::name));
        rows.addAll(languages);
        rows.add(allButOne.row(ALL, "but " + rules.leftOut()));
        rows.add(total());
        rows.removeIf(row -> row.gold() == 0 && row.read() == 0);
        return rows;
    }

    /** Over all types that count. */
    public Row total() {
        return all.row(ALL, ALL);
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** How many of the counted claims have exact evidence on the quoted sentence. */
    public int evidenceRight() {
        return evidenceRight;
    }

    /** How many claims that were found have a quote to compare with. */
    public int evidenceCounted() {
        return evidenceCounted;
    }
}
