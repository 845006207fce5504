package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.reader.claim.ClaimJson;

/** Writes one object of JSON whose last field lists what the events make, an item a line. */
final class JsonItems implements EventWriter {
    private final Writer writer;
    private final Function<ToldEvent, List<Map<String, Object>>> items;
    private String separator = "\n";

    /**
     * Writes the beginning of the object.
     *
     * @param head the object up to the bracket that opens the list
     * @param items what an event makes: none, one or more
     * @throws IOException where the stream cannot be written
     */
    JsonItems(OutputStream out, String head, Function<ToldEvent, List<Map<String, Object>>> items) throws IOException {
        this.writer = TextOutput.on(out);
        this.items = items;
        writer.write(head);
    }

    @Override
    public void take(ToldEvent told) throws IOException {
        for (Map<String, Object> item : items.apply(told)) {
            writer.write(separator);
            ClaimJson.write(item, writer);
            separator = ",\n";
        }
    }

    @Override
    public void finish() throws IOException {
        writer.write("\n]}\n");
        writer.flush();
    }
}
