package org.dragoman.ledger.fuse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** One-to-one matching of the items of two short lists. */
final class Matches {
    private Matches() {}

    /** How many items of the first list can have an item of the second each. */
    static <T> int count(List<T> small, List<T> great, BiPredicate<T, T> same) {
        int[] owner = new int[great.size()];
        java.util.Arrays.fill(owner, -1);
        int matched = 0;
        for (int at = 0; at < small.size(); at++) {
            matched += place(at, small, great, same, owner, new HashSet<>()) ? 1 : 0;
        }
        return matched;
    }

    private static <T> boolean place(
            int at, List<T> small, List<T> great, BiPredicate<T, T> same, int[] owner, Set<Integer> seen) {
        for (int to = 0; to < great.size(); to++) {
            if (same.test(small.get(at), great.get(to)) && seen.add(to)) {
                if (owner[to] < 0 || place(owner[to], small, great, same, owner, seen)) {
                    owner[to] = at;
                    return true;
                }
            }
        }
        return false;
    }
}
