package org.dragoman.reader.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Packs that remember which fields of their YAML files were asked for. A field for which nobody asks while everything is made
 * of the packs does nothing: most often its name is misspelt. Safe for threads.
 */
public final class WatchedPacks implements PackFiles {
    private final PackFiles packs;
    private final Map<String, Optional<PackNode>> files = new ConcurrentHashMap<>();

    /** @param packs read through, as often as they are asked for */
    public WatchedPacks(PackFiles packs) {
        this.packs = packs;
    }

    /**
     * What to tell of a field that nobody asks for.
     *
     * @param at the value of the field
     * @param name of the field
     * @param known the names that were asked for beside it
     */
    public record Unread(PackNode at, String name, Set<String> known) {}

    @Override
    public List<String> paths() {
        return packs.paths();
    }

    @Override
    public String read(String path) {
        return packs.read(path);
    }

    /** One node for all who read a file, so that it knows what any of them asks for; null where it is no YAML. */
    @Override
    public @Nullable PackNode composed(String path) {
        return files.computeIfAbsent(path, this::watched).orElse(null);
    }

    private Optional<PackNode> watched(String path) {
        PackProblems problems = new PackProblems();
        PackNode file = PackNode.parse(path, packs.read(path), problems);
        return problems.isEmpty() ? Optional.of(file.watched()) : Optional.empty();
    }

    /** The fields that nobody asked for so far, of maps that somebody looked into, in the order of their files. */
    public List<Unread> unread() {
        List<Unread> unread = new ArrayList<>();
        new TreeMap<>(files).values().forEach(file -> file.ifPresent(node -> collect(node, unread)));
        return unread;
    }

    private static void collect(PackNode node, Collection<Unread> unread) {
        node.items().stream().filter(item -> item != node).forEach(item -> collect(item, unread));
        Set<String> asked = node.asked();
        node.unwatchedFields().forEach((name, value) -> {
            if (asked.isEmpty() || asked.contains(name)) {
                collect(value, unread);
            } else {
                unread.add(new Unread(value, name, Set.copyOf(asked)));
            }
        });
    }
}
