package org.dragoman.reader.quantity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/** The names that units and measures may have, as {@code core/units.yaml} lists them; the languages refer to them. */
final class UnitNames {
    static final String FILE = "core/units.yaml";

    private final Set<String> units = new HashSet<>();
    private final Set<String> measures = new HashSet<>();

    private UnitNames() {}

    static UnitNames load(PackFiles packs, PackProblems problems) {
        UnitNames names = new UnitNames();
        if (packs.exists(FILE)) {
            PackNode file = PackNode.read(packs, FILE, problems);
            names.units.addAll(file.textsOf("units"));
            names.measures.addAll(file.textsOf("measures"));
        }
        return names;
    }

    void checkUnit(String name, PackNode at, PackProblems problems) {
        check(units, "unit", name, at, problems);
    }

    void checkMeasure(String name, PackNode at, PackProblems problems) {
        check(measures, "measure", name, at, problems);
    }

    private static void check(Set<String> known, String what, String name, PackNode at, PackProblems problems) {
        if (!known.contains(name)) {
            problems.add(
                    at, "the " + what + " \"" + name + "\" is not in " + FILE + "; near it are " + near(known, name));
        }
    }

    private static List<String> near(Set<String> known, String name) {
        return known.stream()
                .sorted(Comparator.comparingInt((String other) -> -shared(other, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    private static int shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
