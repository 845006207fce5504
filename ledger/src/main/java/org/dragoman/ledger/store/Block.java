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
import org.dragoman.ledger.fuse.Cell;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.fuse.Reach;
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
    /** Days from which on a reach is held against all others. */
    private static final long WIDE = 400;

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> bySignature = new HashMap<>();
    private final Set<Long> apart = new HashSet<>();
    private final Set<Integer> touched = new HashSet<>();
    /** For each place another one of its part; the first of a part has itself. */
    private int[] parents = new int[FEW];
    /** Places whose parts are known. */
    private int linked;
    /** Those places by the first day of their reach; and those whose reach is long. */
    private final TreeMap<Long, List<Integer>> byDay = new TreeMap<>();

    private final List<Integer> everywhere = new ArrayList<>();

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
     * @param fusion says whether two cells may tell one event
     */
    Collection<List<Member>> touchedParts(Fusion fusion) {
        link(fusion);
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

    private void link(Fusion fusion) {
        if (parents.length < members.size()) {
            parents = Arrays.copyOf(parents, members.size() * 2);
        }
        for (int one = linked; one < members.size(); one++) {
            parents[one] = one;
            Reach reach = fusion.reach(members.get(one).cell);
            boolean wide = reach.length() > WIDE;
            if (wide) {
                for (int other = 0; other < one; other++) {
                    link(one, other, fusion);
                }
                everywhere.add(one);
            } else {
                linkNear(one, reach, fusion);
                byDay.computeIfAbsent(reach.first(), day -> new ArrayList<>()).add(one);
            }
        }
        linked = members.size();
    }

    /** Links a cell with those about the same time: only they can tell the same event. */
    private void linkNear(int one, Reach reach, Fusion fusion) {
        for (List<Integer> others :
                byDay.subMap(reach.first() - WIDE, true, reach.last(), true).values()) {
            others.forEach(other -> link(one, other, fusion));
        }
        everywhere.forEach(other -> link(one, other, fusion));
    }

    private void link(int one, int other, Fusion fusion) {
        if (root(one) != root(other) && fusion.mayBeOne(members.get(one).cell, members.get(other).cell)) {
            parents[root(one)] = root(other);
        }
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
