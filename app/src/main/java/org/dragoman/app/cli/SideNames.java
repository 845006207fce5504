package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;

/** Finds the country or body that somebody names on the command line: by its code, or by its name in a pack's language. */
final class SideNames {
    private static final List<String> TABLES = List.of("core/countries.tsv", "core/bodies.tsv");
    private static final String CODE = "code";
    private static final int MOST_HINTS = 3;

    /** Codes and names, in small letters, with the code that each stands for. */
    private final Map<String, String> codes = new TreeMap<>();

    private SideNames(PackFiles packs) {
        List<String> languages = packs.folders("lang");
        for (String path : TABLES) {
            Table table = Table.parse(path, packs.read(path), new PackProblems());
            for (Table.Row row : table.rows()) {
                languages.forEach(language -> add(row.get(language), row.get(CODE)));
                add(row.get(CODE), row.get(CODE));
            }
        }
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

    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(small(name)));
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
                .limit(MOST_HINTS)
                .map(one -> one.equals(small(codes.getOrDefault(one, "")))
                        ? one.toUpperCase(Locale.ROOT)
                        : one + " (" + codes.get(one) + ")")
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
