package org.dragoman.reader.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.jspecify.annotations.Nullable;

/**
 * Checks what readers of texts take on trust in the tables: that somebody can say each office, that no term is given twice,
 * and that each row names its source and how sure it is.
 */
public final class TermCheck {
    private static final String HOLDERS = "office-holders.tsv";
    private static final List<String> DEGREES = List.of("1", "2", "3");
    /** Years between which an office can have begun that a text of today tells of. */
    private static final String YEAR = "(18|19|20)\\d\\d.*";

    private final PackFiles packs;
    private final PackProblems problems;
    private final Set<String> sources = new HashSet<>();
    private final Set<String> heads = new TreeSet<>();
    private final Set<String> portfolios = new TreeSet<>();

    private TermCheck(PackFiles packs, PackProblems problems) {
        this.packs = packs;
        this.problems = problems;
        if (packs.exists("core/sources.tsv")) {
            table("core/sources.tsv").rows().forEach(row -> sources.add(row.get("key")));
        }
        for (String language : packs.folders("lang")) {
            String path = "lang/" + language + "/offices.yaml";
            if (packs.exists(path)) {
                PackNode classes = PackNode.read(packs, path, problems).get("classes");
                addCodes(classes, "head", heads);
                addCodes(classes, "portfolio", portfolios);
            }
        }
    }

    /** Adds a problem for every row of a table that cannot be right. */
    public static void check(PackFiles packs, PackProblems problems) {
        TermCheck check = new TermCheck(packs, problems);
        for (String path : packs.paths()) {
            if (path.matches("(country|body)/[^/]+/[^/]+\\.tsv")) {
                check.checkTable(path);
            }
        }
    }

    private static void addCodes(@Nullable PackNode classes, String name, Set<String> codes) {
        PackNode declared = classes == null ? null : classes.get(name);
        if (declared != null) {
            declared.fields().keySet().forEach(code -> codes.add(code.replaceAll("@.*", "")));
        }
    }

    private Table table(String path) {
        return Table.parse(path, packs.read(path), problems);
    }

    private void checkTable(String path) {
        Table table = table(path);
        Map<String, Integer> terms = new HashMap<>();
        for (Table.Row row : table.rows()) {
            if (table.columns().contains("source")) {
                checkSource(row);
            }
            if (path.endsWith(HOLDERS)) {
                checkTerm(row, terms);
            }
        }
    }

    private void checkSource(Table.Row row) {
        for (String source : row.get("source").split(";")) {
            String key = source.strip();
            if (!key.contains("://") && !sources.contains(key)) {
                report(row, "\"" + key + "\" is no source", sources, key);
            }
        }
    }

    private void checkTerm(Table.Row row, Map<String, Integer> terms) {
        String office = row.get("office");
        if (!office.isEmpty() && !isSaid(office)) {
            report(row, "no language has words for the office \"" + office + "\"", heads, office);
        }
        if (!DEGREES.contains(row.get("sure"))) {
            problems.add(row.file(), row.line(), "sure is " + String.join(", ", DEGREES) + ", not " + row.get("sure"));
        }
        String from = row.get("from");
        if (!from.isEmpty() && !from.matches(YEAR)) {
            problems.add(row.file(), row.line(), "nobody began an office in " + from);
        }
        String term =
                String.join("\t", row.get("person"), row.get("namesake"), office, row.get("at"), from, row.get("to"));
        Integer before = terms.putIfAbsent(term, row.line());
        if (before != null) {
            problems.add(row.file(), row.line(), "the term of line " + before + " once more");
        }
    }

    private boolean isSaid(String office) {
        int colon = office.indexOf(':');
        boolean ofPortfolio = colon > 0 && heads.contains(office.substring(0, colon));
        return heads.contains(office) || ofPortfolio && portfolios.contains(office.substring(colon + 1));
    }

    private void report(Table.Row row, String problem, Set<String> known, String given) {
        List<String> nearest = new Nearest(given).considerAll(known).best();
        String hint = nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
        problems.add(row.file(), row.line(), problem + hint);
    }
}
