package org.dragoman.reader.dating;

import java.time.YearMonth;
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
     * @param body acronym
     * @param ordinal its number, 0 where it has none
     * @param place where it was held, in lower case; may be empty
     * @param firstMonth in which it began, as {@link Months} numbers months
     * @param lastMonth in which it ended
     */
    record Session(String body, int ordinal, String place, int firstMonth, int lastMonth) {}

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
        int first = month(row.get("from"), 1);
        int last = month(row.get("to"), 12);
        if (first > 0) {
            String body = row.get("body");
            Session session = new Session(
                    body,
                    number(row.get("ordinal")),
                    row.get("place").toLowerCase(Locale.ROOT),
                    first,
                    Math.max(first, last));
            byBody.computeIfAbsent(body, key -> new ArrayList<>()).add(session);
        }
    }

    /** The number of a date's month; a whole year is at the month given. 0 where there is no date. */
    private static int month(String date, int ofYear) {
        if (!date.matches("\\d{4}(-\\d{2}){0,2}")) {
            return 0;
        }
        int month = date.length() < 7 ? ofYear : number(date.substring(5, 7));
        return Months.index(YearMonth.of(number(date.substring(0, 4)), month));
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    List<Session> of(String body) {
        return byBody.getOrDefault(body, List.of());
    }
}
