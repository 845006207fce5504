package org.dragoman.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.app.source.Sources;

/** How many bytes there are to be read, for telling how much time is left. */
final class InputSize {
    private InputSize() {}

    /** The bytes of all files under some paths; 0 where that cannot be known. */
    static long of(List<String> paths) {
        if (paths.contains(Sources.STANDARD_INPUT)) {
            return 0;
        }
        try {
            return paths.stream().map(Path::of).mapToLong(InputSize::of).sum();
        } catch (InvalidPathException e) {
            return 0;
        }
    }

    private static long of(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.mapToLong(InputSize::size).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            boolean counts = Files.isRegularFile(file) && !file.toString().endsWith(".meta.json");
            return counts ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
