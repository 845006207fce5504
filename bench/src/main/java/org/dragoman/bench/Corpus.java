package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dragoman.reader.text.Document;

/** Documents to measure with. */
final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /** The records of a file of JSON Lines, compressed or not. */
    static List<Document> records(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode record = JSON.readTree(line);
                String published =
                        record.hasNonNull("published") ? record.get("published").asText() : null;
                documents.add(Document.of(
                                record.path("id").asText(), record.path("text").asText())
                        .publishedOn(published));
            }
        }
        return documents;
    }

    /** The plain texts of the project's sample, from the project's folder or one below it. */
    static List<Document> sample() throws IOException {
        Path folder = Files.isDirectory(Path.of("sample")) ? Path.of("sample") : Path.of("..", "sample");
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().endsWith(".txt")) {
                    documents.add(
                            Document.of(file.toString(), Files.readString(file)).publishedOn("2023-09-10"));
                }
            }
        }
        return documents;
    }
}
