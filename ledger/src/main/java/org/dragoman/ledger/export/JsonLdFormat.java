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
    public EventWriter start(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write("{\"@context\":" + ClaimJson.value(nodes.context()) + ",\n\"@graph\":[");
        return new EventWriter() {
            private String separator = "\n";

            @Override
            public void take(ToldEvent told) throws IOException {
                Map<String, Object> node = nodes.node(told);
                if (!node.isEmpty()) {
                    writer.write(separator);
                    writer.write(ClaimJson.value(node));
                    separator = ",\n";
                }
            }

            @Override
            public void finish() throws IOException {
                writer.write("\n]}\n");
                writer.flush();
            }
        };
    }
}
