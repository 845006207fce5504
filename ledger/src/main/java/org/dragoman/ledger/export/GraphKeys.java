package org.dragoman.ledger.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/** What nodes and edges of a graph carry, as {@code core/export/graph.yaml} has it. */
final class GraphKeys {
    private static final String FILE = "core/export/graph.yaml";

    private final Map<String, Key> keys = new LinkedHashMap<>();

    /**
     * Something that nodes or edges carry.
     *
     * @param of node or edge
     * @param type as GraphML calls it
     */
    record Key(String of, String type) {}

    private GraphKeys(PackNode file) {
        PackNode declared = file.get("keys");
        if (declared != null) {
            declared.fields()
                    .forEach((name, key) ->
                            keys.put(name, new Key(key.textOf("of", "all"), key.textOf("type", "string"))));
        }
    }

    static GraphKeys of(PackFiles packs, PackProblems problems) {
        return new GraphKeys(PackNode.read(packs, FILE, problems));
    }

    /** By their names, in the order of the file. */
    Map<String, Key> all() {
        return keys;
    }
}
