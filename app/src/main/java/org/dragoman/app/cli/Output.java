package org.dragoman.app.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file. A file is written beside its place and put there when it is whole, so that
 * a run that breaks off leaves the earlier one as it was.
 */
final class Output implements Closeable {
    private final PrintWriter writer;
    private final @Nullable Path place;
    private final @Nullable Path draft;
    private boolean whole;

    private Output(PrintWriter writer, @Nullable Path place, @Nullable Path draft) {
        this.writer = writer;
        this.place = place;
        this.draft = draft;
    }

    /** @throws Failure where the file cannot be written */
    static Output to(@Nullable Path file, Console console) {
        if (file == null) {
            return new Output(console.out(), null, null);
        }
        try {
            boolean special = Files.exists(file) && !Files.isRegularFile(file);
            Path draft = special ? file : file.resolveSibling(file.getFileName() + ".part");
            Writer writer = new BufferedWriter(Files.newBufferedWriter(draft), 1 << 16);
            return new Output(new PrintWriter(writer), special ? null : file, special ? null : draft);
        } catch (IOException e) {
            throw new Failure("--out: " + file + " cannot be written: " + OutputFile.reason(file, e), e);
        }
    }

    /** Prints a result; {@code false} where nobody takes it any more. */
    boolean print(String text) {
        writer.write(text);
        return place != null || !writer.checkError();
    }

    /** Says that all results are there. */
    void complete() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        if (place == null || draft == null) {
            writer.flush();
            return;
        }
        writer.close();
        if (whole && !writer.checkError()) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(draft);
            if (whole) {
                throw new IOException(place + " cannot be written: is the disk full?");
            }
        }
    }
}
