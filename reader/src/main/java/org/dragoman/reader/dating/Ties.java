package org.dragoman.reader.dating;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.jspecify.annotations.Nullable;

/** When countries took up relations with each other, from {@code country/CODE/diplomatic-ties.tsv}. */
final class Ties {
    private static final String FILE = "diplomatic-ties.tsv";

    private final Map<String, YearMonth> byPair = new HashMap<>();

    static Ties load(PackFiles packs, PackProblems problems) {
        Ties ties = new Ties();
        for (String folder : packs.folders("country")) {
            String path = "country/" + folder + "/" + FILE;
            if (packs.exists(path)) {
                Table table = Table.parse(path, packs.read(path), problems, "country", "established");
                table.rows().forEach(row -> ties.add(folder.toUpperCase(Locale.ROOT), row));
            }
        }
        return ties;
    }

    private void add(String country, Table.Row row) {
        String date = row.get("established");
        if (date.matches("\\d{4}-\\d{2}.*")) {
            YearMonth month =
                    YearMonth.of(Integer.parseInt(date.substring(0, 4)), Integer.parseInt(date.substring(5, 7)));
            byPair.put(country + " " + row.get("country"), month);
            byPair.put(row.get("country") + " " + country, month);
        }
    }

    /** The month in which two countries took up relations, or null. */
    @Nullable YearMonth of(String one, String other) {
        return byPair.get(one + " " + other);
    }
}
