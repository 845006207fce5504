package org.dragoman.ledger.store;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds the document whose text a new one repeats. Belongs to one transaction. */
final class Copies implements AutoCloseable {
    private final Lookup byBand;
    private final Lookup document;
    /** Of this transaction's documents, whose rows may not have been sent yet. */
    private final Map<Long, TreeSet<Long>> newBands = new HashMap<>();

    private final Map<Long, Known> newDocuments = new HashMap<>();

    private record Known(@Nullable Long copyOf, Shingles shingles) {}

    Copies(Handle handle) {
        byBand = new Lookup(handle, "SELECT document FROM shingle_band WHERE band = ? ORDER BY document LIMIT 20");
        document = new Lookup(handle, "SELECT copy_of, shingles FROM document WHERE number = ?");
    }

    /** The first of the documents that a new one is a copy of; null where it is none. Notes the new one for later. */
    @Nullable Long originalOf(long number, Shingles shingles, Statements statements) {
        long[] bands = shingles.bands();
        TreeSet<Long> candidates = new TreeSet<>();
        for (long band : bands) {
            candidates.addAll(byBand.all(row -> row.getLong(1), band));
            candidates.addAll(newBands.getOrDefault(band, new TreeSet<>()));
        }
        Long original = null;
        for (long candidate : candidates) {
            Known known = known(candidate);
            if (known != null && known.shingles().isCopyOf(shingles)) {
                original = known.copyOf() == null ? Long.valueOf(candidate) : known.copyOf();
                break;
            }
        }
        newDocuments.put(number, new Known(original, shingles));
        if (original == null) {
            for (long band : bands) {
                newBands.computeIfAbsent(band, key -> new TreeSet<>()).add(number);
                statements.add(
                        "INSERT INTO shingle_band (band, document) VALUES (?, ?) ON CONFLICT DO NOTHING", band, number);
            }
        }
        return original;
    }

    private @Nullable Known known(long number) {
        Known here = newDocuments.get(number);
        if (here != null) {
            return here;
        }
        return document
                .all(
                        row -> {
                            long copyOf = row.getLong(1);
                            Long root = row.wasNull() ? null : copyOf;
                            return new Known(root, Shingles.of(row.getBytes(2)));
                        },
                        number)
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        byBand.close();
        document.close();
    }
}
