package org.dragoman.reader.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;

/** The sessions and summits of bodies with their years, from {@code core/sessions.tsv}. */
final class Sessions {
    private static final String FILE = "core/sessions.tsv";

    /**
     * One session.
     *
     * @param ordinal its number, 0 where it has none
     * @param place where it was held, in lower case; may be empty
     * @param firstYear in which it began
     * @param lastYear in which it ended
     */
    record Session(int ordinal, String place, int firstYear, int lastYear) {}

    private final Map<String, List<Session>> byBody = new HashMap<>();

    static Sessions load(PackFiles packs, PackProblems problems) {
        Sessions sessions = new Sessions();
        if (packs.exists(FILE)) {
            Table table = Table.parse(FILE, packs.read(FILE), problems, "body", "ordinal", "from", "to", "place");
            table.rows().forEach(sessions::add);
        }
        return sessions;
    }

    private void add(Table.Row row) {
        int first = year(row.get("from"));
        int last = year(row.get("to"));
        if (first > 0) {
            Session session = new Session(
                    number(row.get("ordinal")),
                    row.get("place").toLowerCase(Locale.ROOT),
                    first,
                    last > 0 ? last : first);
            byBody.computeIfAbsent(row.get("body"), body -> new ArrayList<>()).add(session);
        }
    }

    private static int year(String date) {
        return date.length() >= 4 ? number(date.substring(0, 4)) : 0;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    List<Session> of(String body) {
        return byBody.getOrDefault(body, List.of());
    }
}
