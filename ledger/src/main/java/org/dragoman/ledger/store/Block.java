package org.dragoman.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.fuse.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of one block, as the tables have them. */
final class Block {
    /** A cell and the event that its claims tell. */
    static final class Member {
        final long number;
        final Cell cell;
        long age;
        String birth;

        @Nullable Long event;

        Member(long number, Cell cell, long age, String birth, @Nullable Long event) {
            this.number = number;
            this.cell = cell;
            this.age = age;
            this.birth = birth;
            this.event = event;
        }
    }

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> bySignature = new HashMap<>();
    private final Set<Long> apart = new HashSet<>();

    void add(Member member) {
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
}
