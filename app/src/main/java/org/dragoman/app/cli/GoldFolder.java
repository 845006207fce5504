package org.dragoman.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.reader.score.GoldDocument;
import org.jspecify.annotations.Nullable;

/** Gold claims and claims that were read, as they lie in files. */
final class GoldFolder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String GOLD = ".gold.jsonl";

    private GoldFolder() {}

    /**
     * A document with its gold.
     *
     * @param gold what should be read
     * @param file where the document is, there or not
     * @param published date that the gold gives
     */
    record Entry(GoldDocument gold, Path file, @Nullable String published) {}

    /**
     * All documents with gold below a folder, in the order of their paths.
     *
     * @throws Failure where a gold file cannot be read
     */
    static List<Entry> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> gold = files.filter(file -> file.toString().endsWith(GOLD))
                    .sorted(Comparator.comparing(GoldFolder::parts, GoldFolder::compare))
                    .toList();
            return gold.stream().map(GoldFolder::entry).toList();
        } catch (IOException e) {
            throw new Failure(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<String> parts(Path path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.toString()));
        return parts;
    }

    private static int compare(List<String> some, List<String> others) {
        for (int at = 0; at < Math.min(some.size(), others.size()); at++) {
            int order = some.get(at).compareTo(others.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    private static Entry entry(Path file) {
        List<Map<String, Object>> lines = claims(file);
        if (lines.isEmpty()
                || !(lines.get(0).get("document") instanceof String document)
                || !(lines.get(0).get("lang") instanceof String language)) {
            throw new Failure(file + ":1: the first line must name the \"document\" and its \"lang\"");
        }
        Path text = file.resolveSibling(document);
        Object published = lines.get(0).get("published");
        GoldDocument gold = new GoldDocument(document, language, text(text), lines.subList(1, lines.size()));
        return new Entry(gold, text, published == null ? null : published.toString());
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new Failure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The objects of a file of JSON Lines.
     *
     * @throws Failure naming the line that is none
     */
    static List<Map<String, Object>> claims(Path file) {
        List<Map<String, Object>> claims = new ArrayList<>();
        int number = 0;
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                if (!line.isBlank()) {
                    claims.add(JSON.readValue(line, OBJECT));
                }
            }
            return claims;
        } catch (JsonProcessingException e) {
            throw new Failure(file + ":" + number + ": this is no JSON object: " + e.getOriginalMessage(), e);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Failure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The name of a document without its folders and its ending: what gold and readings are matched by. */
    static String stem(String document) {
        String name = document.substring(document.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 ? name.substring(0, dot) : name;
    }
}
