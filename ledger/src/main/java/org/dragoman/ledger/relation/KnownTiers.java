package org.dragoman.ledger.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The partnerships that the packs know, from {@code country/CODE/partnerships.tsv}: what dates a step that documents only
 * name, and explains a count of partners that no document lists. Immutable.
 */
public final class KnownTiers {
    private static final String FILE = "partnerships.tsv";
    private static final String TYPE = "core/types/partnership.yaml";

    private final Map<String, Map<String, List<KnownTier>>> byCountry;
    private final Map<String, String> countedAs;

    private KnownTiers(Map<String, Map<String, List<KnownTier>>> byCountry, Map<String, String> countedAs) {
        this.byCountry = byCountry;
        this.countedAs = Map.copyOf(countedAs);
    }

    /**
     * Reads the tables.
     *
     * @throws PackProblems.PackException naming everything that is wrong with them
     */
    public static KnownTiers of(PackFiles packs) {
        PackProblems problems = new PackProblems();
        PackNode type = PackNode.read(packs, TYPE, problems);
        Set<String> tiers = new HashSet<>(type.textsOf("tiers"));
        PackNode counted = type.get("counted-as");
        Map<String, Map<String, List<KnownTier>>> byCountry = new HashMap<>();
        for (String folder : packs.folders("country")) {
            String path = "country/" + folder + "/" + FILE;
            if (packs.exists(path)) {
                Table table = Table.parse(path, packs.read(path), problems, "country", "tier", "area", "from");
                String country = folder.toUpperCase(Locale.ROOT);
                byCountry.put(country, ofTable(country, table, tiers, problems));
            }
        }
        problems.throwIfAny();
        return new KnownTiers(byCountry, counted == null ? Map.of() : counted.settings());
    }

    private static Map<String, List<KnownTier>> ofTable(
            String country, Table table, Set<String> tiers, PackProblems problems) {
        Map<String, List<KnownTier>> byPartner = new TreeMap<>();
        for (Table.Row row : table.rows()) {
            KnownTier known = known(country, row, problems);
            if (known != null && tiers.contains(known.tier())) {
                byPartner
                        .computeIfAbsent(known.partner(), partner -> new ArrayList<>())
                        .add(known);
            }
        }
        byPartner.replaceAll((partner, steps) -> ended(steps));
        return byPartner;
    }

    private static @Nullable KnownTier known(String country, Table.Row row, PackProblems problems) {
        try {
            return new KnownTier(
                    country,
                    row.get("country"),
                    row.get("tier").replaceFirst(" \\(.*", ""),
                    row.get("area").isEmpty() ? null : row.get("area"),
                    Edtf.parse(row.get("from")),
                    null,
                    row.get("instrument"),
                    row.get("occasion"),
                    row.get("source"),
                    row.file(),
                    row.line());
        } catch (IllegalArgumentException e) {
            problems.add(row.file(), row.line(), "from: " + e.getMessage());
            return null;
        }
    }

    /** The steps in the order of time, each ended by the next one of its kind; one that only renews a tier is left out. */
    private static List<KnownTier> ended(List<KnownTier> rows) {
        List<KnownTier> sorted =
                rows.stream().sorted(Comparator.comparing(KnownTier::day)).toList();
        List<KnownTier> steps = new ArrayList<>();
        for (KnownTier row : sorted) {
            boolean renewed = steps.stream()
                    .anyMatch(step -> step.tier().equals(row.tier()) && Objects.equals(step.area(), row.area()));
            if (!renewed) {
                steps.replaceAll(step -> step.until() == null && step.area() == null && row.area() == null
                        ? step.endedBy(row.day())
                        : step);
                steps.add(row);
            }
        }
        return List.copyOf(steps);
    }

    /** The steps between two sides, the earliest first; empty where no table has the pair. */
    public List<KnownTier> between(String one, String other) {
        List<KnownTier> steps = of(one).get(other);
        return steps == null ? of(other).getOrDefault(one, List.of()) : steps;
    }

    /** The steps with each partner of a country, by the partner's code; empty where the packs have no table of it. */
    public Map<String, List<KnownTier>> of(String country) {
        return byCountry.getOrDefault(country, Map.of());
    }

    /** Whether a partner of one tier is counted among those of another one as well. */
    public boolean isCountedAs(String tier, String other) {
        return other.equals(countedAs.get(tier));
    }
}
