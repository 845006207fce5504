package org.dragoman.ledger.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/** The words of a release, as {@code core/export/release.yaml} has them, and the record types it speaks of. */
final class ReleaseWords {
    private static final String FILE = "core/export/release.yaml";
    private static final String TYPES = "core/types";

    private final PackNode file;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private ReleaseWords(PackFiles packs, PackProblems problems) {
        this.file = PackNode.read(packs, FILE, problems);
        for (String path : packs.under(TYPES)) {
            PackNode type = PackNode.read(packs, path, problems);
            fields.put(type.textOf("type", ""), type.textsOf("fields"));
        }
    }

    static ReleaseWords of(PackFiles packs, PackProblems problems) {
        return new ReleaseWords(packs, problems);
    }

    /** A text of the file; empty where it is missing. */
    String text(String name) {
        return file.textOf(name, "").strip();
    }

    /** What each record type is, in the order of the file. */
    Map<String, String> types() {
        return part("types");
    }

    /** What each file of a release holds, in the order of the file. */
    Map<String, String> files() {
        return part("files");
    }

    private Map<String, String> part(String name) {
        Map<String, String> part = new LinkedHashMap<>();
        PackNode node = file.get(name);
        if (node != null) {
            node.fields().forEach((key, value) -> part.put(key, value.text()));
        }
        return part;
    }

    /** The fields of a record type; empty where the packs do not list them. */
    List<String> fields(String type) {
        return fields.getOrDefault(type, List.of());
    }

    /** The record types whose fields the packs list. */
    List<String> listedTypes() {
        return List.copyOf(fields.keySet());
    }
}
