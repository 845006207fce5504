package org.dragoman.reader.house;

import java.util.List;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;

/**
 * Packs of a test's own.
 *
 * @param files the texts by their paths
 */
public record TextPacks(Map<String, String> files) implements PackFiles {
    @Override
    public List<String> paths() {
        return files.keySet().stream().sorted().toList();
    }

    @Override
    public String read(String path) {
        return files.getOrDefault(path, "");
    }
}
