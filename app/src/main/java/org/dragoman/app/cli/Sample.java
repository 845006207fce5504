package org.dragoman.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample articles that come with the program, laid out in a folder of their own until closed. */
final class Sample implements AutoCloseable {
    private static final String ROOT = "/sample";

    private final Path folder;

    private Sample(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the sample from wherever the program's files are. */
    static Sample unpack() throws IOException {
        URL resource = Sample.class.getResource(ROOT + "/README.md");
        if (resource == null) {
            throw new Failure("the program lacks its sample");
        }
        Sample sample = new Sample(Files.createTempDirectory("dragoman-sample"));
        try {
            URI uri = resource.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of())) {
                    sample.copy(archive.getPath(ROOT));
                }
            } else {
                sample.copy(Path.of(uri).resolveSibling("."));
            }
        } catch (URISyntaxException e) {
            throw new Failure("the sample's place in the program is no path: " + resource, e);
        }
        return sample;
    }

    private void copy(Path from) throws IOException {
        Path root = from.normalize();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = folder.resolve(root.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    /** One folder a language, in order. */
    List<String> folders() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a document of the sample, as the project's folder has it. */
    String name(String path) {
        return "sample/" + folder.relativize(Path.of(path)).toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
