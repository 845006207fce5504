package org.dragoman.app.source;

import java.io.IOException;
import java.io.InputStream;

/** A feed whose documents stand one after the other in one stream. */
abstract class StreamFeed implements Feed {
    private final String name;
    private final InputStream in;
    private final Metadata otherwise;

    /**
     * @param name the path to name where the feed fails
     * @param in closed with the feed
     * @param otherwise what holds of a document that does not say it itself
     */
    StreamFeed(String name, InputStream in, Metadata otherwise) {
        this.name = name;
        this.in = in;
        this.otherwise = otherwise;
    }

    @Override
    public final String name() {
        return name;
    }

    final InputStream in() {
        return in;
    }

    final Metadata otherwise() {
        return otherwise;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
