package org.dragoman.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.fuse.Cell;
import org.dragoman.ledger.fuse.Fusion;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Puts a new reading of documents in the place of the old one. A claim read again from the same words takes over the age
 * and the name of the old one, so events keep their ids and human decisions their objects. Where the claim that named an
 * event is no longer read, the next oldest claim of the event takes the name over.
 */
final class Rereading {
    private static final int SAME_CELL = 1_000_000;
    private static final int SAME_BLOCK = 100_000;

    private final Handle handle;
    private final Fusion fusion;
    private final Set<Long> oldCells = new TreeSet<>();
    private final Set<String> blocks = new LinkedHashSet<>();

    Rereading(Handle handle, Fusion fusion) {
        this.handle = handle;
        this.fusion = fusion;
    }

    /** A claim of the old reading. */
    private record Old(
            long number,
            String type,
            long age,
            String birth,
            long cell,
            @Nullable Long event,
            String block,
            String signature,
            List<CitedEvidence> evidence) {}

    /** Replaces the readings of documents that the ledger holds; others are passed over. */
    int replace(List<PreparedDocument> documents) {
        Intake intake = new Intake(handle, fusion);
        int replaced = 0;
        for (PreparedDocument document : documents) {
            Long number = handle.createQuery("SELECT number FROM document WHERE content = ?")
                    .bind(0, document.content())
                    .mapTo(Long.class)
                    .findOne()
                    .orElse(null);
            if (number != null) {
                replace(number, document, intake);
                replaced++;
            }
        }
        new Cells(handle).refresh(oldCells);
        setApartAgain();
        blocks.addAll(new Splits(handle).applyAll());
        new Grouping(handle, fusion, new Blocks(handle)).regroup(blocks);
        return replaced;
    }

    private void replace(long document, PreparedDocument prepared, Intake intake) {
        List<Old> before = before(document);
        Map<Integer, Old> heritage = matched(before, prepared.entries());
        handle.execute("DELETE FROM evidence WHERE claim IN (SELECT number FROM claim WHERE document = ?)", document);
        handle.execute("DELETE FROM claim WHERE document = ?", document);
        Set<Old> lost = new HashSet<>(before);
        lost.removeAll(heritage.values());
        lost.stream().sorted(Comparator.comparingLong(Old::age)).forEach(this::handOn);
        Map<Integer, Intake.Name> names = new HashMap<>();
        heritage.forEach((place, old) -> names.put(place, new Intake.Name(old.age(), old.birth())));
        blocks.addAll(intake.readAgain(document, prepared, names));
        before.forEach(old -> {
            oldCells.add(old.cell());
            blocks.add(old.block());
        });
    }

    private List<Old> before(long document) {
        Map<Long, List<CitedEvidence>> evidence = new HashMap<>();
        handle.createQuery("SELECT e.* FROM evidence e JOIN claim c ON c.number = e.claim WHERE c.document = ?")
                .bind(0, document)
                .map((row, context) -> evidence.computeIfAbsent(row.getLong("claim"), claim -> new ArrayList<>())
                        .add(new CitedEvidence(row.getInt("start_point"), row.getInt("end_point"), 0, "")))
                .list();
        return handle.createQuery("SELECT c.number AS number, c.type AS type, c.age AS age, c.birth AS birth,"
                        + " c.cell AS cell, l.event AS event, l.block AS block, l.signature AS signature"
                        + " FROM claim c JOIN cell l ON l.number = c.cell WHERE c.document = ? ORDER BY c.place")
                .bind(0, document)
                .map((row, context) -> {
                    long event = row.getLong("event");
                    Long known = row.wasNull() ? null : event;
                    return new Old(
                            row.getLong("number"),
                            row.getString("type"),
                            row.getLong("age"),
                            row.getString("birth"),
                            row.getLong("cell"),
                            known,
                            row.getString("block"),
                            row.getString("signature"),
                            evidence.getOrDefault(row.getLong("number"), List.of()));
                })
                .list();
    }

