package org.dragoman.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** The project's own terms of linked data, as {@code core/export/vocabulary.yaml} has them. */
final class Vocabulary {
    private static final String FILE = "core/export/vocabulary.yaml";
    private static final String RDFS = "rdfs:";

    private final PackNode file;
    private final String namespace;

    private Vocabulary(PackNode file) {
        this.file = file;
        this.namespace = file.textOf("namespace", "");
    }

    static Vocabulary of(PackFiles packs, PackProblems problems) {
        return new Vocabulary(PackNode.read(packs, FILE, problems));
    }

    /** All terms with what they mean, as one JSON-LD document in the terms of RDF Schema. */
    Map<String, Object> document() {
        Map<String, Object> context = new LinkedHashMap<>();
        PackNode prefixes = file.get("prefixes");
        if (prefixes != null) {
            context.putAll(prefixes.settings());
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context);
        document.put("@graph", graph());
        return document;
    }

    private List<Object> graph() {
        List<Object> graph = new ArrayList<>();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@id", namespace);
        whole.put("@type", "owl:Ontology");
        whole.put("dcterms:title", file.textOf("title", ""));
        whole.put("dcterms:description", file.textOf("description", ""));
        graph.add(whole);
        add(graph, "classes", "Class");
        add(graph, "properties", null);
        return graph;
    }

    private void add(List<Object> graph, String part, @Nullable String kind) {
        PackNode terms = file.get(part);
        if (terms != null) {
            terms.fields().forEach((name, term) -> graph.add(term(name, term, kind)));
        }
    }

    private Map<String, Object> term(String name, PackNode term, @Nullable String kind) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", namespace + name);
        node.put("@type", kind == null ? "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property" : RDFS + kind);
        node.put(RDFS + "label", term.textOf("label", name));
        node.put(RDFS + "comment", term.textOf("comment", ""));
        node.put(RDFS + "isDefinedBy", Map.of("@id", namespace));
        String broader = term.textOf("broader", "");
        if (!broader.isEmpty()) {
            node.put(RDFS + "subClassOf", Map.of("@id", broader));
        }
        return node;
    }
}
