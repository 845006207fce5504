package org.dragoman.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/**
 * How record types are said in another format, as a file of {@code core/export} has it: {@code types} gives each type a list
 * of rules, the first that fits is taken; {@code groups} are properties that rules {@code use} in common.
 */
final class Mapping {
    private final PackNode file;
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

    /**
     * How some events of a type are said.
     *
     * @param kinds the format's words for what it is
     * @param only values that fields must have
     * @param needs properties without which the rule does not fit
     * @param properties what fills each property, in the order of the file
     */
    record Rule(
            List<String> kinds,
            Map<String, String> only,
            List<String> needs,
            Map<String, List<MappedValue>> properties) {
        boolean fits(Event event) {
            return only.entrySet().stream()
                    .allMatch(one -> Mapping.oneOf(one.getValue(), valueOf(event, one.getKey())));
        }
    }

    private Mapping(PackNode file) {
        this.file = file;
    }

    static Mapping of(PackFiles packs, String path, PackProblems problems) {
        Mapping mapping = new Mapping(PackNode.read(packs, path, problems));
        PackNode types = mapping.file.get("types");
        if (types != null) {
            types.fields().forEach((type, node) -> mapping.rules.put(type, mapping.rules(node, problems)));
        }
        return mapping;
    }

    private List<Rule> rules(PackNode node, PackProblems problems) {
        List<Rule> found = new ArrayList<>();
        for (PackNode rule : node.items()) {
            Map<String, List<MappedValue>> properties = new LinkedHashMap<>();
            add(properties, rule.get("properties"), problems);
            rule.textsOf("use").forEach(group -> add(properties, group(rule, group, problems), problems));
            found.add(new Rule(rule.textsOf("kind"), settings(rule.get("only")), rule.textsOf("needs"), properties));
        }
        return List.copyOf(found);
    }

    private @Nullable PackNode group(PackNode rule, String name, PackProblems problems) {
        PackNode groups = file.get("groups");
        PackNode group = groups == null ? null : groups.get(name);
        if (group == null) {
            problems.add(rule, "there is no group " + name);
        }
        return group;
    }

    private static void add(Map<String, List<MappedValue>> properties, @Nullable PackNode node, PackProblems problems) {
        if (node != null) {
            node.fields().forEach((property, values) -> properties.putIfAbsent(property, values(values, problems)));
        }
    }

    private static List<MappedValue> values(PackNode node, PackProblems problems) {
        List<MappedValue> values = new ArrayList<>();
        for (PackNode item : node.items()) {
            MappedValue.parse(item.text())
                    .ifPresentOrElse(
                            values::add,
                            () -> problems.add(
                                    item,
                                    "\"" + item.text() + "\" fills no property; there are " + MappedValue.operators()));
        }
        return values;
    }

    private static Map<String, String> settings(@Nullable PackNode node) {
        return node == null ? Map.of() : node.settings();
    }

    /** Whether a value is one of those parted by a bar; {@code -} stands for none at all. */
    static boolean oneOf(String wanted, @Nullable String value) {
        return List.of(wanted.split("\\|")).contains(value == null ? "-" : value);
    }

    /** A field's value as text, {@code status} the event's own; null where nobody reports one. */
    static @Nullable String valueOf(Event event, String field) {
        return field.equals("status") ? event.status().code() : event.text(field);
    }

    /** The file it was read from, for what a format keeps there besides. */
    PackNode file() {
        return file;
    }

    /** The settings of a part of the file; empty where it is missing. */
    Map<String, String> settings(String part) {
        return settings(file.get(part));
    }

    /** The types it has rules for. */
    List<String> types() {
        return List.copyOf(rules.keySet());
    }

    /** The rules of a type, in the order of the file. */
    List<Rule> rules(String type) {
        return rules.getOrDefault(type, List.of());
    }

    /** The rules that fit an event, the first one being the one to take. */
    List<Rule> fitting(Event event) {
        return rules(event.type()).stream().filter(rule -> rule.fits(event)).toList();
    }
}
