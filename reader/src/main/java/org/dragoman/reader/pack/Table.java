package org.dragoman.reader.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of a pack: tab-separated, a header line, {@code #} before a comment. */
public final class Table {
    /** A row that knows its line. */
    public static final class Row {
        private final Table table;
        private final int line;
        private final String[] cells;

        private Row(Table table, int line, String[] cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        public String file() {
            return table.file;
        }

        public int line() {
            return line;
        }

        /** The cell of a column, trimmed; empty where the row ends before it or the table has no such column. */
        public String get(String column) {
            int index = table.columns.indexOf(column);
            return index < 0 || index >= cells.length ? "" : cells[index].strip();
        }
    }

    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Reads a table; a row with more cells than the header, or a missing column of {@code required}, is a problem. */
    public static Table parse(String file, String text, PackProblems problems, String... required) {
        String[] lines = lines(text);
        int header = 0;
        while (header < lines.length && (lines[header].isBlank() || lines[header].startsWith("#"))) {
            header++;
        }
        String[] columns = header < lines.length ? lines[header].split("\t", -1) : new String[0];
        Table table = new Table(file, Arrays.stream(columns).map(String::strip).toList());
        for (String column : required) {
            if (!table.columns.contains(column)) {
                problems.add(file, header + 1, "the column " + column + " is missing; the header has " + table.columns);
            }
        }
        for (int index = header + 1; index < lines.length; index++) {
            if (!lines[index].isBlank() && !lines[index].startsWith("#")) {
                table.addRow(index + 1, lines[index].split("\t", -1), problems);
            }
        }
        return table;
    }

    /** The lines of a text without what ends them; after the last end stands one more. */
    private static String[] lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            boolean carriage = end > from && text.charAt(end - 1) == '\r';
            lines.add(text.substring(from, carriage ? end - 1 : end));
            from = end + 1;
        }
        lines.add(text.substring(from));
        return lines.toArray(String[]::new);
    }

    private void addRow(int line, String[] cells, PackProblems problems) {
        if (cells.length > columns.size()) {
            problems.add(file, line, "has " + cells.length + " cells, the header names " + columns.size());
        }
        rows.add(new Row(this, line, cells));
    }

    /** The names of the columns, in their order. */
    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }
}
