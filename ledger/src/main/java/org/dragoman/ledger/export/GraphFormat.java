package org.dragoman.ledger.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** A graph for network tools (GraphML): events and their participants. */
final class GraphFormat implements ExportFormat {
    private final GraphKeys keys;
    private final EventWords words;

    GraphFormat(GraphKeys keys, EventWords words) {
        this.keys = keys;
        this.words = words;
    }

    @Override
    public void write(ToldEvents events, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(new Unclosed(out), 1 << 16);
        try {
            GraphWriter writer = new GraphWriter(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, "UTF-8"), keys, words);
            writer.start();
            events.forEach(writer::add);
            writer.finish();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        buffered.flush();
    }
}
