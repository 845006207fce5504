package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of one block into groups, each of which tells one event. Cells that say the day come first, then those
 * that say the month, the year, nothing. On each level, pairs with more in common are joined before others, and groups only
 * where all of their cells fit together (complete linkage). Where a cell could join either of two groups that do not fit
 * together, it joins neither: a false merge is worse than a missed one. A vaguer cell joins a group of finer ones where
 * exactly one fits. Nothing depends on the order in which the cells are given.
 */
final class Clusters {
    private final Comparison comparison;
    private final List<Facts> facts;
    private final BiPredicate<Integer, Integer> apart;
    /** The groups so far, as lists of places; each in the order of the signatures. */
    private final List<List<Integer>> done = new ArrayList<>();

    Clusters(Comparison comparison, List<Facts> facts, BiPredicate<Integer, Integer> apart) {
        this.comparison = comparison;
        this.facts = facts;
        this.apart = apart;
    }

    /** @param order the places of all cells in an order that does not depend on how they are given */
    List<List<Integer>> run(List<Integer> order) {
        Map<Integer, List<Integer>> byLevel = new TreeMap<>();
        for (int at : order) {
            byLevel.computeIfAbsent(facts.get(at).vagueness(), level -> new ArrayList<>())
                    .add(at);
        }
        byLevel.values().forEach(this::addLevel);
        return done;
    }

    private void addLevel(List<Integer> cells) {
        List<List<Integer>> groups = joined(cells);
        Map<Integer, List<List<Integer>>> joining = new HashMap<>();
        List<List<Integer>> alone = new ArrayList<>();
        for (List<Integer> group : groups) {
            int home = onlyHome(group);
            if (home < 0) {
                alone.add(group);
            } else {
                joining.computeIfAbsent(home, place -> new ArrayList<>()).add(group);
            }
        }
        joining.forEach((home, guests) -> settle(home, guests, alone));
        done.addAll(alone);
    }

    /** The place of the one group of finer cells that a vaguer one fits; -1 where none or more than one does. */
    private int onlyHome(List<Integer> group) {
        int home = -1;
        for (int at = 0; at < done.size(); at++) {
            if (fit(done.get(at), group)) {
                if (home >= 0) {
                    return -1;
                }
                home = at;
            }
        }
        return home;
    }

    /** Lets guests join a group where all of them fit together; else none. */
    private void settle(int home, List<List<Integer>> guests, List<List<Integer>> alone) {
        List<Integer> all = new ArrayList<>(done.get(home));
        for (List<Integer> guest : guests) {
            if (!fit(all, guest)) {
                alone.addAll(guests);
                return;
            }
            all.addAll(guest);
        }
        done.set(home, all);
    }

    /** A pair of cells that may be one event. */
    private record Pair(int one, int other, int score) {}

