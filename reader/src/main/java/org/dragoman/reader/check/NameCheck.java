package org.dragoman.reader.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;

/** Checks the rows of the tables of names: each names a form, a language that is read, and a kind of name that there is. */
public final class NameCheck {
    private static final String NAMES = "(country|body)/[^/]+/names\\.tsv";
    private static final String FORMS = "core/(cities|regions|pairs|not-names)\\.tsv|country/[^/]+/places\\.tsv";
    private static final Set<String> KINDS_OF_COUNTRIES = Set.of("name", "demonym", "people", "seat");
    private static final Set<String> KINDS_OF_BODIES = Set.of("name", "short", "demonym", "seat");

    private final Set<String> languages;
    private final PackProblems problems;

    private NameCheck(PackFiles packs, PackProblems problems) {
        this.languages = new HashSet<>(packs.folders("lang"));
        this.problems = problems;
        languages.add("*");
    }

    /** Adds a problem for each row that names nothing. */
    public static void check(PackFiles packs, PackProblems problems) {
        NameCheck check = new NameCheck(packs, problems);
        for (String path : packs.paths()) {
            if (path.matches(NAMES)) {
                Set<String> kinds = path.startsWith("country/") ? KINDS_OF_COUNTRIES : KINDS_OF_BODIES;
                check.checkTable(path, packs.read(path), kinds);
            } else if (path.matches(FORMS)) {
                check.checkTable(path, packs.read(path), Set.of());
            }
        }
    }

    private void checkTable(String path, String text, Set<String> kinds) {
        // The reader has told of rows that are too long and columns that are missing.
        Table table = Table.parse(path, text, new PackProblems());
        if (table.columns().containsAll(List.of("form", "lang"))) {
            table.rows().forEach(row -> checkRow(row, kinds));
        }
    }

    private void checkRow(Table.Row row, Set<String> kinds) {
        if (row.get("form").isEmpty()) {
            problems.add(row.file(), row.line(), "the row has no form, the name as it is written");
        }
        String language = row.get("lang");
        if (!language.isEmpty() && !languages.contains(language)) {
            String problem = "\"" + language + "\" is no language of the packs";
            problems.add(row.file(), row.line(), problem + Hint.orAll(language, languages));
        }
        String kind = row.get("kind");
        if (!kinds.isEmpty() && !kinds.contains(kind)) {
            problems.add(row.file(), row.line(), "\"" + kind + "\" is no kind of name" + Hint.orAll(kind, kinds));
        }
    }
}
