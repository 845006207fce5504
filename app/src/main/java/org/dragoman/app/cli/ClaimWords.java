package org.dragoman.app.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.ledger.brief.WordPattern;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.jspecify.annotations.Nullable;

/** Puts claims into plain words, by the patterns of {@code core/words.yaml}; a type without one lists its fields. */
final class ClaimWords {
    private static final String FILE = "core/words.yaml";

    private final Map<String, WordPattern> patterns = new LinkedHashMap<>();
    private final ValueWords values;

    private ClaimWords(PackFiles packs, PackProblems problems) {
        PackNode file = PackNode.read(packs, FILE, problems);
        PackNode types = file.get("types");
        if (types != null) {
            types.fields().forEach((type, pattern) -> patterns.put(type, WordPattern.of(pattern.text())));
        }
        PackNode offices = file.get("offices");
        values = new ValueWords(names(packs, file, problems), offices == null ? Map.of() : offices.settings());
    }

    /** Made when first asked for. */
    private static final class Shipped {
        private static final ClaimWords WORDS = of(PackFiles.shipped());
    }

    /** The words of the packs that ship with the program. */
    static ClaimWords shipped() {
        return Shipped.WORDS;
    }

    /** The words of some packs; packs without any name all fields. */
    static ClaimWords of(PackFiles packs) {
        PackFiles source = packs.exists(FILE) ? packs : PackFiles.shipped();
        return new ClaimWords(source, new PackProblems());
    }

    private static Map<String, String> names(PackFiles packs, PackNode file, PackProblems problems) {
        String column = file.textOf("names", "");
        Map<String, String> names = new HashMap<>();
        for (String path : List.of("core/countries.tsv")) {
            Table table = Table.parse(path, packs.read(path), problems);
            table.rows().forEach(row -> names.put(row.get("code"), row.get(column)));
        }
        SideNames.ofFolders(packs, "country", column, Set.copyOf(names.keySet()))
                .forEach((code, all) -> names.put(code, all.get(0)));
        return names;
    }

    String of(Claim claim) {
        return of(claim.type(), claim.fields());
    }

    /** What a claim says, without its status. */
    String of(String type, Map<String, ?> fields) {
        WordPattern pattern = patterns.get(type);
        return pattern == null
                ? listed(fields)
                : pattern.fill(field -> isHome(field, fields) ? null : value(field, fields.get(field)));
    }

    /** Whether a field only repeats where whoever acts is at home: "from" that country goes without saying. */
    private static boolean isHome(String field, Map<String, ?> fields) {
        Object who = fields.get("who");
        Object home = who instanceof Map<?, ?> actor ? actor.get("of") : who;
        return field.equals("from") && home != null && home.equals(fields.get(field));
    }

    private String listed(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " " + value(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A value of a field; null where there is none. */
    @Nullable String value(String field, @Nullable Object value) {
        return value == null ? null : values.of(field, value);
    }

    /** The order in which types are shown: that of the patterns, then by name. */
    Comparator<String> order() {
        List<String> types = List.copyOf(patterns.keySet());
        return Comparator.comparingInt((String type) -> types.contains(type) ? types.indexOf(type) : types.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /** The types that have a pattern, in the order of the file. */
    List<String> types() {
        return List.copyOf(patterns.keySet());
    }

    /** A country or body by its name where it has one. */
    String name(String code) {
        return values.name(code);
    }
}
