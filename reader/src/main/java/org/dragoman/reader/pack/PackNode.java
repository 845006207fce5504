package org.dragoman.reader.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file of a pack that knows its file and line. */
public final class PackNode {
    private final String file;
    private final Node node;

    private PackNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads a whole file; an empty one, or one that is no YAML, is a problem and reads as an empty map. */
    public static PackNode parse(String file, String yaml, PackProblems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(64_000_000)
                .build();
        try {
            Node node = new Compose(settings).composeString(yaml).orElse(null);
            if (node != null) {
                return new PackNode(file, node);
            }
            problems.add(file, 1, "the file is empty");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(file, line, "this is no YAML: " + e.getProblem());
        }
        return new PackNode(file, new Compose(settings).composeString("{}").orElseThrow());
    }

    public String file() {
        return file;
    }

    /** The line it begins in, from 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** The text of a scalar; empty for anything else. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The fields of a map in the order of the file; empty for anything else. */
    public Map<String, PackNode> fields() {
        Map<String, PackNode> fields = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    fields.put(key.getValue(), new PackNode(file, tuple.getValueNode()));
                }
            }
        }
        return fields;
    }

    /** The items of a list; a scalar is a list of itself; empty for a map. */
    public List<PackNode> items() {
        List<PackNode> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> items.add(new PackNode(file, item)));
        } else if (node instanceof ScalarNode) {
            items.add(this);
        }
        return items;
    }

    public @Nullable PackNode get(String field) {
        return fields().get(field);
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
