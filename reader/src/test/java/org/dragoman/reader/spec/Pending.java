package org.dragoman.reader.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.score.ScoreRules;

/**
 * The examples that are not read as they should be yet, each with the reason ({@code specs/pending.tsv}). The list only gets
 * shorter: an example on it that is read well fails the test until it is taken off.
 */
final class Pending {
    private static final String FILE = "/specs/pending.tsv";
    private static final String HEADER =
            "# Examples not read as they should be yet. Written by Pending's main; the reason may be"
                    + " bettered by hand.\nlanguage\ttype\ttext\treason\n";

    private Pending() {}

    /** The reason for each example on the list, by its key. */
    static Map<String, String> shipped() throws IOException {
        try (InputStream in = Pending.class.getResourceAsStream(FILE)) {
            return in == null ? Map.of() : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> parse(String table) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : table.split("\n")) {
            int end = line.lastIndexOf('\t');
            if (end > 0 && !line.startsWith("#") && !line.startsWith("language\t")) {
                reasons.put(line.substring(0, end), line.substring(end + 1));
            }
        }
        return reasons;
    }

    /**
     * Writes the list anew: {@code main path/to/pending.tsv}. Reasons of examples that stay on it are kept. With
     * {@code --list [TYPE]} prints what is wrong with each instead.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("--list")) {
            list(arguments.length > 1 ? arguments[1] : "");
            return;
        }
        Path file = Path.of(arguments[0]);
        Map<String, String> before = Files.exists(file) ? parse(Files.readString(file)) : Map.of();
        PackFiles packs = PackFiles.shipped();
        ScoreRules rules = ScoreRules.of(packs);
        SpecRun run = new SpecRun(Dragoman.withShippedPacks(), rules);
        List<String> lines = new ArrayList<>();
        for (SpecExample example : SpecFiles.all(packs, rules.types())) {
            String faults = run.faults(example);
            if (!faults.isEmpty()) {
                lines.add(example.key() + "\t" + before.getOrDefault(example.key(), reason(faults)) + "\n");
            }
        }
        Files.writeString(file, HEADER + String.join("", lines));
        System.out.println(lines.size() + " pending");
    }

    private static void list(String type) {
        PackFiles packs = PackFiles.shipped();
        ScoreRules rules = ScoreRules.of(packs);
        SpecRun run = new SpecRun(Dragoman.withShippedPacks(), rules);
        for (SpecExample example : SpecFiles.all(packs, type.isEmpty() ? rules.types() : List.of(type))) {
            String faults = run.faults(example);
            if (!faults.isEmpty()) {
                System.out.println(example.place() + ": " + example.text() + "\n    " + faults);
            }
        }
    }

    private static String reason(String faults) {
        boolean missed = faults.startsWith("missed ") || faults.contains("; missed ");
        boolean added = faults.startsWith("added ") || faults.contains("; added ");
        return missed && added ? "read otherwise" : missed ? "not found yet" : "found where nothing is";
    }
}
