package org.dragoman.reader.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;

/** Checks the tables of the members of bodies, which readers of texts do without. */
public final class MemberCheck {
    private static final String DATE = "(\\d{4}(-\\d{2}){0,2})?";

    private MemberCheck() {}

    /** Adds a problem for every member that is no country, and for every membership that cannot be. */
    public static void check(PackFiles packs, PackProblems problems) {
        Set<String> countries = Set.copyOf(packs.folders("country"));
        for (String body : packs.folders("body")) {
            String path = "body/" + body + "/members.tsv";
            if (packs.exists(path)) {
                Table table = Table.parse(path, packs.read(path), problems, "country", "from", "to", "source");
                table.rows().forEach(row -> check(row, countries, problems));
            }
        }
    }

    private static void check(Table.Row row, Set<String> countries, PackProblems problems) {
        String country = row.get("country");
        if (!countries.contains(country.toLowerCase(Locale.ROOT))) {
            List<String> nearest = new Nearest(country).considerAll(countries).best();
            String hint = nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
            problems.add(row.file(), row.line(), "\"" + country + "\" is no country of the packs" + hint);
        }
        String from = row.get("from");
        String to = row.get("to");
        if (!from.matches(DATE) || !to.matches(DATE)) {
            problems.add(row.file(), row.line(), "a membership begins and ends on a day, in a month or in a year");
        } else if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
            problems.add(row.file(), row.line(), "the membership of " + country + " ends before it begins");
        }
    }
}
