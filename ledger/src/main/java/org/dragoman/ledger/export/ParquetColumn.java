package org.dragoman.ledger.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The cells of one column that are not written yet, in the form that a page of a Parquet file has. */
final class ParquetColumn {
    private static final int OPTIONAL = 1;
    private static final int GZIP = 2;
    private static final int PLAIN = 0;
    private static final int RLE = 3;

    private final Column column;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private int cells;
    private boolean runIsFilled;
    private int runLength;
    private int truths;
    private int truthCount;

    /**
     * A page that was written.
     *
     * @param column of which column
     * @param offset where it begins in the file
     * @param cells how many cells it has, empty ones included
     * @param size its bytes with the header
     * @param unpackedSize the same before compression
     */
    record Page(Column column, long offset, int cells, long size, long unpackedSize) {
        /** What the file's footer says of it. */
        void describe(CompactThrift thrift) {
            thrift.number(2, offset)
                    .struct(
                            3,
                            () -> thrift.number(1, type(column))
                                    .numbers(2, List.of(PLAIN, RLE))
                                    .texts(3, List.of(column.name()))
                                    .number(4, GZIP)
                                    .number(5, (long) cells)
                                    .number(6, unpackedSize)
                                    .number(7, size)
                                    .number(9, offset));
        }
    }

    ParquetColumn(Column column) {
        this.column = column;
    }

    /** What the file's schema says of a column: optional, and what it holds. */
    static void describe(CompactThrift thrift, Column column) {
        thrift.number(1, type(column)).number(3, OPTIONAL).text(4, column.name());
        if (column.kind() == Column.Kind.TEXT) {
            thrift.number(6, 0);
        } else if (column.kind() == Column.Kind.DAY) {
            thrift.number(6, 6);
        }
    }

    private static int type(Column column) {
        return switch (column.kind()) {
            case TRUTH -> 0;
            case DAY -> 1;
            case INTEGER -> 2;
            case NUMBER -> 5;
            case TEXT -> 6;
        };
    }

    void add(@Nullable Object cell) {
        cells++;
        level(cell != null);
        if (cell != null) {
            put(cell);
        }
    }

    private void put(Object cell) {
        switch (column.kind()) {
            case TRUTH -> truth((Boolean) cell);
            case DAY ->
                values.writeBytes(
                        little(4).putInt((int) ((LocalDate) cell).toEpochDay()).array());
            case INTEGER ->
                values.writeBytes(little(8).putLong(((Number) cell).longValue()).array());
            case NUMBER ->
                values.writeBytes(
                        little(8).putDouble(((Number) cell).doubleValue()).array());
            case TEXT -> {
                byte[] text = RowRecipes.text(cell).getBytes(StandardCharsets.UTF_8);
                values.writeBytes(little(4).putInt(text.length).array());
                values.writeBytes(text);
            }
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Eight truth values share a byte, the first in its lowest bit. */
    private void truth(boolean truth) {
        truths |= (truth ? 1 : 0) << truthCount++;
        if (truthCount == 8) {
            values.write(truths);
            truths = 0;
            truthCount = 0;
        }
    }

    private void level(boolean filled) {
        if (filled != runIsFilled) {
            endRun();
            runIsFilled = filled;
        }
        runLength++;
    }

    /** A run of filled or of empty cells: its length, then which. */
    private void endRun() {
        if (runLength > 0) {
            CompactThrift.variable(levels, (long) runLength << 1);
            levels.write(runIsFilled ? 1 : 0);
            runLength = 0;
        }
    }

    /** Writes all cells as a page that begins at an offset of the file, and forgets them. */
    Page write(OutputStream out, long offset) throws IOException {
        endRun();
        if (truthCount > 0) {
            values.write(truths);
        }
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        unpacked.writeBytes(little(4).putInt(levels.size()).array());
        levels.writeTo(unpacked);
        values.writeTo(unpacked);
        byte[] packed = packed(unpacked);
        byte[] head = head(unpacked.size(), packed.length);
        out.write(head);
        out.write(packed);
        Page page = new Page(
                column, offset, cells, (long) head.length + packed.length, (long) head.length + unpacked.size());
        clear();
        return page;
    }

    private static byte[] packed(ByteArrayOutputStream unpacked) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            unpacked.writeTo(gzip);
        }
        return packed.toByteArray();
    }

    private byte[] head(int unpackedSize, int size) {
        CompactThrift thrift = new CompactThrift();
        thrift.number(1, 0)
                .number(2, unpackedSize)
                .number(3, size)
                .struct(
                        5,
                        () -> thrift.number(1, cells)
                                .number(2, PLAIN)
                                .number(3, RLE)
                                .number(4, RLE));
        return thrift.finish();
    }

    private void clear() {
        values.reset();
        levels.reset();
        cells = 0;
        truths = 0;
        truthCount = 0;
        runIsFilled = false;
    }
}
