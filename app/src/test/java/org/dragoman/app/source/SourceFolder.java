package org.dragoman.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dragoman.app.source.SourceItem.Found;
import org.dragoman.app.source.SourceItem.Skipped;
import org.dragoman.reader.text.Document;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files for a test, and what the sources find in them. */
abstract class SourceFolder {
    static final String VIETNAMESE = "Chủ tịch nước thăm chính thức Nhật Bản từ ngày 27 đến 30-11.";

    @TempDir
    Path folder;

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static List<SourceItem> read(Object... paths) {
        return read(Sources.Options.none(), paths);
    }

    static List<SourceItem> read(Sources.Options options, Object... paths) {
        List<SourceItem> items = new ArrayList<>();
        try (Sources sources =
                Sources.open(Arrays.stream(paths).map(Object::toString).toList(), options)) {
            sources.forEachRemaining(items::add);
        }
        return items;
    }

    static List<String> ids(List<SourceItem> items) {
        return items.stream().map(SourceFolder::id).toList();
    }

    static String id(SourceItem item) {
        if (item instanceof Found found) {
            return found.document().id();
        }
        return item instanceof SourceItem.Noted noted ? "noted " + noted.path() : "skipped " + ((Skipped) item).path();
    }

    static Document document(List<SourceItem> items) {
        assertThat(items).hasSize(1);
        assertThat(items.get(0)).isInstanceOf(Found.class);
        return ((Found) items.get(0)).document();
    }

    static String reason(List<SourceItem> items) {
        assertThat(items).hasSize(1);
        assertThat(items.get(0)).isInstanceOf(Skipped.class);
        return ((Skipped) items.get(0)).reason();
    }
}
