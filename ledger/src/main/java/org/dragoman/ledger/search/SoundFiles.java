package org.dragoman.ledger.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;

/**
 * Which files of an index have been read through and found sound. The files are written once and never changed, so one of
 * the same name, size and time of change is the one that was read: a start reads through only what is new, and takes as
 * long on a large index as on a small one. The list lies among the files and can be thrown away at any time.
 */
final class SoundFiles {
    private static final String LIST = "sound";

    private final Path folder;

    /** @param folder of the index */
    SoundFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads through what has not been read through yet.
     *
     * @throws IOException where a file is damaged
     */
    void check(DirectoryReader reader) throws IOException {
        Set<String> known = known();
        List<String> all = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            List<String> files = files(leaf.reader());
            if (files.isEmpty() || !known.containsAll(files)) {
                leaf.reader().checkIntegrity();
            }
            all.addAll(files);
        }
        if (!known.equals(new HashSet<>(all))) {
            keep(all);
        }
    }

    /** The files of one part of the index, each with its size and its time of change. */
    private List<String> files(LeafReader part) throws IOException {
        List<String> files = new ArrayList<>();
        if (part instanceof SegmentReader segment) {
            for (String name : segment.getSegmentInfo().files()) {
                Path file = folder.resolve(name);
                files.add(name + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    private Set<String> known() {
        try {
            return new HashSet<>(Files.readAllLines(folder.resolve(LIST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Set.of(); // There is none yet, or none that can be read: everything is read through.
        }
    }

    /** Puts the list in place in one step. Where it cannot be written, the next start reads everything again. */
    private void keep(List<String> files) {
        try {
            // Not a temporary file of Java's making: nobody else could read that one.
            Path fresh = folder.resolve(LIST + "-" + ProcessHandle.current().pid());
            Files.write(fresh, files, StandardCharsets.UTF_8);
            Files.move(
                    fresh, folder.resolve(LIST), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // What is lost is time at the next start.
        }
    }
}
