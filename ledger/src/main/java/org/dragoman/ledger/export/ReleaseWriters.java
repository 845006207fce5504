package org.dragoman.ledger.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a release that hold events, all written in one walk through the ledger. */
final class ReleaseWriters implements EventWriter {
    private final List<OutputStream> streams = new ArrayList<>();
    private final List<EventWriter> writers = new ArrayList<>();

    private ReleaseWriters() {}

    /** Begins a file for each format in a folder. */
    static ReleaseWriters open(Path folder, List<Exports.Choice> choices) throws IOException {
        ReleaseWriters all = new ReleaseWriters();
        try {
            for (Exports.Choice choice : choices) {
                OutputStream out = open(folder.resolve(choice.fileName()));
                all.streams.add(out);
                all.writers.add(choice.format().start(out));
            }
            return all;
        } catch (IOException | RuntimeException e) {
            all.close();
            throw e;
        }
    }

    static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    @Override
    public void take(ToldEvent told) throws IOException {
        for (EventWriter writer : writers) {
            writer.take(told);
        }
    }

    @Override
    public void finish() throws IOException {
        for (EventWriter writer : writers) {
            writer.finish();
        }
    }

    @Override
    public void close() throws IOException {
        for (EventWriter writer : writers) {
            writer.close();
        }
        for (OutputStream stream : streams) {
            stream.close();
        }
    }
}
