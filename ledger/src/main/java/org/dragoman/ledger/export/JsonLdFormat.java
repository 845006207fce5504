package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.ClaimJson;

/** Linked data: one JSON-LD document, in the terms of schema.org and of the project's own vocabulary. */
final class JsonLdFormat implements ExportFormat {
    private final JsonLdNodes nodes;

    JsonLdFormat(JsonLdNodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public EventWriter start(OutputStream out) throws IOException {
        String head = "{\"@context\":" + ClaimJson.value(nodes.context()) + ",\n\"@graph\":[";
        return new JsonItems(out, head, told -> {
            Map<String, Object> node = nodes.node(told);
            return node.isEmpty() ? List.of() : List.of(node);
        });
    }
}
