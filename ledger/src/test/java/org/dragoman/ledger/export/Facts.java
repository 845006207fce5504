package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;

/** Tables of what other formats define. */
final class Facts {
    private Facts() {}

    static List<Table.Row> table(String name) {
        return Table.parse(name, text(name), new PackProblems()).rows();
    }

    static String text(String name) {
        try (InputStream in = Facts.class.getResourceAsStream("/export/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
