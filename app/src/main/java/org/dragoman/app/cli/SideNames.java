package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.reader.names.Folding;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.jspecify.annotations.Nullable;

/** Finds the country or body that somebody names on the command line: by its code, or by its name in a pack's language. */
final class SideNames {
    private static final List<String> TABLES = List.of("core/countries.tsv", "core/bodies.tsv");
    private static final String CODE = "code";
    private static final String WORDS = "core/words.yaml";
    private static final int MOST_HINTS = 3;

    private static final List<String> FOLDERS = List.of("country", "body");
    private static final String NAMES = "/names.tsv";

    private final PackFiles packs;
    /** Codes and names, in small letters, with the code that each stands for. */
    private final Map<String, String> codes = new TreeMap<>();
    /** The names of the codes in the language in which the program speaks. */
    private final Map<String, String> shown = new HashMap<>();
    /** All names that are known, without marks; made where a name is none of the above. */
    private @Nullable Map<String, String> others;

    private SideNames(PackFiles packs) {
        this.packs = packs;
        List<String> languages = packs.folders("lang");
        String spoken = PackNode.read(packs, WORDS, new PackProblems()).textOf("names", languages.get(0));
        for (String path : TABLES) {
            Table table = Table.parse(path, packs.read(path), new PackProblems());
            for (Table.Row row : table.rows()) {
                languages.forEach(language -> add(row.get(language), row.get(CODE)));
                shown.put(row.get(CODE), row.get(spoken));
                add(row.get(CODE), row.get(CODE));
            }
        }
        FOLDERS.forEach(folder -> ofFolders(packs, folder, spoken, shown.keySet())
                .forEach((code, names) -> {
                    names.forEach(name -> add(name, code));
                    add(code, code);
                    shown.put(code, names.get(0));
                }));
    }

    /**
     * The names of countries or bodies of which the tables have none, by their code: in the language given first.
     *
     * @param folder {@code country} or {@code body}
     * @param known the codes that the tables have
     */
    static Map<String, List<String>> ofFolders(PackFiles packs, String folder, String spoken, Set<String> known) {
        Map<String, List<String>> all = new HashMap<>();
        for (String one : packs.folders(folder)) {
            String code = one.toUpperCase(Locale.ROOT);
            String path = folder + "/" + one + "/pack.yaml";
            if (!known.contains(code) && packs.exists(path)) {
                all.put(code, names(PackNode.read(packs, path, new PackProblems()), spoken, code));
            }
        }
        return all;
    }

    private static List<String> names(PackNode pack, String spoken, String code) {
        PackNode named = pack.get("names");
        String otherwise = pack.textOf("name", code);
        List<String> names = new ArrayList<>();
        names.add(named == null ? otherwise : named.textOf(spoken, otherwise));
        names.add(otherwise);
        if (named != null) {
            named.fields().values().forEach(name -> names.add(name.text()));
        }
        return names;
    }

    /** Made when first asked for. */
    private static final class Shipped {
        private static final SideNames NAMES = of(PackFiles.shipped());
    }

    /** The names in the packs that ship with the program. */
    static SideNames shipped() {
        return Shipped.NAMES;
    }

    static SideNames of(PackFiles packs) {
        return new SideNames(packs);
    }

    private void add(String name, String code) {
        if (!name.isEmpty()) {
            codes.put(small(name), code);
        }
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The code of a country or body; a name may be written without marks, or be another one that the packs know. */
    Optional<String> code(String name) {
        String code = codes.get(small(name));
        return Optional.ofNullable(code == null ? others().get(Folding.fold(small(name))) : code);
    }

    private synchronized Map<String, String> others() {
        if (others == null) {
            Map<String, String> all = new HashMap<>();
            codes.forEach((name, code) -> put(all, name, code));
            for (String folder : FOLDERS) {
                for (String one : packs.folders(folder)) {
                    addOthers(all, folder + "/" + one + NAMES, one);
                }
            }
            others = all;
        }
        return others;
    }

    private void addOthers(Map<String, String> all, String path, String folder) {
        String code = codes.get(small(folder));
        if (code != null && packs.exists(path)) {
            Table.parse(path, packs.read(path), new PackProblems()).rows().stream()
                    .filter(row -> row.get("kind").equals("name"))
                    .forEach(row -> put(all, row.get("form"), code));
        }
    }

    /** What two go by is the name of the one that came first: those of the tables, then those of countries, do. */
    private static void put(Map<String, String> all, String name, String code) {
        all.putIfAbsent(Folding.fold(small(name)), code);
    }

    /**
     * The code of a country or body.
     *
     * @throws Failure naming the nearest ones where there is none
     */
    String need(String name) {
        return code(name)
                .orElseThrow(() -> new Failure("there is no country or body \"" + name + "\"; the nearest are "
                        + String.join(", ", nearest(name))));
    }

    private List<String> nearest(String name) {
        String wanted = small(name);
        List<String> names = new ArrayList<>(codes.keySet());
        names.sort(Comparator.comparingInt((String one) -> one.startsWith(wanted) ? 0 : distance(wanted, one))
                .thenComparing(Comparator.naturalOrder()));
        return names.stream()
                .map(one -> codes.getOrDefault(one, ""))
                .distinct()
                .limit(MOST_HINTS)
                .map(code -> shown.getOrDefault(code, code).equals(code) ? code : shown.get(code) + " (" + code + ")")
                .toList();
    }

    /** How many letters must be put in, taken out or changed to come from one word to the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int corner = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int change = corner + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                corner = row[column];
                row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
