package org.dragoman.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.ledger.fuse.Cell;
import org.jdbi.v3.core.Handle;

/** Blocks of cells, those in use kept in memory. */
final class Blocks {
    /** Cells kept in memory; at some hundred bytes each. */
    private static final int MOST_CELLS = 150_000;

    private final Handle handle;
    private final LinkedHashMap<String, Block> kept = new LinkedHashMap<>(1_024, 0.75f, true);
    private int cells;

    Blocks(Handle handle) {
        this.handle = handle;
    }

    Block of(String name) {
        Block block = kept.get(name);
        if (block == null) {
            block = load(name);
            kept.put(name, block);
            cells += block.members().size();
        }
        return block;
    }

    /** Lets go of the blocks that were not in use for longest; to be called between transactions. */
    void trim() {
        while (cells > MOST_CELLS && !kept.isEmpty()) {
            Map.Entry<String, Block> oldest = kept.entrySet().iterator().next();
            cells -= oldest.getValue().members().size();
            kept.remove(oldest.getKey());
        }
    }

    /** Notes that a block kept in memory has one cell more. */
    void grown() {
        cells++;
    }

    private Block load(String name) {
        Block block = new Block();
        handle.createQuery("SELECT number, signature, age, birth, event FROM cell WHERE block = ? ORDER BY number")
                .bind(0, name)
                .map((row, context) -> {
                    long event = row.getLong("event");
                    Long known = row.wasNull() ? null : event;
                    Cell cell = new Cell(name, row.getString("signature"));
                    return new Block.Member(
                            row.getLong("number"), cell, row.getLong("age"), row.getString("birth"), known);
                })
                .forEach(block::add);
        if (block.members().size() > 1) {
            handle.createQuery("SELECT a.one AS one, a.other AS other FROM cell c JOIN cell_apart a ON a.one = c.number"
                            + " WHERE c.block = ?")
                    .bind(0, name)
                    .map((row, context) -> block.setApart(row.getLong("one"), row.getLong("other")))
                    .list();
        }
        return block;
    }
}
