package org.dragoman.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;

/**
 * How a language inflects its words ({@code lang/CODE/forms.tsv}), so that a rule names a word once and means its forms.
 *
 * <p>A row: a {@code word}, or {@code *} and an end that words have in common, and for each form of the word what it is, or
 * what stands in the end's place. A cell can hold several forms, parted by spaces; {@code -} is no ending at all; an empty
 * cell says that there is no such form. Of the rows that fit a word the one with the longest end counts.
 */
public final class Inflections {
    /** Of a language whose words have one form each. */
    public static final Inflections NONE = new Inflections(List.of(), Map.of());

    private static final String WORD = "word";
    private static final String END = "*";
    private static final String NOTHING = "-";

    private final List<String> names;
    private final Map<String, Table.Row> rows;

    private Inflections(List<String> names, Map<String, Table.Row> rows) {
        this.names = names;
        this.rows = rows;
    }

    static Inflections of(Table table, PackProblems problems) {
        Map<String, Table.Row> rows = new HashMap<>();
        for (Table.Row row : table.rows()) {
            if (rows.put(row.get(WORD), row) != null) {
                problems.add(row.file(), row.line(), row.get(WORD) + " has a row already");
            }
        }
        return new Inflections(
                table.columns().stream().filter(name -> !name.equals(WORD)).toList(), rows);
    }

    /** What the forms of words are called, in the order of the table. */
    public List<String> names() {
        return names;
    }

    /**
     * The forms of a word that have one of some names, none twice; empty where the table says nothing of such a word.
     *
     * @param word the word as the pack's rules name it, in small letters
     */
    public Set<String> formsOf(String word, List<String> wanted) {
        Set<String> forms = new LinkedHashSet<>();
        Table.Row whole = rows.get(word);
        if (whole != null) {
            wanted.forEach(name -> forms.addAll(cells(whole, name)));
            return forms;
        }
        for (int cut = 0; cut <= word.length(); cut++) {
            Table.Row row = rows.get(END + word.substring(cut));
            if (row != null) {
                String stem = word.substring(0, cut);
                wanted.forEach(name -> cells(row, name).forEach(ending -> forms.add(stem + ending)));
                return forms;
            }
        }
        return forms;
    }

    private static List<String> cells(Table.Row row, String name) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.get(name).split(" ")) {
            if (!cell.isEmpty()) {
                cells.add(cell.equals(NOTHING) ? "" : cell);
            }
        }
        return cells;
    }
}
