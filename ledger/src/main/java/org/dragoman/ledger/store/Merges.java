package org.dragoman.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.review.Decision;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.review.Verdicts;
import org.dragoman.ledger.store.Block.Member;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The human decisions that two events are one, as cells that belong together whatever their blocks are. */
final class Merges {
    /** Two cells of one event by a human's word. */
    private record Link(Place one, Place other) {}

    private record Place(long cell, String block) {}

    private final List<Link> links = new ArrayList<>();

    /** The merges that hold as the tables have them now. */
    Merges(Handle handle) {
        for (Decision decision : Verdicts.holding(new Decisions(handle).all())) {
            if (decision.action() instanceof Action.Merge merge) {
                Place one = place(handle, decision.event());
                Place other = place(handle, merge.other());
                if (one != null && other != null) {
                    links.add(new Link(one, other));
                }
            }
        }
    }

    /** Where the claim is that gave an event its name; null where no claim has it any more. */
    private static @Nullable Place place(Handle handle, String event) {
        return handle.createQuery("SELECT l.number AS number, l.block AS block FROM claim c"
                        + " JOIN cell l ON l.number = c.cell WHERE c.birth = ? ORDER BY c.age LIMIT 1")
                .bind(0, event)
                .map((row, context) -> new Place(row.getLong("number"), row.getString("block")))
                .findOne()
                .orElse(null);
    }

    /** Whether a merge connects something with a block. */
    boolean isLinked(String block) {
        return links.stream()
                .anyMatch(link ->
                        link.one().block().equals(block) || link.other().block().equals(block));
    }

    /** Some blocks and all that merges connect them with. */
    Set<String> closure(Collection<String> blocks) {
        Set<String> all = new LinkedHashSet<>(blocks);
        boolean more = !links.isEmpty();
        while (more) {
            more = false;
            for (Link link : links) {
                boolean touched = all.contains(link.one().block())
                        || all.contains(link.other().block());
                more |= touched
                        && all.addAll(List.of(link.one().block(), link.other().block()));
            }
        }
        return all;
    }

    /** The groups, those put together that humans say are one. */
    Collection<List<Member>> apply(List<List<Member>> groups) {
        if (links.isEmpty()) {
            return groups;
        }
        Map<Long, Integer> groupOf = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            for (Member member : groups.get(at)) {
                groupOf.put(member.number, at);
            }
        }
        int[] target = new int[groups.size()];
        for (int at = 0; at < target.length; at++) {
            target[at] = at;
        }
        for (Link link : links) {
            Integer one = groupOf.get(link.one().cell());
            Integer other = groupOf.get(link.other().cell());
            if (one != null && other != null) {
                join(target, target[one], target[other]);
            }
        }
        Map<Integer, List<Member>> joined = new LinkedHashMap<>();
        for (int at = 0; at < target.length; at++) {
            joined.computeIfAbsent(target[at], group -> new ArrayList<>()).addAll(groups.get(at));
        }
        return joined.values();
    }

    private static void join(int[] target, int one, int other) {
        for (int at = 0; at < target.length; at++) {
            if (target[at] == other) {
                target[at] = one;
            }
        }
    }
}
