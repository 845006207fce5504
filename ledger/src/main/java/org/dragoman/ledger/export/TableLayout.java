package org.dragoman.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/**
 * The columns of a table, as {@code core/export/tables.yaml} has them.
 *
 * @param name what its rows are
 * @param meaning what a row is, for the codebook
 * @param columns from left to right
 */
record TableLayout(String name, String meaning, List<Column> columns) {
    private static final String FILE = "core/export/tables.yaml";

    TableLayout {
        columns = List.copyOf(columns);
    }

    /** Every table by its name; a column from nowhere is a problem. */
    static Map<String, TableLayout> all(PackFiles packs, PackProblems problems) {
        Map<String, TableLayout> tables = new LinkedHashMap<>();
        PackNode file = PackNode.read(packs, FILE, problems);
        file.fields().forEach((name, table) -> tables.put(name, of(name, table, problems)));
        return tables;
    }

    private static TableLayout of(String name, PackNode table, PackProblems problems) {
        List<Column> columns = new ArrayList<>();
        for (PackNode column : table.itemsOf("columns")) {
            columns.add(column(column, RowRecipes.names(), problems));
        }
        return new TableLayout(name, table.textOf("meaning", ""), columns);
    }

    private static Column column(PackNode node, Set<String> recipes, PackProblems problems) {
        String name = node.textOf("name", "");
        String from = node.textOf("from", "field " + name);
        if (!recipes.contains(from.split(" ", 2)[0])) {
            problems.add(node, "\"" + from + "\" is no source of a column; there are " + recipes);
        }
        return new Column(name, kind(node, problems), from, node.textOf("meaning", ""));
    }

    private static Column.Kind kind(PackNode node, PackProblems problems) {
        String kind = node.textOf("kind", "text");
        try {
            return Column.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(node, "\"" + kind + "\" is no kind of column; there are text, number, integer, day, truth");
            return Column.Kind.TEXT;
        }
    }
}
