package org.dragoman.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/** Which event is which kind of political act, as {@code core/export/plover.yaml} has it. */
final class PloverRules {
    private static final String FILE = "core/export/plover.yaml";

    private final PackNode file;
    private final List<Rule> rules = new ArrayList<>();

    /**
     * What some events are.
     *
     * @param type record type
     * @param only values that fields must have
     * @param codes the columns that are the same for all of them, by the names of the file
     * @param source fields that name who acts
     * @param target fields that name toward whom; empty where those who act do it with each other
     */
    record Rule(
            String type,
            Map<String, String> only,
            Map<String, String> codes,
            List<String> source,
            List<String> target) {
        private boolean fits(Event event) {
            return event.type().equals(type)
                    && only.entrySet().stream()
                            .allMatch(one -> Mapping.oneOf(one.getValue(), Mapping.valueOf(event, one.getKey())));
        }

        /** A column that is the same for all; empty where the file says nothing. */
        String code(String name) {
            return codes.getOrDefault(name, "");
        }
    }

    private PloverRules(PackNode file) {
        this.file = file;
        file.itemsOf("rules").forEach(rule -> rules.add(rule(rule)));
    }

    static PloverRules of(PackFiles packs, PackProblems problems) {
        return new PloverRules(PackNode.read(packs, FILE, problems));
    }

    private static Rule rule(PackNode node) {
        PackNode only = node.get("only");
        Map<String, String> codes = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> {
            if (value.isText()) {
                codes.put(name, value.text());
            }
        });
        return new Rule(
                node.textOf("type", ""),
                only == null ? Map.of() : only.settings(),
                codes,
                node.textsOf("source"),
                node.textsOf("target"));
    }

    List<Rule> all() {
        return List.copyOf(rules);
    }

    /** The first rule that fits; empty where the event is no political act. */
    Optional<Rule> rule(Event event) {
        return rules.stream().filter(rule -> rule.fits(event)).findFirst();
    }

    /** What contexts a status adds. */
    String context(Rule rule, Event event) {
        PackNode contexts = file.get("contexts");
        String added = contexts == null ? "" : contexts.textOf(event.status().code(), "");
        String own = rule.code("context");
        return own.isEmpty() || added.isEmpty() ? own + added : own + ";" + added;
    }

    /** The terms of the extension columns, with what they mean. */
    Map<String, String> extension() {
        PackNode terms = file.get("extension");
        return terms == null ? Map.of() : terms.settings();
    }
}
