package org.dragoman.reader.pack;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The YAML files of the packs that ship with the program, parsed once when it is built: to parse them at each start took a
 * third of its work. A file whose text is no longer the one that was parsed is not found here, so that it never matters
 * whether this is there and up to date.
 *
 * <p>The form: for each file its path, the CRC-32 of its text, the length of what follows, and its nodes from the root on. A
 * node is its kind ({@code t}, {@code l} or {@code m}), its line, and a text, or a count and as many nodes, each after its key
 * in a map. Numbers have seven bits a byte, the lowest first and the highest bit set in all but the last byte; a text is its
 * length in UTF-8 and its bytes.
 */
public final class ComposedPacks {
    static final String ARCHIVE = "/packs/yaml.bin";
    private static final String YAML = ".yaml";
    /** Examples of how a language is read: nothing that reading needs. */
    private static final String EXAMPLES = "/specs/";

    private static final int TEXT = 't';
    private static final int LIST = 'l';
    private static final int MAP = 'm';

    private record Block(int checksum, int start) {}

    private final byte[] bytes;
    private final Map<String, Block> blocks = new HashMap<>();

    private ComposedPacks(byte[] bytes) throws IOException {
        this.bytes = bytes;
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        while (in.available() > 0) {
            String path = in.readUTF();
            int checksum = in.readInt();
            int length = in.readInt();
            blocks.put(path, new Block(checksum, bytes.length - in.available()));
            in.skipBytes(length);
        }
    }

    /** What the build has made; nothing where it has made nothing. */
    static ComposedPacks shipped() {
        try (InputStream in = ComposedPacks.class.getResourceAsStream(ARCHIVE)) {
            return new ComposedPacks(in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the composed packs in the program cannot be read", e);
        }
    }

    /** The root of a file; null where it was not composed from this content. */
    @Nullable PackNode get(String path, byte[] content) {
        Block block = blocks.get(path);
        return block == null || block.checksum() != checksum(content)
                ? null
                : new NodeReader(path, bytes, block.start()).node();
    }

    private static int checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return (int) checksum.getValue();
    }

    /**
     * Composes the packs on the class path; the build's own step.
     *
     * @param arguments the folder of classes to write {@value #ARCHIVE} into
     * @throws IOException where that cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0] + ARCHIVE);
        Files.createDirectories(target.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            write(PackFiles.shipped(), out);
        }
    }

    /** Files with problems are left out: whoever reads their text tells what is wrong. */
    static void write(PackFiles packs, DataOutputStream out) throws IOException {
        for (String path : packs.paths()) {
            if (path.endsWith(YAML) && !path.contains(EXAMPLES)) {
                String text = packs.read(path);
                PackProblems problems = new PackProblems();
                PackNode root = PackNode.parse(path, text, problems);
                if (problems.isEmpty()) {
                    out.writeUTF(path);
                    out.writeInt(checksum(text.getBytes(StandardCharsets.UTF_8)));
                    ByteArrayOutputStream block = new ByteArrayOutputStream();
                    writeNode(root, block);
                    out.writeInt(block.size());
                    block.writeTo(out);
                }
            }
        }
    }

    private static void writeNode(PackNode node, ByteArrayOutputStream out) {
        out.write(node.isText() ? TEXT : node.isList() ? LIST : MAP);
        writeNumber(node.line(), out);
        if (node.isText()) {
            writeText(node.text(), out);
        } else if (node.isList()) {
            writeNumber(node.items().size(), out);
            node.items().forEach(item -> writeNode(item, out));
        } else {
            writeNumber(node.fields().size(), out);
            node.fields().forEach((key, value) -> {
                writeText(key, out);
                writeNode(value, out);
            });
        }
    }

    private static void writeText(String text, ByteArrayOutputStream out) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        writeNumber(encoded.length, out);
        out.writeBytes(encoded);
    }

    private static void writeNumber(int number, ByteArrayOutputStream out) {
        int rest = number;
        for (; rest > 0x7f; rest >>>= 7) {
            out.write(rest & 0x7f | 0x80);
        }
        out.write(rest);
    }

    /** Reads the nodes of one file. */
    private static final class NodeReader {
        private final String file;
        private final byte[] bytes;
        private int at;

        NodeReader(String file, byte[] bytes, int start) {
            this.file = file;
            this.bytes = bytes;
            this.at = start;
        }

        PackNode node() {
            int kind = bytes[at++];
            int line = number();
            return switch (kind) {
                case TEXT -> PackNode.ofText(file, line, text());
                case LIST -> PackNode.ofItems(file, line, items());
                default -> PackNode.ofFields(file, line, fields());
            };
        }

        private List<PackNode> items() {
            int count = number();
            List<PackNode> items = new ArrayList<>(count);
            for (int index = 0; index < count; index++) {
                items.add(node());
            }
            return items;
        }

        private Map<String, PackNode> fields() {
            int count = number();
            Map<String, PackNode> fields = new LinkedHashMap<>(2 * count);
            for (int index = 0; index < count; index++) {
                fields.put(text(), node());
            }
            return fields;
        }

        private String text() {
            int length = number();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes[at++];
                number |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }
}
