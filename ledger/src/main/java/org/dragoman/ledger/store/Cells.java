package org.dragoman.ledger.store;

import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** Keeps cells in step when claims leave or join them outside an ordinary ingest. */
final class Cells {
    private final Handle handle;

    Cells(Handle handle) {
        this.handle = handle;
    }

    /** Works out anew which claim is the oldest of some cells, gives each cell a name of its own, and drops empty ones. */
    void refresh(Collection<Long> cells) {
        for (long cell : cells) {
            handle.execute("UPDATE event SET stale = 1 WHERE number = (SELECT event FROM cell WHERE number = ?)", cell);
            long claims = handle.createQuery("SELECT count(*) FROM claim WHERE cell = ?")
                    .bind(0, cell)
                    .mapTo(Long.class)
                    .one();
            if (claims == 0) {
                handle.execute("DELETE FROM cell_apart WHERE one = ? OR other = ?", cell, cell);
                handle.execute("DELETE FROM cell WHERE number = ?", cell);
            } else {
                handle.execute(
                        "UPDATE cell SET age = (SELECT min(age) FROM claim WHERE cell = ?) WHERE number = ?",
                        cell,
                        cell);
                handle.execute(
                        "UPDATE cell SET birth = (SELECT birth FROM claim WHERE cell = ? ORDER BY age LIMIT 1)"
                                + " WHERE number = ?",
                        cell,
                        cell);
                nameApart(cell);
            }
        }
    }

    /** A cell that left another one has its name as long as nobody older has. */
    private void nameApart(long cell) {
        String birth = handle.createQuery("SELECT birth FROM cell WHERE number = ?")
                .bind(0, cell)
                .mapTo(String.class)
                .one();
        long older = handle.createQuery("SELECT count(*) FROM cell o JOIN cell c ON c.number = ?"
                        + " WHERE o.birth = ? AND o.number <> c.number AND o.age < c.age")
                .bind(0, cell)
                .bind(1, birth)
                .mapTo(Long.class)
                .one();
        if (older > 0) {
            String own = birth + "-" + cell;
            handle.execute("UPDATE cell SET birth = ? WHERE number = ?", own, cell);
            handle.execute("UPDATE claim SET birth = ? WHERE cell = ? AND birth = ?", own, cell, birth);
        }
    }
}
