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
    public EventWriter start(OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(new Unclosed(out), 1 << 16);
        try {
            GraphWriter writer = new GraphWriter(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, "UTF-8"), keys, words);
            writer.start();
            return new Graph(writer, buffered);
        } catch (XMLStreamException e) {
            throw ioException(e);
        }
    }

    private static IOException ioException(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }

    private record Graph(GraphWriter writer, OutputStream out) implements EventWriter {
        @Override
        public void take(ToldEvent told) throws IOException {
            writer.add(told);
        }

        @Override
        public void finish() throws IOException {
            try {
                writer.finish();
            } catch (XMLStreamException e) {
                throw ioException(e);
            }
            out.flush();
        }
    }
}
