package org.dragoman.reader.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.text.Document;

/** Reads the texts below some folders and prints their claims: the engineer's short way to a score while rules change. */
public final class DevRead {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DevRead() {}

    public static void main(String[] folders) throws IOException {
        Dragoman dragoman = Dragoman.withShippedPacks();
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            for (String folder : folders) {
                for (Path text : texts(Path.of(folder))) {
                    Reading reading = dragoman.read(document(text));
                    reading.claims().forEach(claim -> out.println(ClaimJson.line(claim)));
                }
            }
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Document document(Path text) throws IOException {
        Document document = Document.of(text.toString(), Files.readString(text));
        Path meta = Path.of(text.toString().replaceAll("\\.txt$", ".meta.json"));
        if (Files.exists(meta)) {
            JsonNode published = JSON.readTree(Files.readString(meta)).path("published");
            return published.isMissingNode() ? document : document.publishedOn(published.asText());
        }
        return document;
    }
}
