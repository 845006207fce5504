package org.dragoman.ledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.dragoman.ledger.fuse.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one block, as the tables have them. It falls into parts that nothing connects: only the part of a new cell
 * has to be grouped anew, so that a block of thousands costs no more for each than one of a few.
 */
final class Block {
    /** A cell and the event that its claims tell. */
    static final class Member {
        final long number;
        final Cell cell;
        long age;
        String birth;

        @Nullable Long event;

        /** Its place in the block. */
        private int place;

        Member(long number, Cell cell, long age, String birth, @Nullable Long event) {
            this.number = number;
            this.cell = cell;
            this.age = age;
            this.birth = birth;
            this.event = event;
        }
    }

    private static final int FEW = 4;

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> bySignature = new HashMap<>();
    private final Set<Long> apart = new HashSet<>();
    private final Set<Integer> touched = new HashSet<>();
    /** For each place another one of its part; the first of a part has itself. */
    private int[] parents = new int[FEW];
    /** Places whose parts are known. */
    private int linked;

    void add(Member member) {
        member.place = members.size();
        members.add(member);
        bySignature.put(member.cell.signature(), member);
    }

    List<Member> members() {
        return members;
    }

    @Nullable Member withSignature(String signature) {
        return bySignature.get(signature);
    }

    /** Notes that one document tells two cells as two things; {@code false} where that was known. */
    boolean setApart(long one, long other) {
        return apart.add(pair(one, other));
    }

    boolean areApart(Member one, Member other) {
        return apart.contains(pair(one.number, other.number));
    }

    private static long pair(long one, long other) {
        return (Math.min(one, other) << 32) | Math.max(one, other);
    }

    /** Notes that the part of a cell has to be grouped anew. */
    void touch(Member member) {
        touched.add(member.place);
    }

    /**
     * The parts that have been touched since this was asked last.
     *
     * @param mayBeOne whether two cells may tell one event
     */
    Collection<List<Member>> touchedParts(BiPredicate<Cell, Cell> mayBeOne) {
        link(mayBeOne);
        Map<Integer, List<Member>> parts = new TreeMap<>();
        touched.forEach(place -> parts.putIfAbsent(root(place), new ArrayList<>()));
        for (Member member : members) {
            List<Member> part = parts.get(root(member.place));
            if (part != null) {
                part.add(member);
            }
        }
        touched.clear();
        return parts.values();
    }

    private void link(BiPredicate<Cell, Cell> mayBeOne) {
        if (parents.length < members.size()) {
            parents = Arrays.copyOf(parents, members.size() * 2);
        }
        for (int one = linked; one < members.size(); one++) {
            parents[one] = one;
            Cell cell = members.get(one).cell;
            for (int other = 0; other < one; other++) {
                if (root(one) != root(other) && mayBeOne.test(cell, members.get(other).cell)) {
                    parents[root(one)] = root(other);
                }
            }
        }
        linked = members.size();
    }

    private int root(int place) {
        int root = place;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
