package org.dragoman.reader.golden;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.score.ScoreRules;
import org.dragoman.reader.score.Scorer;

/** The F1 that was reached on the golden documents, over all and by language: it may not fall below. */
final class Floors {
    static final Path FOLDER = Path.of("src/test/resources/golden");
    static final Path FILE = Path.of("src/test/resources/specs/floors.tsv");

    private Floors() {}

    /** The least F1 for each row of a score, by its kind and name. */
    static Map<String, Double> recorded() throws IOException {
        Map<String, Double> floors = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FILE)) {
            String[] cells = line.split("\t");
            if (cells.length == 3 && !cells[0].equals("kind")) {
                floors.put(cells[0] + " " + cells[1], Double.valueOf(cells[2]));
            }
        }
        return floors;
    }

    static boolean counts(Scorer.Row row) {
        return row.kind().equals("lang") || row.name().equals("all");
    }

    /** Writes the floors anew from what is reached now: {@code main folder/of/golden floors.tsv}. */
    public static void main(String[] arguments) throws IOException {
        Scorer scorer = new Scorer(ScoreRules.of(PackFiles.shipped()));
        GoldenDocuments.in(Path.of(arguments[0])).score(Dragoman.withShippedPacks(), scorer);
        StringBuilder table = new StringBuilder("kind\tname\tf1\n");
        for (Scorer.Row row : scorer.rows()) {
            if (counts(row)) {
                BigDecimal floor = BigDecimal.valueOf(row.f1()).setScale(2, RoundingMode.DOWN);
                table.append(row.kind() + "\t" + row.name() + "\t" + floor + "\n");
            }
        }
        Files.writeString(Path.of(arguments[1]), table);
        System.out.print(table);
    }
}
