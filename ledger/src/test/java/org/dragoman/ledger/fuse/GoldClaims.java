package org.dragoman.ledger.fuse;

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
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.claim.Status;

/** The gold documents of the tests, as claims with the lines they stand on. */
final class GoldClaims {
    static final Path FOLDER = Path.of("src", "test", "resources", "gold");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};
    private static final String ENDING = ".gold.jsonl";
    /** What a gold claim has beside the fields of its type. */
    private static final List<String> OTHER = List.of("type", "quote", "optional", "status", "story");

    private GoldClaims() {}

    /**
     * A document.
     *
     * @param name its name
     * @param published when it was published
     * @param claims by the lines they stand on
     */
    record Gold(String name, String published, Map<Integer, Claim> claims) {}

    static List<Gold> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(GoldClaims::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gold read(Path file) {
        try {
            String name = file.getFileName().toString().replace(ENDING, "");
            List<String> lines = Files.readAllLines(file);
            Map<String, Object> header = JSON.readValue(lines.get(0), MAP);
            Map<Integer, Claim> claims = new LinkedHashMap<>();
            for (int at = 1; at < lines.size(); at++) {
                if (!lines.get(at).isBlank()) {
                    claims.put(at + 1, claim(name, String.valueOf(header.get("lang")), lines.get(at)));
                }
            }
            return new Gold(name, String.valueOf(header.get("published")), claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Claim claim(String document, String language, String line) throws IOException {
        Map<String, Object> map = JSON.readValue(line, MAP);
        Map<String, Object> fields = new LinkedHashMap<>(map);
        OTHER.forEach(fields::remove);
        Object quote = map.getOrDefault("quote", "");
        Object status = map.getOrDefault("status", Status.DONE.code());
        String text = quote instanceof List<?> list ? String.valueOf(list.get(0)) : String.valueOf(quote);
        return new Claim(
                document,
                String.valueOf(map.get("type")),
                fields,
                ((Number) map.getOrDefault("story", 1)).intValue(),
                Status.of(String.valueOf(status)),
                0.9,
                language,
                List.of(new Evidence(0, text.codePointCount(0, text.length()), text)),
                new Derivation("gold", "", List.of()));
    }

    /** The rows of a table beside the documents. */
    static List<String[]> rows(String table) {
        try {
            List<String[]> rows = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve(table))) {
                if (!line.startsWith("#") && !line.startsWith("doc_a")) {
                    rows.add(line.split("\t"));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
