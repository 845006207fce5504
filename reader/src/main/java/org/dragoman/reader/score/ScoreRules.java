package org.dragoman.reader.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** When a claim that was read is the gold one: the rules of {@code core/score.yaml}. */
public final class ScoreRules {
    private static final String FILE = "core/score.yaml";
    /** How a gold claim says that there is no such field. */
    private static final String NOTHING = "none";

    private final Map<String, Map<String, Comparison>> types = new LinkedHashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Map<String, Comparison> further;
    private final @Nullable PackNode absent;
    private final Set<String> apart;
    private final String but;
    private final Agreement agreement;

    /** A field that counts for some claims only. */
    private record Condition(
            String field,
            Comparison comparison,
            @Nullable String type,
            @Nullable String where,
            Set<String> values,
            @Nullable String unless) {
        boolean holds(Map<String, ?> gold) {
            return (type == null || type.equals(gold.get("type")))
                    && (where == null || values.contains(String.valueOf(gold.get(where))))
                    && (unless == null || !gold.containsKey(unless));
        }
    }

    private ScoreRules(PackNode file, PackProblems problems) {
        PackNode declared = file.get("types");
        if (declared != null) {
            declared.fields().forEach((type, fields) -> types.put(type, comparisons(fields, problems)));
        }
        file.itemsOf("also").forEach(also -> conditions.add(condition(also, problems)));
        PackNode others = file.get("further");
        further = others == null ? Map.of() : comparisons(others, problems);
        absent = file.get("absent");
        apart = new TreeSet<>(file.textsOf("apart"));
        but = file.textOf("but", "");
        PackNode letters = file.get("letters");
        TextFolding folding =
                new TextFolding(letters == null ? Map.of() : letters.settings(), file.textsOf("stop-words"));
        agreement = new Agreement(folding, new TreeSet<>(file.textsOf("measures")));
    }

    /**
     * The rules among some packs.
     *
     * @throws PackProblems.PackException where they make no sense
     */
    public static ScoreRules of(PackFiles packs) {
        PackProblems problems = new PackProblems();
        ScoreRules rules = new ScoreRules(PackNode.read(packs, FILE, problems), problems);
        problems.throwIfAny();
        return rules;
    }

    private static Map<String, Comparison> comparisons(PackNode fields, PackProblems problems) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        fields.fields().forEach((field, how) -> comparisons.put(field, comparison(how, problems)));
        return comparisons;
    }

    private static Condition condition(PackNode also, PackProblems problems) {
        PackNode how = also.get("compare");
        return new Condition(
                also.textOf("field", ""),
                comparison(how == null ? also : how, problems),
                textOf(also, "type"),
                textOf(also, "if"),
                new TreeSet<>(also.textsOf("values")),
                textOf(also, "unless"));
    }

    private static @Nullable String textOf(PackNode node, String field) {
        PackNode value = node.get(field);
        return value == null ? null : value.text();
    }

    private static Comparison comparison(PackNode how, PackProblems problems) {
        try {
            return Comparison.valueOf(how.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(how, "\"" + how.text() + "\" is no way to compare a field");
            return Comparison.EXACT;
        }
    }

    /** All record types that are counted, in the order of the record format. */
    public List<String> types() {
        return List.copyOf(types.keySet());
    }

    /** Whether claims of a type stay out of the totals. */
    boolean isApart(String type) {
        return apart.contains(type);
    }

    /** The type that one of the two totals leaves out. */
    String leftOut() {
        return but;
    }

    /** Whether a claim that was read says what the gold one, of the same type, says. */
    public boolean agree(Map<String, ?> gold, Map<String, ?> read) {
        return isDenied(gold) == isDenied(read)
                && fields(gold).entrySet().stream().allMatch(rule -> agree(rule, gold, read));
    }

    private boolean agree(Map.Entry<String, Comparison> rule, Map<String, ?> gold, Map<String, ?> read) {
        String field = rule.getKey();
        return !gold.containsKey(field)
                || read.containsKey(field) && agreement.agree(rule.getValue(), gold.get(field), read.get(field));
    }

    /**
     * The fields that a gold claim states and a claim of the same type says otherwise, whether or not a score counts them, in
     * the order stated. Their rules are the score's where it counts the field, else those named {@code further}.
     *
     * @param gold fields of the record format, and no others
     */
    public List<String> differing(Map<String, ?> gold, Map<String, ?> read) {
        Map<String, Comparison> rules = new LinkedHashMap<>(further);
        rules.putAll(fields(gold));
        return gold.entrySet().stream()
                .filter(stated -> !says(
                        rules.getOrDefault(stated.getKey(), Comparison.EXACT),
                        stated.getValue(),
                        said(stated.getKey(), read)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean says(Comparison rule, @Nullable Object stated, @Nullable Object read) {
        return NOTHING.equals(stated) ? read == null : read != null && agreement.agree(rule, stated, read);
    }

    /** What a claim says in a field, also where it says so by having no such field. */
    public @Nullable Object said(String field, Map<String, ?> claim) {
        Object value = claim.get(field);
        return value != null || absent == null ? value : whereAbsent(absent, field, String.valueOf(claim.get("type")));
    }

    private static @Nullable String whereAbsent(PackNode absent, String field, String type) {
        PackNode ofType = absent.get(type);
        PackNode value = ofType == null || ofType.get(field) == null ? absent.get(field) : ofType.get(field);
        return value == null ? null : value.text();
    }

    private Map<String, Comparison> fields(Map<String, ?> gold) {
        Map<String, Comparison> fields =
                new LinkedHashMap<>(types.getOrDefault(String.valueOf(gold.get("type")), Map.of()));
        conditions.stream()
                .filter(condition -> condition.holds(gold))
                .forEach(condition -> fields.put(condition.field(), condition.comparison()));
        return fields;
    }

    private static boolean isDenied(Map<String, ?> claim) {
        return Status.DENIED.code().equals(claim.get("status"));
    }
}
