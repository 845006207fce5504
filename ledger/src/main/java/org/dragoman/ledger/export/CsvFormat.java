package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated values as RFC 4180 has them, in UTF-8, with a header line. No cell is a formula to a spreadsheet. */
final class CsvFormat implements ExportFormat {
    private static final String LINE_END = "\r\n";

    private final Rows rows;

    CsvFormat(Rows rows) {
        this.rows = rows;
    }

    @Override
    public EventWriter start(OutputStream out) throws IOException {
        Writer writer = TextOutput.on(out);
        List<@Nullable Object> headings = new ArrayList<>();
        rows.layout().columns().forEach(column -> headings.add(column.name()));
        writeRow(writer, headings);
        return new EventWriter() {
            @Override
            public void take(ToldEvent told) throws IOException {
                rows.take(told, cells -> writeRow(writer, cells));
            }

            @Override
            public void finish() throws IOException {
                writer.flush();
            }
        };
    }

    private static void writeRow(Writer writer, List<@Nullable Object> cells) throws IOException {
        for (int index = 0; index < cells.size(); index++) {
            if (index > 0) {
                writer.write(',');
            }
            Object cell = cells.get(index);
            if (cell != null) {
                writer.write(cell instanceof String text ? quoted(Characters.neutral(text)) : RowRecipes.text(cell));
            }
        }
        writer.write(LINE_END);
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
        boolean padded = !text.equals(text.strip());
        return plain && !padded ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
