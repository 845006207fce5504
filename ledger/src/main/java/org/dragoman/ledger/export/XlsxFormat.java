package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook for Excel and LibreOffice: a sheet for each table, another one where a table has more rows than a sheet takes,
 * and a last sheet that says what the columns mean.
 */
final class XlsxFormat implements ExportFormat {
    /** Rows that a sheet takes, its header included. */
    static final int MOST_ROWS = 1_048_576;

    /** UTF-16 units that a cell takes. */
    static final int LONGEST_TEXT = 32_767;

    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 22;

    private final List<Rows> tables;
    private final String version;

    XlsxFormat(List<Rows> tables) {
        this.tables = List.copyOf(tables);
        this.version = "1.0";
    }

    @Override
    public EventWriter start(OutputStream out) throws IOException {
        return new Writer(new Workbook(new Unclosed(out), "Dragoman", version), out);
    }

    /** Writes the first sheet as events come; a workbook has one sheet after the other, so the rows of the others wait. */
    private final class Writer implements EventWriter {
        private final Workbook workbook;
        private final OutputStream out;
        private final Sheets first;
        private final List<RowSpool> waiting = new ArrayList<>();
        private boolean finished;

        Writer(Workbook workbook, OutputStream out) throws IOException {
            this.workbook = workbook;
            this.out = out;
            this.first = new Sheets(workbook, tables.get(0).layout());
            for (int table = 1; table < tables.size(); table++) {
                waiting.add(new RowSpool());
            }
        }

        @Override
        public void take(ToldEvent told) throws IOException {
            tables.get(0).take(told, first::add);
            for (int at = 0; at < waiting.size(); at++) {
                tables.get(at + 1).take(told, waiting.get(at)::add);
            }
        }

        @Override
        public void finish() throws IOException {
            first.finish();
            for (int at = 0; at < waiting.size(); at++) {
                Sheets sheets = new Sheets(workbook, tables.get(at + 1).layout());
                waiting.get(at).forEach(sheets::add);
                sheets.finish();
            }
            addMeanings(workbook);
            workbook.finish();
            finished = true;
            out.flush();
        }

        @Override
        public void close() throws IOException {
            for (RowSpool spool : waiting) {
                spool.close();
            }
            if (!finished) {
                workbook.close();
            }
        }
    }

    private void addMeanings(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet("columns");
        heading(sheet, List.of("table", "column", "meaning"));
        int row = 1;
        for (Rows table : tables) {
            for (Column column : table.layout().columns()) {
                sheet.value(row, 0, table.layout().name());
                sheet.value(row, 1, column.name());
                sheet.value(row++, 2, column.meaning());
            }
        }
        sheet.finish();
    }

    private static void heading(Worksheet sheet, List<String> headings) {
        for (int index = 0; index < headings.size(); index++) {
            sheet.value(0, index, headings.get(index));
            sheet.style(0, index).bold().set();
            sheet.width(index, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    /** The sheets that the rows of one table fill. */
    private static final class Sheets {
        private final Workbook workbook;
        private final TableLayout layout;
        private Worksheet sheet;
        private int number = 1;
        private int row = 1;

        Sheets(Workbook workbook, TableLayout layout) {
            this.workbook = workbook;
            this.layout = layout;
            this.sheet = start(layout.name());
        }

        private Worksheet start(String name) {
            Worksheet started = workbook.newWorksheet(name);
            heading(started, layout.columns().stream().map(Column::name).toList());
            return started;
        }

        void add(List<@Nullable Object> cells) throws IOException {
            if (row == MOST_ROWS) {
                sheet.finish();
                sheet = start(layout.name() + " " + ++number);
                row = 1;
            }
            for (int index = 0; index < cells.size(); index++) {
                put(index, cells.get(index));
            }
            row++;
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        private void put(int column, @Nullable Object cell) {
            if (cell instanceof LocalDate day && day.getYear() >= 1900) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell instanceof Boolean truth) {
                sheet.value(row, column, truth);
            } else if (cell != null) {
                String text = Characters.neutral(RowRecipes.text(cell));
                sheet.value(row, column, Characters.shortened(text, LONGEST_TEXT));
            }
        }

        void finish() throws IOException {
            sheet.finish();
        }
    }
}
