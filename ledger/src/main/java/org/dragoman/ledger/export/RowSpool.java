package org.dragoman.ledger.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that wait in a temporary file until their turn comes. */
final class RowSpool implements Closeable {
    private static final byte NOTHING = 0;
    private static final byte TEXT = 1;
    private static final byte DAY = 2;
    private static final byte TRUTH = 3;
    private static final byte WHOLE = 4;
    private static final byte NUMBER = 5;

    private final Path file;
    private final DataOutputStream out;
    private long rows;

    RowSpool() throws IOException {
        file = Files.createTempFile("dragoman", ".rows");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    void add(List<@Nullable Object> cells) throws IOException {
        out.writeInt(cells.size());
        for (Object cell : cells) {
            write(cell);
        }
        rows++;
    }

    private void write(@Nullable Object cell) throws IOException {
        if (cell == null) {
            out.writeByte(NOTHING);
        } else if (cell instanceof LocalDate day) {
            out.writeByte(DAY);
            out.writeLong(day.toEpochDay());
        } else if (cell instanceof Boolean truth) {
            out.writeByte(TRUTH);
            out.writeBoolean(truth);
        } else if (cell instanceof Integer || cell instanceof Long) {
            out.writeByte(WHOLE);
            out.writeLong(((Number) cell).longValue());
        } else if (cell instanceof Number number) {
            write(NUMBER, number.toString());
        } else {
            write(TEXT, RowRecipes.text(cell));
        }
    }

    private void write(byte kind, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Hands over all rows in their order; none can be added afterwards. */
    void forEach(Rows.Taker taker) throws IOException {
        out.close();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (long row = 0; row < rows; row++) {
                int size = in.readInt();
                List<@Nullable Object> cells = new ArrayList<>(size);
                for (int at = 0; at < size; at++) {
                    cells.add(read(in));
                }
                taker.take(cells);
            }
        }
    }

    private static @Nullable Object read(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case NOTHING -> null;
            case DAY -> LocalDate.ofEpochDay(in.readLong());
            case TRUTH -> in.readBoolean();
            case WHOLE -> in.readLong();
            case NUMBER -> new BigDecimal(text(in));
            case TEXT -> text(in);
            default -> throw new IOException("a temporary file was changed: " + kind);
        };
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
