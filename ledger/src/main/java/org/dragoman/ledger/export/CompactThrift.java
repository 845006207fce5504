package org.dragoman.ledger.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The little of Thrift's compact protocol that the headers of a Parquet file are written in: structs of numbers, texts,
 * lists and structs. Fields are to be written in rising order.
 *
 * <p>See https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md.
 */
final class CompactThrift {
    private static final int INT = 5;
    private static final int LONG = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LONGEST_SHORT_LIST = 14;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    /** All bytes of the one struct that was written. */
    byte[] finish() {
        bytes.write(0);
        return bytes.toByteArray();
    }

    CompactThrift number(int field, int value) {
        head(field, INT);
        zigzag(value);
        return this;
    }

    CompactThrift number(int field, long value) {
        head(field, LONG);
        zigzag(value);
        return this;
    }

    CompactThrift text(int field, String value) {
        head(field, BINARY);
        text(value);
        return this;
    }

    /** A field that is a struct, with what its own fields are. */
    CompactThrift struct(int field, Runnable fields) {
        head(field, STRUCT);
        struct(fields);
        return this;
    }

    CompactThrift numbers(int field, List<Integer> values) {
        listHead(field, values.size(), INT);
        values.forEach(this::zigzag);
        return this;
    }

    CompactThrift texts(int field, List<String> values) {
        listHead(field, values.size(), BINARY);
        values.forEach(this::text);
        return this;
    }

    /** A field that is a list of structs. */
    <T> CompactThrift structs(int field, List<T> items, BiConsumer<CompactThrift, T> fields) {
        listHead(field, items.size(), STRUCT);
        items.forEach(item -> struct(() -> fields.accept(this, item)));
        return this;
    }

    private void struct(Runnable fields) {
        outer.push(last);
        last = 0;
        fields.run();
        bytes.write(0);
        last = outer.pop();
    }

    private void head(int field, int type) {
        bytes.write((field - last) << 4 | type);
        last = field;
    }

    private void listHead(int field, int size, int type) {
        head(field, LIST);
        if (size <= LONGEST_SHORT_LIST) {
            bytes.write(size << 4 | type);
        } else {
            bytes.write(0xF0 | type);
            variable(bytes, size);
        }
    }

    private void text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        variable(bytes, encoded.length);
        bytes.writeBytes(encoded);
    }

    private void zigzag(long value) {
        variable(bytes, value << 1 ^ value >> 63);
    }

    /** A number in as many bytes as it needs, seven bits in each, the lowest first. */
    static void variable(ByteArrayOutputStream bytes, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
