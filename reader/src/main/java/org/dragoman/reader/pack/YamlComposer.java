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

/** Makes nodes of the text of a YAML file. */
final class YamlComposer {
    private final String file;
    private final PackProblems problems;

    private YamlComposer(String file, PackProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** As {@link PackNode#parse}. */
    static PackNode compose(String file, String yaml, PackProblems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(64_000_000)
                .build();
        try {
            Node node = new Compose(settings).composeString(yaml).orElse(null);
            if (node != null) {
                return new YamlComposer(file, problems).node(node);
            }
            problems.add(file, 1, "the file is empty");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(file, line, "this is no YAML: " + e.getProblem());
        }
        return PackNode.empty(file);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private PackNode node(Node node) {
        int line = line(node);
        if (node.isRecursive()) {
            problems.add(file, line, "this holds itself by an alias");
            return PackNode.ofText(file, line, "");
        }
        if (node instanceof SequenceNode sequence) {
            return PackNode.ofItems(file, line, items(sequence));
        }
        if (node instanceof MappingNode mapping) {
            return PackNode.ofFields(file, line, fields(mapping));
        }
        return PackNode.ofText(file, line, node instanceof ScalarNode scalar ? scalar.getValue() : "");
    }

    private List<PackNode> items(SequenceNode sequence) {
        List<PackNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(node(item)));
        return items;
    }

    private Map<String, PackNode> fields(MappingNode mapping) {
        Map<String, PackNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = key(tuple.getKeyNode());
            if (key != null && fields.put(key, node(tuple.getValueNode())) != null) {
                problems.add(file, line(tuple.getKeyNode()), "\"" + key + "\" stands twice; only the last counts");
            }
        }
        return fields;
    }

    private static @Nullable String key(Node node) {
        return node instanceof ScalarNode key ? key.getValue() : null;
    }
}
