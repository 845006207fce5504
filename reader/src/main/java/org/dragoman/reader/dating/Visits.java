package org.dragoman.reader.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;

/** When leaders were in other countries, from {@code core/visits.tsv}. */
final class Visits {
    private static final String FILE = "core/visits.tsv";

    /**
     * One visit.
     *
     * @param firstMonth in which it began, as {@link Months} numbers months
     * @param lastMonth in which it ended
     */
    record Visit(int firstMonth, int lastMonth) {}

    private final Map<String, List<Visit>> byVisitor = new HashMap<>();

    static Visits load(PackFiles packs, PackProblems problems) {
        Visits visits = new Visits();
        if (packs.exists(FILE)) {
            Table table = Table.parse(FILE, packs.read(FILE), problems, "who", "to", "from", "until");
            table.rows().forEach(row -> visits.add(row, problems));
        }
        return visits;
    }

    private void add(Table.Row row, PackProblems problems) {
        String from = row.get("from");
        String until = row.get("until");
        if (!from.matches("\\d{4}-\\d{2}(-\\d{2})?") || !until.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            problems.add(FILE, row.line(), "a visit needs the day or the month of its beginning and its end");
            return;
        }
        byVisitor
                .computeIfAbsent(row.get("who") + " " + row.get("to"), key -> new ArrayList<>())
                .add(new Visit(month(from), month(until)));
    }

    private static int month(String date) {
        return Months.index(YearMonth.parse(date.substring(0, 7)));
    }

    /** The visits of somebody, by his name in the packs, to a country. */
    List<Visit> of(String who, String country) {
        return byVisitor.getOrDefault(who + " " + country, List.of());
    }
}
