package org.dragoman.ledger.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Grouping the parts of a block that nothing connects gives the groups of the whole block. */
class PartsTest {
    private static final Fusion FUSION = Fusion.of(PackFiles.shipped());
    private static final int CELLS = 60;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void partsGiveTheSameGroups(int seed) {
        Random random = new Random(seed);
        for (String type : List.of("visit", "partnership", "indicator", "pledge", "position", "agreement")) {
            List<Cell> cells = cells(type, random);
            BiPredicate<Integer, Integer> apart = (one, other) -> (one * 31 + other * 17 + one * other) % 11 == 0;
            BiPredicate<Integer, Integer> either = (one, other) -> apart.test(one, other) || apart.test(other, one);
            Set<Set<Integer>> whole = sets(FUSION.groups(cells, either), all(cells.size()));
            Set<Set<Integer>> parts = new HashSet<>();
            for (List<Integer> part : parts(cells)) {
                List<Cell> some = part.stream().map(cells::get).toList();
                parts.addAll(sets(
                        FUSION.groups(some, (one, other) -> either.test(part.get(one), part.get(other))), part));
            }
            assertThat(parts).as(type).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15})
    void cellsOutOfReachAreNeverOneEvent(int seed) {
        Random random = new Random(seed);
        int near = 0;
        int far = 0;
        for (String type : List.of("visit", "partnership", "indicator", "pledge", "position", "agreement")) {
            List<Cell> cells = cells(type, random);
            for (Cell one : cells) {
                for (Cell other : cells) {
                    Reach reach = FUSION.reach(one);
                    Reach otherReach = FUSION.reach(other);
                    boolean within = reach.first() <= otherReach.last() && otherReach.first() <= reach.last();
                    near += within ? 1 : 0;
                    far += within ? 0 : 1;
                    assertThat(within || !FUSION.mayBeOne(one, other))
                            .as("%s and %s", one, other)
                            .isTrue();
                }
            }
        }
        assertThat(near).isPositive();
        assertThat(far).isPositive();
    }

    private static List<Integer> all(int size) {
        List<Integer> all = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            all.add(at);
        }
        return all;
    }

    private static Set<Set<Integer>> sets(int[] groups, List<Integer> places) {
        Map<Integer, Set<Integer>> sets = new HashMap<>();
        for (int at = 0; at < groups.length; at++) {
            sets.computeIfAbsent(groups[at], group -> new HashSet<>()).add(places.get(at));
        }
        return new HashSet<>(sets.values());
    }

    private static List<List<Integer>> parts(List<Cell> cells) {
        Components components = new Components();
        for (int one = 0; one < cells.size(); one++) {
            components.connect(one, one);
            for (int other = 0; other < one; other++) {
                if (FUSION.mayBeOne(cells.get(one), cells.get(other))) {
                    components.connect(one, other);
                }
            }
        }
        return components.all();
    }

    /** Cells of the block that most of some random claims fall into. */
    private static List<Cell> cells(String type, Random random) {
        Map<String, List<Cell>> blocks = new TreeMap<>();
        for (int at = 0; at < CELLS; at++) {
            Claim claim = claim(type, random);
            String published = "20" + (10 + random.nextInt(8)) + "-0" + (1 + random.nextInt(9));
            Cell cell = FUSION.cells(List.of(claim), story -> published).get(0);
            List<Cell> block = blocks.computeIfAbsent(cell.block(), name -> new ArrayList<>());
            if (!block.contains(cell)) {
                block.add(cell);
            }
        }
        return blocks.values().stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
    }

    private static Claim claim(String type, Random random) {
        Map<String, Object> fields = new HashMap<>();
        Object guest = Map.of("name", "Guest " + (char) ('A' + random.nextInt(2)), "office", "president", "of", "VN");
        fields.put(
                type.equals("visit") || type.equals("position") ? "who" : "between",
                type.equals("visit") || type.equals("position") ? guest : List.of("FR", "VN"));
        fields.put("to", "FR");
        fields.put("by", List.of("FR", "VN"));
        fields.put("tier", "strategic");
        fields.put("change", random.nextBoolean() ? "established" : "in-force");
        fields.put("measure", "trade");
        fields.put("what", "trade-target");
        fields.put("stance", "supports");
        fields.put("form", "mou");
        fields.put("unit", "USD");
        if (random.nextInt(3) > 0) {
            fields.put("about", "word" + random.nextInt(3) + " word" + random.nextInt(3));
        }
        if (random.nextInt(4) > 0) {
            fields.put("value", 100 + random.nextInt(3) * 20);
            String year = "20" + (12 + random.nextInt(4));
            String date = random.nextInt(3) == 0 ? year : year + "-0" + (1 + random.nextInt(9));
            fields.put(
                    "when",
                    random.nextInt(3) == 0 ? date + (date.length() == 4 ? "" : "-1" + random.nextInt(9)) : date);
            fields.put("period", year);
            fields.put("deadline", year);
        }
        return new Claim(
                "d", type, fields, 1, Status.DONE, 0.8, "en", List.of(), new Derivation("rule", "word", List.of()));
    }
}
