package org.dragoman.reader.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file of a pack that knows its file and line: a text, a list or a map. */
public final class PackNode {
    private final String file;
    private final int line;
    private final @Nullable String text;
    private final @Nullable List<PackNode> items;
    private final @Nullable Map<String, PackNode> fields;
    /** The fields that somebody asked for, whether they are there or not; null where nobody wants to know. */
    private final @Nullable Set<String> asked;

    private PackNode(
            String file,
            int line,
            @Nullable String text,
            @Nullable List<PackNode> items,
            @Nullable Map<String, PackNode> fields) {
        this(file, line, text, items, fields, null);
    }

    private PackNode(
            String file,
            int line,
            @Nullable String text,
            @Nullable List<PackNode> items,
            @Nullable Map<String, PackNode> fields,
            @Nullable Set<String> asked) {
        this.file = file;
        this.line = line;
        this.text = text;
        this.items = items;
        this.fields = fields;
        this.asked = asked;
    }

    static PackNode ofText(String file, int line, String text) {
        return new PackNode(file, line, text, null, null);
    }

    /** A list; the items are kept, not copied. */
    static PackNode ofItems(String file, int line, List<PackNode> items) {
        return new PackNode(file, line, null, Collections.unmodifiableList(items), null);
    }

    /** A map in the order of its fields, which are kept, not copied. */
    static PackNode ofFields(String file, int line, Map<String, PackNode> fields) {
        return new PackNode(file, line, null, null, Collections.unmodifiableMap(fields));
    }

    /** Reads a whole file; an empty one, or one that is no YAML, is a problem and reads as an empty map. */
    public static PackNode parse(String file, String yaml, PackProblems problems) {
        return YamlComposer.compose(file, yaml, problems);
    }

    /** Reads a file of some packs, by what the build has made of it where it has. */
    public static PackNode read(PackFiles packs, String path, PackProblems problems) {
        PackNode composed = packs.composed(path);
        return composed != null ? composed : parse(path, packs.read(path), problems);
    }

    /** The same, with all below it, as a node that remembers which fields it was asked for. */
    PackNode watched() {
        if (items != null) {
            return ofItems(file, line, items.stream().map(PackNode::watched).toList());
        }
        if (fields == null) {
            return this;
        }
        Map<String, PackNode> watched = new LinkedHashMap<>();
        fields.forEach((name, value) -> watched.put(name, value.watched()));
        return new PackNode(
                file, line, null, null, Collections.unmodifiableMap(watched), ConcurrentHashMap.newKeySet());
    }

    /** The fields that a watched map was asked for, whether it has them or not; empty for anything else. */
    Set<String> asked() {
        return asked == null ? Set.of() : asked;
    }

    /** What stands right below a node, without this being asked for. */
    Map<String, PackNode> unwatchedFields() {
        return fields == null ? Map.of() : fields;
    }

    /** A map without fields, at the beginning of a file. */
    public static PackNode empty(String file) {
        return ofFields(file, 1, Map.of());
    }

    public String file() {
        return file;
    }

    /** The line it begins in, from 1. */
    public int line() {
        return line;
    }

    public boolean isText() {
        return text != null;
    }

    boolean isList() {
        return items != null;
    }

    /** The text of a scalar; empty for anything else. */
    public String text() {
        return text == null ? "" : text;
    }

    /** The fields of a map in the order of the file; empty for anything else. */
    public Map<String, PackNode> fields() {
        if (fields == null) {
            return Map.of();
        }
        if (asked != null) {
            asked.addAll(fields.keySet());
        }
        return fields;
    }

    /** The items of a list; a scalar is a list of itself; empty for a map. */
    public List<PackNode> items() {
        if (items != null) {
            return items;
        }
        return text == null ? List.of() : List.of(this);
    }

    public @Nullable PackNode get(String field) {
        if (asked != null) {
            asked.add(field);
        }
        return fields == null ? null : fields.get(field);
    }

    /** The items of a field; empty where it is missing. */
    public List<PackNode> itemsOf(String field) {
        PackNode value = get(field);
        return value == null ? List.of() : value.items();
    }

    /** The texts of a field's items; empty where it is missing. */
    public List<String> textsOf(String field) {
        return itemsOf(field).stream().map(PackNode::text).toList();
    }

    /** The text of a field, or {@code otherwise} where it is missing. */
    public String textOf(String field, String otherwise) {
        PackNode value = get(field);
        return value == null ? otherwise : value.text();
    }

    /** The fields of a map as texts; items of a list are joined with {@code |}. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        fields().forEach((key, value) -> settings.put(
                key, String.join("|", value.items().stream().map(PackNode::text).toList())));
        return settings;
    }
}
