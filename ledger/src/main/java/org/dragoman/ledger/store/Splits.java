package org.dragoman.ledger.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.ledger.review.Decision;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.review.Verdicts;
import org.jdbi.v3.core.Handle;

/**
 * The human decisions that some claims of an event tell another one. Claims that go get cells of their own where they share
 * one with claims that stay, and the cells of both are set apart.
 */
final class Splits {
    private static final String MARK = ",\"split\":";
    /** Between the name of an event and the number of a cell that left it. */
    private static final String MARK_OF_NAME = "-";

    private final Handle handle;

    Splits(Handle handle) {
        this.handle = handle;
    }

    /** A claim and its cell. */
    private record Held(long claim, long age, long cell, String block, String signature, String birth) {}

    /** Carries out all splits that hold, anew; returns the blocks that they change. */
    Set<String> applyAll() {
        Set<String> changed = new LinkedHashSet<>();
        for (Decision decision : Verdicts.holding(new Decisions(handle).all())) {
            if (decision.action() instanceof Action.Split split) {
                changed.addAll(apply(decision.number(), decision.event(), split));
            }
        }
        return changed;
    }

    /** @param event the event that is split: its name stays with the claims that stay */
    Set<String> apply(long decision, String event, Action.Split split) {
        Set<String> changed = new LinkedHashSet<>();
        Set<Long> going = new TreeSet<>(split.going());
        for (Held claim : held(split.going())) {
            changed.add(claim.block());
            if (sharesItsCell(claim, going) && !claim.signature().contains(MARK + decision + "}")) {
                move(claim, marked(claim.signature(), decision));
            }
        }
        leaveName(event, split);
        for (Held one : held(split.going())) {
            for (Held other : held(split.staying())) {
                if (one.cell() != other.cell() && one.block().equals(other.block())) {
                    handle.execute(
                            "INSERT INTO cell_apart (one, other, decision) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                            Math.min(one.cell(), other.cell()),
                            Math.max(one.cell(), other.cell()),
                            decision);
                }
            }
        }
        return changed;
    }

    /** Takes a split back; returns the blocks that this changes. */
    Set<String> undo(long decision, String event, Action.Split split) {
        giveNameBack(event, split);
        handle.execute("DELETE FROM cell_apart WHERE decision = ?", decision);
        Set<String> changed = new LinkedHashSet<>();
        for (Held claim : held(split.going())) {
            changed.add(claim.block());
            String mark = MARK + decision + "}";
            if (claim.signature().endsWith(mark)) {
                String plain = claim.signature().substring(0, claim.signature().length() - mark.length()) + "}";
                move(claim, plain);
            }
        }
        return changed;
    }

    /**
     * The name of an event is that of its oldest claim. Where that one goes, it takes the name of the oldest that stays and
     * leaves its own, and with it whatever humans said of the event, to that one. Nothing happens where that was done.
     */
    private void leaveName(String event, Action.Split split) {
        List<Held> named = held(split.going()).stream()
                .filter(claim -> claim.birth().equals(event))
                .toList();
        List<Held> staying = held(split.staying());
        if (named.isEmpty() || staying.isEmpty()) {
            return;
        }
        Held heir = staying.get(0);
        String other =
                heir.birth().equals(event) ? event + MARK_OF_NAME + named.get(0).cell() : heir.birth();
        named.forEach(claim -> name(claim, other));
        name(heir, event);
        refresh(named, heir);
    }

    /** Takes {@link #leaveName} back. */
    private void giveNameBack(String event, Action.Split split) {
        List<Held> going = held(split.going());
        List<Held> staying = held(split.staying());
        boolean left = !going.isEmpty()
                && !staying.isEmpty()
                && going.get(0).age() < staying.get(0).age()
                && staying.get(0).birth().equals(event)
                && !going.get(0).birth().equals(event);
        if (left) {
            String other = going.get(0).birth();
            List<Held> named =
                    going.stream().filter(claim -> claim.birth().equals(other)).toList();
            named.forEach(claim -> name(claim, event));
            if (!other.startsWith(event + MARK_OF_NAME)) {
                name(staying.get(0), other);
            }
            refresh(named, staying.get(0));
        }
    }

    private void name(Held claim, String birth) {
        handle.execute("UPDATE claim SET birth = ? WHERE number = ?", birth, claim.claim());
    }

    private void refresh(List<Held> claims, Held other) {
        Set<Long> cells = claims.stream().map(Held::cell).collect(Collectors.toCollection(TreeSet::new));
        cells.add(other.cell());
        new Cells(handle).refresh(cells);
    }

    private static String marked(String signature, long decision) {
        return signature.substring(0, signature.length() - 1) + MARK + decision + "}";
    }

    private List<Held> held(List<Long> ages) {
        if (ages.isEmpty()) {
            return List.of();
        }
        String numbers = ages.stream().map(String::valueOf).collect(Collectors.joining(","));
        return handle.createQuery("SELECT c.number AS claim, c.age AS age, l.number AS cell, l.block AS block,"
                        + " l.signature AS signature, c.birth AS birth FROM claim c JOIN cell l ON l.number = c.cell"
                        + " WHERE c.age IN (" + numbers + ") ORDER BY c.age")
                .map((row, context) -> new Held(
                        row.getLong("claim"),
                        row.getLong("age"),
                        row.getLong("cell"),
                        row.getString("block"),
                        row.getString("signature"),
                        row.getString("birth")))
                .list();
    }

    private boolean sharesItsCell(Held claim, Set<Long> going) {
        return handle
                .createQuery("SELECT age FROM claim WHERE cell = ?")
                .bind(0, claim.cell())
                .mapTo(Long.class)
                .stream()
                .anyMatch(age -> !going.contains(age));
    }

    /** Puts a claim into the cell with a signature, which is made where it is missing. */
    private void move(Held claim, String signature) {
        Long cell = handle.createQuery("SELECT number FROM cell WHERE block = ? AND signature = ?")
                .bind(0, claim.block())
                .bind(1, signature)
                .mapTo(Long.class)
                .findOne()
                .orElse(null);
        if (cell == null) {
            cell = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM cell")
                    .mapTo(Long.class)
                    .one();
            handle.execute(
                    "INSERT INTO cell (number, block, signature, age, birth) VALUES (?, ?, ?, ?, ?)",
                    cell,
                    claim.block(),
                    signature,
                    claim.age(),
                    claim.birth());
        }
        handle.execute("UPDATE claim SET cell = ? WHERE number = ?", cell, claim.claim());
        new Cells(handle).refresh(List.of(claim.cell(), cell));
    }
}
