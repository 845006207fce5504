package org.dragoman.ledger.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.ledger.fuse.Fusion;
import org.jdbi.v3.core.Handle;

/** Gives the claims of a copied ledger the ages and names that they have in the one it was copied from. */
final class Naming {
    private static final String OF_DOCUMENT =
            "SELECT c.age AS age, c.birth AS birth FROM claim c WHERE c.document = ? ORDER BY c.place";

    private final Handle handle;
    private final Fusion fusion;
    private final Set<Long> cells = new TreeSet<>();
    private final Set<String> blocks = new LinkedHashSet<>();

    Naming(Handle handle, Fusion fusion) {
        this.handle = handle;
        this.fusion = fusion;
    }

    /** The names of a document's claims in the order of its text. */
    static List<ClaimName> of(Handle handle, long document) {
        return handle.createQuery(OF_DOCUMENT)
                .bind(0, document)
                .map((row, context) -> new ClaimName(row.getLong("age"), row.getString("birth")))
                .list();
    }

    /**
     * Names the claims of documents, which are given by their contents; returns how many documents had other names. Those
     * that the ledger does not hold, or holds with another number of claims, are passed over.
     */
    int apply(Map<String, List<ClaimName>> names) {
        int changed = 0;
        for (Map.Entry<String, List<ClaimName>> entry : names.entrySet()) {
            Long document = handle.createQuery("SELECT number FROM document WHERE content = ?")
                    .bind(0, entry.getKey())
                    .mapTo(Long.class)
                    .findOne()
                    .orElse(null);
            if (document != null && name(document, entry.getValue())) {
                changed++;
            }
        }
        if (changed > 0) {
            new Cells(handle).refresh(cells);
            new Grouping(handle, fusion, new Blocks(handle)).regroup(blocks);
        }
        return changed;
    }

    private boolean name(long document, List<ClaimName> names) {
        List<ClaimName> before = of(handle, document);
        if (before.size() != names.size() || before.equals(names)) {
            return false;
        }
        for (int place = 0; place < names.size(); place++) {
            handle.execute(
                    "UPDATE claim SET age = ?, birth = ? WHERE document = ? AND place = ?",
                    names.get(place).age(),
                    names.get(place).birth(),
                    document,
                    place);
        }
        handle.createQuery("SELECT DISTINCT c.cell AS cell, l.block AS block FROM claim c"
                        + " JOIN cell l ON l.number = c.cell WHERE c.document = ?")
                .bind(0, document)
                .map((row, context) -> cells.add(row.getLong("cell")) | blocks.add(row.getString("block")))
                .list();
        return true;
    }
}
