package org.dragoman.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dragoman.reader.claim.ClaimJson;

/** Linked data: one JSON-LD document, in the terms of schema.org and of the project's own vocabulary. */
final class JsonLdFormat implements ExportFormat {
    private final JsonLdNodes nodes;

    JsonLdFormat(JsonLdNodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public void write(ToldEvents events, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write("{\"@context\":" + ClaimJson.value(nodes.context()) + ",\n\"@graph\":[");
        String[] separator = {"\n"};
        events.forEach(told -> {
            Map<String, Object> node = nodes.node(told);
            if (!node.isEmpty()) {
                writer.write(separator[0]);
                writer.write(ClaimJson.value(node));
                separator[0] = ",\n";
            }
        });
        writer.write("\n]}\n");
        writer.flush();
    }
}
