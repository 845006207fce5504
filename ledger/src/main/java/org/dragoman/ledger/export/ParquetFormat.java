package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as an Apache Parquet file: flat, every column optional, pages compressed with gzip. Written after the format's
 * specification (https://parquet.apache.org/docs/file-format/), since the libraries that write it weigh more than all else
 * that the program needs; readers of others read it in the tests.
 */
final class ParquetFormat implements ExportFormat {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_TOGETHER = 5_000;

    private final Rows rows;

    ParquetFormat(Rows rows) {
        this.rows = rows;
    }

    @Override
    public EventWriter start(OutputStream out) throws IOException {
        File file = new File(rows.layout(), out);
        return new EventWriter() {
            @Override
            public void take(ToldEvent told) throws IOException {
                rows.take(told, file::add);
            }

            @Override
            public void finish() throws IOException {
                file.finish();
            }
        };
    }

    /** A set of rows that stand together in the file, column after column. */
    private record Group(List<ParquetColumn.Page> pages, int rows) {
        private void describe(CompactThrift thrift) {
            long size =
                    pages.stream().mapToLong(ParquetColumn.Page::unpackedSize).sum();
            thrift.structs(1, pages, (inner, page) -> page.describe(inner))
                    .number(2, size)
                    .number(3, (long) rows);
        }
    }

    /** The file as far as it is written. */
    private static final class File {
        private final TableLayout layout;
        private final OutputStream out;
        private final List<ParquetColumn> columns = new ArrayList<>();
        private final List<Group> groups = new ArrayList<>();
        private long length;
        private long allRows;
        private int waiting;

        File(TableLayout layout, OutputStream out) throws IOException {
            this.layout = layout;
            this.out = out;
            layout.columns().forEach(column -> columns.add(new ParquetColumn(column)));
            out.write(MAGIC);
            length = MAGIC.length;
        }

        void add(List<@Nullable Object> cells) throws IOException {
            for (int index = 0; index < cells.size(); index++) {
                columns.get(index).add(cells.get(index));
            }
            allRows++;
            if (++waiting == ROWS_TOGETHER) {
                writeGroup();
            }
        }

        private void writeGroup() throws IOException {
            List<ParquetColumn.Page> pages = new ArrayList<>();
            for (ParquetColumn column : columns) {
                ParquetColumn.Page page = column.write(out, length);
                length += page.size();
                pages.add(page);
            }
            groups.add(new Group(pages, waiting));
            waiting = 0;
        }

        void finish() throws IOException {
            if (waiting > 0) {
                writeGroup();
            }
            byte[] footer = footer();
            out.write(footer);
            out.write(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(footer.length)
                    .array());
            out.write(MAGIC);
            out.flush();
        }

        private byte[] footer() {
            List<@Nullable Column> schema = new ArrayList<>();
            schema.add(null);
            schema.addAll(layout.columns());
            return new CompactThrift()
                    .number(1, 1)
                    .structs(2, schema, this::describe)
                    .number(3, allRows)
                    .structs(4, groups, (thrift, group) -> group.describe(thrift))
                    .text(6, "Dragoman")
                    .finish();
        }

        /** A column, or the table itself. */
        private void describe(CompactThrift thrift, @Nullable Column column) {
            if (column == null) {
                thrift.text(4, layout.name()).number(5, layout.columns().size());
            } else {
                ParquetColumn.describe(thrift, column);
            }
        }
    }
}
