package org.dragoman.reader.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Where packs are read from: the ones that ship with the program, or a folder. */
public interface PackFiles {
    /** The paths of all files, sorted, with {@code /} between their parts. */
    List<String> paths();

    /**
     * The whole text of a file; what in it is not in UTF-8 reads as U+FFFD.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    String read(String path);

    /** A YAML file as the build has parsed it; null where it has not, and the text is all there is. */
    default @Nullable PackNode composed(String path) {
        return null;
    }

    /** The paths in one folder and below it. */
    default List<String> under(String folder) {
        return paths().stream().filter(path -> path.startsWith(folder + "/")).toList();
    }

    default boolean exists(String path) {
        return paths().contains(path);
    }

    /** The names of the folders right below a folder, sorted. */
    default List<String> folders(String folder) {
        int start = folder.length() + 1;
        return under(folder).stream()
                .filter(path -> path.indexOf('/', start) > 0)
                .map(path -> path.substring(start, path.indexOf('/', start)))
                .distinct()
                .toList();
    }

    /** The packs that ship with the program. */
    static PackFiles shipped() {
        return Shipped.PACKS;
    }

    /** The packs in a folder. */
    static PackFiles folder(Path folder) {
        return new Folder(folder);
    }

    /** Several sources as one; where two have the same path, the later one counts. */
    static PackFiles overlay(PackFiles below, PackFiles above) {
        return new Overlay(below, above);
    }

    /**
     * Packs on the class path. The build puts all of them into one uncompressed archive as well: to open each by its own
     * would take most of the time of a start.
     */
    final class Shipped implements PackFiles {
        private static final String ARCHIVE = "/packs/packs.zip";
        /** Unpacked once, when first asked for: they never change. */
        private static final PackFiles PACKS = new Shipped();

        private final Map<String, byte[]> files = new TreeMap<>();
        private final List<String> paths;

        Shipped() {
            try (InputStream in = PackFiles.class.getResourceAsStream(ARCHIVE)) {
                if (in == null) {
                    throw new UncheckedIOException(new IOException("the program lacks its own packs, " + ARCHIVE));
                }
                unpack(new ZipInputStream(new ByteArrayInputStream(in.readAllBytes())));
            } catch (IOException e) {
                throw new UncheckedIOException("the packs in the program cannot be read", e);
            }
            this.paths = List.copyOf(files.keySet());
        }

        private void unpack(ZipInputStream archive) throws IOException {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), archive.readAllBytes());
            }
        }

        @Override
        public List<String> paths() {
            return paths;
        }

        @Override
        public boolean exists(String path) {
            return files.containsKey(path);
        }

        @Override
        public String read(String path) {
            return new String(content(path), StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable PackNode composed(String path) {
            return ComposedPacks.shipped().get(path, content(path));
        }

        private byte[] content(String path) {
            byte[] content = files.get(path);
            if (content == null) {
                throw new UncheckedIOException(new IOException("the program lacks its own pack file " + path));
            }
            return content;
        }
    }

    /** Packs in a folder of the file system. */
    final class Folder implements PackFiles {
        private final Path root;
        private final List<String> paths;

        Folder(Path root) {
            this.root = root;
            try (Stream<Path> files = Files.walk(root)) {
                this.paths = files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(path -> !path.startsWith("target/"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException("the pack folder " + root + " cannot be read", e);
            }
        }

        @Override
        public List<String> paths() {
            return paths;
        }

        @Override
        public String read(String path) {
            try {
                return new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("pack file " + path + " cannot be read", e);
            }
        }
    }

    /** Two sources, one over the other. */
    final class Overlay implements PackFiles {
        private final PackFiles below;
        private final PackFiles above;

        Overlay(PackFiles below, PackFiles above) {
            this.below = below;
            this.above = above;
        }

        @Override
        public List<String> paths() {
            return Stream.concat(below.paths().stream(), above.paths().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Override
        public String read(String path) {
            return of(path).read(path);
        }

        @Override
        public @Nullable PackNode composed(String path) {
            return of(path).composed(path);
        }

        private PackFiles of(String path) {
            return above.exists(path) ? above : below;
        }
    }
}
