package org.dragoman.reader.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The largest one-to-one matching of gold claims and claims that were read: what is owed before what is optional, and of
 * several that fit first the one read from the sentence that the gold claim quotes.
 */
final class Matching {
    private final List<List<Integer>> fitting = new ArrayList<>();
    private final Map<Integer, Integer> ownerOfRead = new TreeMap<>();

    private Matching(
            ScoreRules rules,
            List<? extends Map<String, ?>> gold,
            List<? extends Map<String, ?>> read,
            EvidenceCheck evidence) {
        for (Map<String, ?> claim : gold) {
            Predicate<Integer> elsewhere = index -> !Boolean.TRUE.equals(evidence.isRight(claim, read.get(index)));
            fitting.add(IntStream.range(0, read.size())
                    .filter(index -> rules.agree(claim, read.get(index)))
                    .boxed()
                    .sorted(Comparator.comparing(elsewhere::test))
                    .toList());
        }
    }

    /** For each gold claim that was found, by its number, the number of the claim that was read. */
    static Map<Integer, Integer> of(
            ScoreRules rules,
            List<? extends Map<String, ?>> gold,
            List<? extends Map<String, ?>> read,
            EvidenceCheck evidence) {
        Matching matching = new Matching(rules, gold, read, evidence);
        IntStream.range(0, gold.size())
                .boxed()
                .sorted(Comparator.comparing(index -> isOptional(gold.get(index))))
                .forEach(index -> matching.place(index, new HashSet<>()));
        Map<Integer, Integer> readOfGold = new TreeMap<>();
        matching.ownerOfRead.forEach((readIndex, goldIndex) -> readOfGold.put(goldIndex, readIndex));
        return readOfGold;
    }

    static boolean isOptional(Map<String, ?> gold) {
        return Values.isFilled(gold.get("optional"));
    }

    private boolean place(int gold, Set<Integer> seen) {
        for (int read : fitting.get(gold)) {
            if (seen.add(read)) {
                Integer owner = ownerOfRead.get(read);
                if (owner == null || place(owner, seen)) {
                    ownerOfRead.put(read, gold);
                    return true;
                }
            }
        }
        return false;
    }
}
