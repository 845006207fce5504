package org.dragoman.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.ledger.fuse.Cell;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.store.Block.Member;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the events in step with the cells: after every change of a block, each group of its cells that {@link Fusion} sees
 * is one event, named after the oldest claim in it. So the name stays while reports come in, and of two events that turn
 * out to be one the older name stays.
 */
final class Grouping {
    private final Handle handle;
    private final Fusion fusion;
    private final Blocks blocks;
    private final Merges merges;
    private final Set<Long> stale = new HashSet<>();
    private long nextEvent;

    Grouping(Handle handle, Fusion fusion, Blocks blocks) {
        this.handle = handle;
        this.fusion = fusion;
        this.blocks = blocks;
        this.merges = new Merges(handle);
        this.nextEvent = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM event")
                .mapTo(Long.class)
                .one();
    }

    /** Notes that an event has to be worked out anew. */
    void touch(long event) {
        stale.add(event);
    }

    /** Puts all cells of some blocks into events again, and marks what has to be worked out anew. */
    void regroup(Collection<String> names) {
        names.stream().map(blocks::of).forEach(block -> block.members().forEach(block::touch));
        regroupTouched(names);
    }

    /** The same for nothing but the parts of the blocks that were touched. */
    void regroupTouched(Collection<String> names) {
        Statements statements = new Statements(handle);
        try (Lookup byId = new Lookup(handle, "SELECT number FROM event WHERE id = ?")) {
            List<List<Member>> groups = new ArrayList<>();
            Set<String> linked = merges.closure(names);
            boolean merged = linked.stream().anyMatch(merges::isLinked);
            linked.forEach(name -> groups.addAll(groups(blocks.of(name), merged)));
            merges.apply(groups).forEach(group -> place(group, byId, statements));
            for (long event : stale) {
                statements.add("UPDATE event SET stale = 1 WHERE number = ? AND stale = 0", event);
            }
            statements.finish();
        } finally {
            statements.close();
        }
        stale.clear();
    }

    /** @param whole whether all parts are wanted: humans merged events of different parts */
    private List<List<Member>> groups(Block block, boolean whole) {
        if (whole) {
            block.members().forEach(block::touch);
        }
        List<List<Member>> groups = new ArrayList<>();
        block.touchedParts(fusion).forEach(part -> groups.addAll(groups(block, part)));
        return groups;
    }

    private Collection<List<Member>> groups(Block block, List<Member> members) {
        List<Cell> cells = members.stream().map(member -> member.cell).toList();
        int[] groups = fusion.groups(cells, (one, other) -> block.areApart(members.get(one), members.get(other)));
        Map<Integer, List<Member>> byGroup = new TreeMap<>();
        for (int at = 0; at < groups.length; at++) {
            byGroup.computeIfAbsent(groups[at], group -> new ArrayList<>()).add(members.get(at));
        }
        return byGroup.values();
    }

    private void place(List<Member> group, Lookup byId, Statements statements) {
        Member oldest = group.stream()
                .min(Comparator.comparingLong((Member member) -> member.age).thenComparingLong(member -> member.number))
                .orElseThrow();
        Long event = byId.number(oldest.birth);
        if (event == null) {
            event = nextEvent++;
            insert(event, oldest, statements);
        }
        for (Member member : group) {
            if (!event.equals(member.event)) {
                if (member.event != null) {
                    touch(member.event);
                }
                touch(event);
                member.event = event;
                statements.add("UPDATE cell SET event = ? WHERE number = ?", event, member.number);
            }
        }
    }

    private static void insert(long event, Member oldest, Statements statements) {
        statements.add(
                "INSERT INTO event (number, id, type, status, documents, independent, confidence, known_on, review,"
                        + " disputed, stale) VALUES (?, ?, ?, 'done', 0, 0, 0.0, 0, 'UNREVIEWED', 0, 1)",
                event,
                oldest.birth,
                type(oldest.cell.block()));
        statements.send();
    }

    /** The record type that the name of a block begins with. */
    private static String type(String block) {
        int end = block.indexOf('/');
        return end < 0 ? block : block.substring(0, end);
    }
}