    /** For the places of new claims the old ones that they take the place of: most alike first, each once. */
    private static Map<Integer, Old> matched(List<Old> before, List<PreparedDocument.Entry> entries) {
        record Likeness(int place, Old old, int score) {}
        List<Likeness> all = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            for (Old old : before) {
                int score = score(old, entries.get(place));
                if (score > 0) {
                    all.add(new Likeness(place, old, score));
                }
            }
        }
        all.sort(Comparator.comparingInt((Likeness one) -> -one.score())
                .thenComparingLong(one -> one.old().age())
                .thenComparingInt(Likeness::place));
        Map<Integer, Old> matched = new HashMap<>();
        Set<Old> taken = new HashSet<>();
        for (Likeness one : all) {
            if (!matched.containsKey(one.place()) && taken.add(one.old())) {
                matched.put(one.place(), one.old());
            }
        }
        return matched;
    }

    /** How alike a claim of the new reading is to one of the old; 0 where it says something else. */
    private static int score(Old old, PreparedDocument.Entry entry) {
        if (!old.type().equals(entry.claim().type())) {
            return 0;
        }
        Cell cell = entry.cell();
        int common = common(old.evidence(), entry.evidence());
        if (old.block().equals(cell.block())) {
            return old.signature().equals(cell.signature()) ? SAME_CELL + common : common > 0 ? SAME_BLOCK + common : 0;
        }
        return common;
    }

    /** Code points that two lists of places have in common. */
    private static int common(List<CitedEvidence> one, List<CitedEvidence> other) {
        int common = 0;
        for (CitedEvidence left : one) {
            for (CitedEvidence right : other) {
                common += Math.max(0, Math.min(left.end(), right.end()) - Math.max(left.start(), right.start()));
            }
        }
        return common;
    }

    /** The name of an event whose oldest claim is no longer read goes to its next oldest claim. */
    private void handOn(Old lost) {
        if (lost.event() == null) {
            return;
        }
        handle.createQuery("SELECT c.number AS number, c.age AS age FROM cell l JOIN claim c ON c.cell = l.number"
                        + " WHERE l.event = ? ORDER BY c.age LIMIT 1")
                .bind(0, lost.event())
                .map((row, context) -> new long[] {row.getLong("number"), row.getLong("age")})
                .findOne()
                .filter(heir -> heir[1] > lost.age())
                .ifPresent(heir -> {
                    handle.execute(
                            "UPDATE claim SET age = ?, birth = ? WHERE number = ?", lost.age(), lost.birth(), heir[0]);
                    handle.createQuery("SELECT cell FROM claim WHERE number = ?")
                            .bind(0, heir[0])
                            .mapTo(Long.class)
                            .forEach(oldCells::add);
                });
    }

    /** Which cells documents tell as two things, worked out anew for the blocks that changed. */
    private void setApartAgain() {
        for (String block : blocks) {
            handle.execute(
                    "DELETE FROM cell_apart WHERE decision = 0 AND one IN (SELECT number FROM cell WHERE block = ?)",
                    block);
            Map<Long, Cell> cells = new HashMap<>();
            handle.createQuery("SELECT number, signature FROM cell WHERE block = ?")
                    .bind(0, block)
                    .map((row, context) ->
                            cells.put(row.getLong("number"), new Cell(block, row.getString("signature"))))
                    .list();
            List<long[]> pairs = handle.createQuery("SELECT DISTINCT c.cell AS one, o.cell AS other FROM cell l"
                            + " JOIN claim c ON c.cell = l.number"
                            + " JOIN claim o ON o.document = c.document AND o.cell > c.cell"
                            + " JOIN cell m ON m.number = o.cell AND m.block = l.block WHERE l.block = ?")
                    .bind(0, block)
                    .map((row, context) -> new long[] {row.getLong("one"), row.getLong("other")})
                    .list();
            Statements statements = new Statements(handle);
            for (long[] pair : pairs) {
                Cell one = cells.get(pair[0]);
                Cell other = cells.get(pair[1]);
                if (one != null && other != null && fusion.tellTwoThings(one, other)) {
                    statements.add("INSERT INTO cell_apart (one, other, decision) VALUES (?, ?, 0)", pair[0], pair[1]);
                }
            }
            statements.finish();
        }
    }
}
