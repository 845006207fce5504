package org.dragoman.reader.scene;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** The kinds of measures that {@code measures} of {@code core/types/indicator.yaml} declares. */
public final class MeasureKinds {
    private static final String FILE = "core/types/indicator.yaml";

    private final Map<String, MeasureKind> byName = new HashMap<>();
    private final Map<String, MeasureKind> byUnit = new HashMap<>();
    private final Map<String, MeasureKind> general = new HashMap<>();

    private MeasureKinds() {}

    /** Reads the declared kinds; what is wrong with them is added to the problems. */
    public static MeasureKinds load(PackFiles packs, PackProblems problems) {
        MeasureKinds kinds = new MeasureKinds();
        PackNode declared =
                packs.exists(FILE) ? PackNode.read(packs, FILE, problems).get("measures") : null;
        if (declared != null) {
            declared.fields().forEach((name, node) -> kinds.add(kind(name, node, problems), node.textsOf("units")));
        }
        return kinds;
    }

    private void add(MeasureKind kind, List<String> units) {
        byName.put(kind.name(), kind);
        units.forEach(unit -> byUnit.put(unit, kind));
        if (kind.is(MeasureKind.Trait.GENERAL)) {
            general.put(kind.family(), kind);
        }
    }

    private static MeasureKind kind(String name, PackNode node, PackProblems problems) {
        Set<MeasureKind.Trait> traits = EnumSet.noneOf(MeasureKind.Trait.class);
        node.textsOf("traits").forEach(trait -> {
            MeasureKind.Trait known = one(MeasureKind.Trait.class, trait, node, problems);
            if (known != null) {
                traits.add(known);
            }
        });
        Flow flow = one(Flow.class, node.textOf("flow", "mutual"), node, problems);
        MeasureKind.Counts counts = one(MeasureKind.Counts.class, node.textOf("counts", "things"), node, problems);
        PackNode most = node.get("most");
        PackNode target = node.get("target");
        return new MeasureKind(
                name,
                flow == null ? Flow.MUTUAL : flow,
                counts == null ? MeasureKind.Counts.THINGS : counts,
                node.textOf("family", name),
                traits,
                new BigDecimal(node.textOf("least", "0")),
                most == null ? null : new BigDecimal(most.text()),
                target == null ? null : target.text(),
                node.textOf("ranked", name));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, String word, PackNode at, PackProblems problems) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(word)) {
                return value;
            }
        }
        problems.add(at, "\"" + word + "\" is none of " + Arrays.toString(type.getEnumConstants()));
        return null;
    }

    /** The kind of a name; one that is not declared runs both ways and counts things. */
    public MeasureKind named(String name) {
        MeasureKind kind = byName.get(name);
        return kind == null
                ? new MeasureKind(
                        name, Flow.MUTUAL, MeasureKind.Counts.THINGS, name, Set.of(), BigDecimal.ZERO, null, null, name)
                : kind;
    }

    /** The kind that a unit alone hints at; null where it does not. */
    public @Nullable MeasureKind ofUnit(String unit) {
        return byUnit.get(unit);
    }

    /** Whether a kind's family has one that is meant where a list only names countries and figures. */
    public boolean isOfGeneral(MeasureKind kind) {
        return general.containsKey(kind.family());
    }

    /** What runs the other way: imports for exports; the same kind where its family has none that does. */
    public MeasureKind opposite(MeasureKind kind) {
        Flow back = kind.flow() == Flow.SENT ? Flow.RECEIVED : Flow.SENT;
        return byName.values().stream()
                .filter(other -> kind.flow() != Flow.MUTUAL
                        && other.family().equals(kind.family())
                        && other.flow() == back
                        && other.target() != null)
                .findFirst()
                .orElse(kind);
    }

    /** The one that is meant of a kind's family where a list only names countries and figures. */
    public MeasureKind generalOf(MeasureKind kind) {
        return general.getOrDefault(kind.family(), kind);
    }
}
