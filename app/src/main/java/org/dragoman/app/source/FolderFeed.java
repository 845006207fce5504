package org.dragoman.app.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files and folders of a folder in the order of their names; hidden ones are none. */
final class FolderFeed implements Feed {
    private final String name;
    private final Path folder;
    private final FileOpener opener;
    private @Nullable Deque<Path> left;

    FolderFeed(String name, Path folder, FileOpener opener) {
        this.name = name;
        this.folder = folder;
        this.opener = opener;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Step next() throws IOException {
        Deque<Path> children = left == null ? children() : left;
        left = children;
        while (!children.isEmpty()) {
            Path child = children.poll();
            Feed feed = feedOf(child, name + "/" + fileName(child));
            if (feed != null) {
                return new Step.Inner(feed);
            }
        }
        return new Step.End();
    }

    private @Nullable Feed feedOf(Path child, String childName) {
        if (Files.isDirectory(child)) {
            // A link to a folder may lead back to a folder it stands in.
            return Files.isSymbolicLink(child) ? null : new FolderFeed(childName, child, opener);
        }
        return opener.fileInFolder(childName, child);
    }

    private Deque<Path> children() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> visible = entries.filter(entry -> !fileName(entry).startsWith("."))
                    .sorted(Comparator.comparing(FolderFeed::fileName))
                    .toList();
            return new ArrayDeque<>(visible);
        }
    }

    private static String fileName(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
