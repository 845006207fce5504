package org.dragoman.ledger.fuse;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/** What each field of each record type holds, and in which order the types have them. Immutable. */
final class FieldKinds {
    private static final String FILE = "core/fusion.yaml";

    private final Map<String, FieldKind> kinds = new HashMap<>();
    private final Map<String, List<String>> order = new LinkedHashMap<>();

    private FieldKinds(PackFiles packs, PackProblems problems) {
        PackNode file = PackNode.parse(FILE, packs.read(FILE), problems);
        PackNode declared = file.get("fields");
        if (declared != null) {
            declared.fields().forEach((field, kind) -> kinds.put(field, kind(kind, problems)));
        }
        for (String path : packs.under("core/types")) {
            PackNode type = PackNode.parse(path, packs.read(path), problems);
            order.put(type.textOf("type", ""), type.textsOf("fields"));
        }
    }

    static FieldKinds of(PackFiles packs, PackProblems problems) {
        return new FieldKinds(packs, problems);
    }

    private static FieldKind kind(PackNode node, PackProblems problems) {
        try {
            return FieldKind.valueOf(node.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(
                    node, "\"" + node.text() + "\" is nothing that a field holds; there are actor, date, number, text");
            return FieldKind.CODE;
        }
    }

    FieldKind of(String field) {
        return kinds.getOrDefault(field, FieldKind.CODE);
    }

    /** The fields of a type in the order of the record format. */
    List<String> order(String type) {
        return order.getOrDefault(type, List.of());
    }
}
