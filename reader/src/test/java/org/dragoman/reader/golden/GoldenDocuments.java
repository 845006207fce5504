package org.dragoman.reader.golden;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.score.GoldDocument;
import org.dragoman.reader.score.Scorer;
import org.dragoman.reader.text.Document;

/** The documents of {@code golden/}, each with the claims that are to be read in it. */
final class GoldenDocuments {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(GoldDocument gold, Document document) {}

    private GoldenDocuments(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().endsWith(".gold.jsonl")) {
                    entries.add(entry(file));
                }
            }
        }
    }

    static GoldenDocuments in(Path folder) {
        try {
            return new GoldenDocuments(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Path file) throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(JSON.readValue(line, OBJECT));
            }
        }
        Map<String, Object> head = lines.get(0);
        String name = String.valueOf(head.get("document"));
        String text = Files.readString(file.resolveSibling(name));
        Document.Form form = name.endsWith(".html") ? Document.Form.HTML : Document.Form.PLAIN;
        Document document =
                new Document(name, text, form, String.valueOf(head.get("published")), null, null, null, null);
        GoldDocument gold =
                new GoldDocument(name, String.valueOf(head.get("lang")), text, lines.subList(1, lines.size()));
        return new Entry(gold, document);
    }

    int size() {
        return entries.size();
    }

    List<Document> documents() {
        return entries.stream().map(Entry::document).toList();
    }

    List<GoldDocument> gold() {
        return entries.stream().map(Entry::gold).toList();
    }

    /** Reads all of them and counts. */
    Scorer score(Dragoman dragoman, Scorer scorer) {
        for (Entry entry : entries) {
            List<Map<String, Object>> read = dragoman.read(entry.document()).claims().stream()
                    .map(Claim::toMap)
                    .toList();
            scorer.add(entry.gold(), read, null);
        }
        return scorer;
    }
}
