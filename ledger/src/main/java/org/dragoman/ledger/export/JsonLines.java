package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Map;
import org.dragoman.reader.claim.ClaimJson;

/** Objects of JSON, one a line, in UTF-8. */
final class JsonLines {
    private final Writer writer;

    JsonLines(OutputStream out) {
        this.writer = TextOutput.on(out);
    }

    void add(Map<String, ?> object) throws IOException {
        ClaimJson.write(object, writer);
        writer.write('\n');
    }

    void flush() throws IOException {
        writer.flush();
    }
}
