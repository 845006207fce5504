package org.dragoman.ledger.fuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** What the packs say of fusion: what fields hold, and when claims of each type tell one event. Immutable. */
final class Rules {
    private static final String FILE = "core/fusion.yaml";
    private static final String WORDS = "core/score.yaml";

    private final Map<String, FieldKind> kinds = new HashMap<>();
    private final Map<String, List<String>> order = new HashMap<>();
    private final Map<String, TypeRule> types = new HashMap<>();
    private final Set<String> stopWords = new HashSet<>();
    private final Map<String, Bound> bounds = new HashMap<>();
    private final Set<String> some;
    private final Set<String> sides;
    private final Map<String, Set<String>> loose = new HashMap<>();
    private final Map<String, String> saidOf;

    /**
     * What a word such as "over" leaves open.
     *
     * @param least how many times as much as told the true figure is at least
     * @param most how many times as much as told it is at most
     */
    record Bound(double least, double most) {}

    private Rules(PackFiles packs, PackProblems problems) {
        PackNode file = PackNode.read(packs, FILE, problems);
        PackNode fields = file.get("fields");
        if (fields != null) {
            fields.fields().forEach((field, kind) -> kinds.put(field, kind(kind, problems)));
        }
        PackNode words = file.get("bounds");
        if (words != null) {
            words.fields().forEach((word, limits) -> addBound(word, limits, problems));
        }
        some = Set.copyOf(file.textsOf("some"));
        sides = Set.copyOf(file.textsOf("sides"));
        PackNode open = file.get("loose");
        if (open != null) {
            open.fields().keySet().forEach(field -> loose.put(field, Set.copyOf(open.textsOf(field))));
        }
        PackNode said = file.get("said-of");
        saidOf = said == null ? Map.of() : Map.copyOf(said.settings());
        PackNode others = file.get("types");
        if (others != null) {
            others.fields().forEach((type, node) -> addType(type, node, problems));
        }
        for (String path : packs.under("core/types")) {
            PackNode type = PackNode.read(packs, path, problems);
            addType(type.textOf("type", ""), type, problems);
        }
        PackNode score = PackNode.read(packs, WORDS, problems);
        score.textsOf("stop-words").forEach(word -> stopWords.addAll(Knowledge.words(word)));
    }

    static Rules of(PackFiles packs, PackProblems problems) {
        return new Rules(packs, problems);
    }

    private void addBound(String word, PackNode limits, PackProblems problems) {
        List<PackNode> two = limits.items();
        try {
            bounds.put(
                    word,
                    new Bound(
                            Double.parseDouble(two.get(0).text()),
                            Double.parseDouble(two.get(1).text())));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            problems.add(limits, "a bound is two numbers: how many times as much at least, and at most");
        }
    }

    private void addType(String type, PackNode node, PackProblems problems) {
        order.put(type, node.textsOf("fields"));
        PackNode fuse = node.get("fuse");
        if (fuse != null) {
            types.put(type, TypeRule.of(fuse, problems));
        }
    }

    private static FieldKind kind(PackNode node, PackProblems problems) {
        try {
            return FieldKind.valueOf(node.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(
                    node,
                    "\"" + node.text() + "\" is nothing that a field holds; there are actor, date, number, text, rank");
            return FieldKind.CODE;
        }
    }

    FieldKind kind(String field) {
        return kinds.getOrDefault(field, FieldKind.CODE);
    }

    /** The fields of a type in the order of the record format. */
    List<String> order(String type) {
        return order.getOrDefault(type, List.of());
    }

    TypeRule type(String name) {
        return types.getOrDefault(name, TypeRule.NONE);
    }

    /** Whether a value is a state that lasts beside the step that led to it. */
    boolean isLasting(String type, String field, Object value) {
        TypeRule.FieldRule beside = type(type).beside();
        return beside != null && beside.field().equals(field) && beside.values().contains(String.valueOf(value));
    }

    /** Whether two codes of a field are of one class, so that they say the same of an event in two ways. */
    boolean areOfOneClass(String type, String field, Object one, Object other) {
        return type(type).same().stream()
                .filter(rule -> rule.how() == TypeRule.How.CLASS && rule.field().equals(field))
                .anyMatch(rule -> rule.classOf(String.valueOf(one)) == rule.classOf(String.valueOf(other)));
    }

    /** Whether a field names some of many, so that two documents may name others and both be right. */
    boolean isSome(String field) {
        return some.contains(field);
    }

    /** Whether a field holds countries and bodies, and never persons. */
    boolean holdsSides(String field) {
        return sides.contains(field);
    }

    /** Whether a code leaves open what other codes of its field tell. */
    boolean isLoose(String field, Object code) {
        return loose.getOrDefault(field, Set.of()).contains(String.valueOf(code));
    }

    /** The field of which another one is said; null for one that stands for itself. */
    @Nullable String saidOf(String field) {
        return saidOf.get(field);
    }

    /** What a word before a figure leaves open; null where the word leaves nothing open. */
    @Nullable Bound bound(@Nullable Object word) {
        return word == null ? null : bounds.get(String.valueOf(word));
    }

    /** Whether a folded word says nothing. */
    boolean isStopWord(String foldedWord) {
        return stopWords.contains(foldedWord);
    }
}
