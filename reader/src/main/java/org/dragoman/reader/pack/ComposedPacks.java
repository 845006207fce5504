package org.dragoman.reader.pack;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
 * node is its kind ({@code t}, {@code l} or {@code m}, a byte), its line, and a text, or a count and as many nodes, each after
 * its key in a map. Numbers are ints, the highest byte first; a text is its length in UTF-8 and its bytes.
 */
public final class ComposedPacks {
    static final String ARCHIVE = "/packs/yaml.bin";
    private static final String YAML = ".yaml";
    /** Examples of how a language is read: nothing that reading needs. */
    private static final String EXAMPLES = "/specs/";

    private static final int TEXT = 't';
    private static final int LIST = 'l';
    private static final int MAP = 'm';

    private record Block(int checksum, ByteBuffer nodes) {}

    private final Map<String, Block> blocks = new HashMap<>();

    private ComposedPacks(ByteBuffer in) {
        while (in.hasRemaining()) {
            String path = text(in);
            int checksum = in.getInt();
            int length = in.getInt();
            blocks.put(path, new Block(checksum, in.slice(in.position(), length)));
            in.position(in.position() + length);
        }
    }

    /** What the build has made; nothing where it has made nothing. Read when first asked for, so not while it is being made. */
    static ComposedPacks shipped() {
        return Shipped.PACKS;
    }

    private static final class Shipped {
        static final ComposedPacks PACKS = load();
    }

    private static ComposedPacks load() {
        try (InputStream in = ComposedPacks.class.getResourceAsStream(ARCHIVE)) {
            return new ComposedPacks(ByteBuffer.wrap(in == null ? new byte[0] : in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the composed packs in the program cannot be read", e);
        }
    }

    /** The root of a file; null where it was not composed from this content. */
    @Nullable PackNode get(String path, byte[] content) {
        Block block = blocks.get(path);
        return block == null || block.checksum() != checksum(content)
                ? null
                : node(path, block.nodes().duplicate());
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
                    ByteArrayOutputStream block = new ByteArrayOutputStream();
                    writeNode(root, new DataOutputStream(block));
                    writeText(path, out);
                    out.writeInt(checksum(text.getBytes(StandardCharsets.UTF_8)));
                    out.writeInt(block.size());
                    block.writeTo(out);
                }
            }
        }
    }

    private static void writeNode(PackNode node, DataOutputStream out) throws IOException {
        out.write(node.isText() ? TEXT : node.isList() ? LIST : MAP);
        out.writeInt(node.line());
        if (node.isText()) {
            writeText(node.text(), out);
        } else if (node.isList()) {
            out.writeInt(node.items().size());
            for (PackNode item : node.items()) {
                writeNode(item, out);
            }
        } else {
            out.writeInt(node.fields().size());
            for (Map.Entry<String, PackNode> field : node.fields().entrySet()) {
                writeText(field.getKey(), out);
                writeNode(field.getValue(), out);
            }
        }
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    private static PackNode node(String file, ByteBuffer in) {
        int kind = in.get();
        int line = in.getInt();
        return switch (kind) {
            case TEXT -> PackNode.ofText(file, line, text(in));
            case LIST -> PackNode.ofItems(file, line, items(file, in));
            default -> PackNode.ofFields(file, line, fields(file, in));
        };
    }

    private static List<PackNode> items(String file, ByteBuffer in) {
        int count = in.getInt();
        List<PackNode> items = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            items.add(node(file, in));
        }
        return items;
    }

    private static Map<String, PackNode> fields(String file, ByteBuffer in) {
        int count = in.getInt();
        Map<String, PackNode> fields = new LinkedHashMap<>();
        for (int index = 0; index < count; index++) {
            fields.put(text(in), node(file, in));
        }
        return fields;
    }

    private static String text(ByteBuffer in) {
        byte[] encoded = new byte[in.getInt()];
        in.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }
}
