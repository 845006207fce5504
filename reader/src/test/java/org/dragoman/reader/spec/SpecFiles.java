package org.dragoman.reader.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/**
 * The examples of all languages and record types. In a claim an actor may be written shortly: a code for a country or body,
 * any other text for a person's name.
 */
final class SpecFiles {
    private static final Set<String> ACTORS = Set.of("who", "by", "host", "with", "co_chairs");
    private static final Set<String> DATES = Set.of("when", "period", "deadline");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9+-]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private SpecFiles() {}

    /** Takes in one file of a language and record type. */
    @FunctionalInterface
    interface Taker {
        void take(PackNode file, String language, String type);
    }

    /** All examples for the given record types, in the order of the files. */
    static List<SpecExample> all(PackFiles packs, List<String> types) {
        List<SpecExample> examples = new ArrayList<>();
        each(packs, types, "specs", (file, language, type) -> add(file, language, type, examples));
        return examples;
    }

    /** Goes through the files of a folder that every language can have. */
    static void each(PackFiles packs, List<String> types, String folder, Taker taker) {
        PackProblems problems = new PackProblems();
        for (String language : packs.folders("lang")) {
            for (String type : types) {
                String path = "lang/" + language + "/" + folder + "/" + type + ".yaml";
                if (packs.exists(path)) {
                    taker.take(PackNode.parse(path, packs.read(path), problems), language, type);
                }
            }
        }
        problems.throwIfAny();
    }

    private static void add(PackNode file, String language, String type, List<SpecExample> examples) {
        file.itemsOf("examples").forEach(node -> examples.add(example(node, language, type)));
        file.itemsOf("nothing").forEach(node -> examples.add(example(node, language, type)));
    }

    private static SpecExample example(PackNode node, String language, String type) {
        String place = node.file() + ":" + node.line();
        if (node.isText()) {
            return new SpecExample(language, type, place, node.text(), null, List.of());
        }
        List<Map<String, Object>> claims = new ArrayList<>();
        node.itemsOf("claims").forEach(claim -> claims.add(claim(claim, type)));
        PackNode published = node.get("published");
        return new SpecExample(
                language, type, place, node.textOf("text", ""), published == null ? null : published.text(), claims);
    }

    static Map<String, Object> claim(PackNode node, String type) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("type", type);
        node.fields().forEach((field, value) -> claim.put(field, value(field, value)));
        return claim;
    }

    static Object value(String field, PackNode node) {
        if (!node.fields().isEmpty()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.fields().forEach((name, value) -> map.put(name, value(name, value)));
            return map;
        }
        if (!node.isText()) {
            return node.items().stream().map(item -> value(field, item)).toList();
        }
        if (ACTORS.contains(field)) {
            return CODE.matcher(node.text()).matches() ? node.text() : Map.of("name", node.text());
        }
        boolean number = !DATES.contains(field) && NUMBER.matcher(node.text()).matches();
        return number ? new BigDecimal(node.text()) : node.text();
    }
}