    /** The groups that cells of one level make among themselves. */
    private List<List<Integer>> joined(List<Integer> cells) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int at = 0; at < cells.size(); at++) {
            groupOf.put(cells.get(at), at);
            groups.put(at, new ArrayList<>(List.of(cells.get(at))));
        }
        Map<Integer, List<Pair>> byScore = new TreeMap<>(Comparator.reverseOrder());
        for (Pair pair : pairs(cells)) {
            byScore.computeIfAbsent(pair.score(), score -> new ArrayList<>()).add(pair);
        }
        Set<Set<Integer>> unclear = new HashSet<>();
        byScore.values().forEach(pairs -> join(pairs, groupOf, groups, unclear));
        return new ArrayList<>(groups.values());
    }

    private List<Pair> pairs(List<Integer> cells) {
        List<Integer> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingLong(this::start).thenComparing(Comparator.naturalOrder()));
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < sorted.size(); one++) {
            long last = comparison.last(facts.get(sorted.get(one)));
            for (int other = one + 1; other < sorted.size(); other++) {
                if (start(sorted.get(other)) > last) {
                    break;
                }
                Pair pair = pair(sorted.get(one), sorted.get(other));
                if (pair != null) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private long start(int at) {
        Span around = facts.get(at).around();
        return around == null ? Span.NEVER : around.first();
    }

    private @Nullable Pair pair(int one, int other) {
        if (apart.test(one, other)) {
            return null;
        }
        int when = comparison.when(facts.get(one), facts.get(other));
        if (when == Comparison.NO) {
            return null;
        }
        int fields = comparison.fields(facts.get(one), facts.get(other));
        return fields == Comparison.NO ? null : new Pair(one, other, when + fields);
    }

    /** Joins the groups that pairs of one score connect, where all that are connected fit together. */
    private void join(
            List<Pair> pairs,
            Map<Integer, Integer> groupOf,
            Map<Integer, List<Integer>> groups,
            Set<Set<Integer>> unclear) {
        Components components = new Components();
        Set<Set<Integer>> compared = new HashSet<>();
        for (Pair pair : pairs) {
            int one = groupOf.getOrDefault(pair.one(), -1);
            int other = groupOf.getOrDefault(pair.other(), -1);
            boolean open = one != other && !unclear.contains(Set.of(one, other)) && compared.add(Set.of(one, other));
            if (open && fit(members(groups, one), members(groups, other))) {
                components.connect(one, other);
            }
        }
        for (List<Integer> component : components.all()) {
            List<Integer> all = new ArrayList<>();
            component.forEach(group -> all.addAll(members(groups, group)));
            if (component.size() == 2 || allFit(all)) {
                int kept = component.get(0);
                all.forEach(cell -> groupOf.put(cell, kept));
                component.forEach(groups::remove);
                groups.put(kept, all);
            } else {
                markUnclear(component, unclear);
            }
        }
    }

    private static List<Integer> members(Map<Integer, List<Integer>> groups, int group) {
        return groups.getOrDefault(group, List.of());
    }

    private static void markUnclear(List<Integer> component, Set<Set<Integer>> unclear) {
        for (int one : component) {
            for (int other : component) {
                if (one != other) {
                    unclear.add(Set.of(one, other));
                }
            }
        }
    }

    private boolean allFit(List<Integer> cells) {
        for (int one = 0; one < cells.size(); one++) {
            for (int other = one + 1; other < cells.size(); other++) {
                if (!fit(cells.get(one), cells.get(other), cells, List.of())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether no cell of one group speaks against one of the other, and at least two speak for each other. */
    private boolean fit(List<Integer> group, List<Integer> other) {
        boolean linked = false;
        for (int one : group) {
            for (int two : other) {
                if (!fit(one, two, group, other)) {
                    return false;
                }
                linked = linked || pair(one, two) != null;
            }
        }
        return linked;
    }

    /**
     * Whether two cells do not speak against each other; their days may differ where those of a third span both, or are
     * several that both are near.
     */
    private boolean fit(int one, int other, List<Integer> group, List<Integer> second) {
        boolean dates = comparison.when(facts.get(one), facts.get(other)) != Comparison.NO
                || Stream.concat(group.stream(), second.stream()).anyMatch(third -> bridges(third, one, other));
        return dates && !apart.test(one, other) && !comparison.contradict(facts.get(one), facts.get(other));
    }

    private boolean bridges(int third, int one, int other) {
        return spans(third, one) && spans(third, other)
                || comparison.areDaysLasting() && lasts(third) && isNear(third, one) && isNear(third, other);
    }

    /** Whether a cell tells several days. */
    private boolean lasts(int cell) {
        Span date = facts.get(cell).date();
        return date != null && date.vagueness() == Span.DAYS && date.first() < date.last();
    }

    private boolean isNear(int third, int cell) {
        return comparison.when(facts.get(third), facts.get(cell)) != Comparison.NO;
    }

    private boolean spans(int third, int cell) {
        Span span = facts.get(third).date();
        Span within = facts.get(cell).date();
        if (span == null) {
            return false;
        }
        boolean vaguer = within == null || within.vagueness() > span.vagueness();
        return vaguer
                ? comparison.when(facts.get(third), facts.get(cell)) != Comparison.NO
                : within != null && span.vagueness() == Span.DAYS && span.contains(within);
    }
}
