package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/**
 * When claims of one type tell one event; {@code core/fusion.yaml} explains it.
 *
 * @param block parts of the name of the block, as written
 * @param same fields that must not contradict each other
 * @param date how dates are compared
 * @param need fields of which one must agree; empty where none is asked for
 * @param beside the field and its values with which a claim may tell the same as another one of its document; null for none
 * @param prefer of a field, the field whose side its value should act for
 * @param plain of a field, the field whose own side goes without saying as its value
 * @param repeats when what a document says twice is the same
 */
record TypeRule(
        List<String> block,
        List<FieldRule> same,
        DateRule date,
        Set<String> need,
        @Nullable FieldRule beside,
        Map<String, String> prefer,
        Map<String, String> plain,
        Repeats repeats) {
    /** The rule of a type for which the packs have none: all fields alike, without a date. */
    static final TypeRule NONE =
            new TypeRule(List.of(), List.of(), DateRule.NONE, Set.of(), null, Map.of(), Map.of(), Repeats.NEVER);

    /** How two values of a field are compared. */
    enum How {
        EQUAL,
        CLASS,
        ACTOR,
        MEMBERS,
        OVERLAP,
        SIDE,
        NUMBER,
        WORDS,
        RANK
    }

    /**
     * A field that must not contradict.
     *
     * @param absentDiffers whether a missing value contradicts one that is there
     * @param classes codes that are one class each
     * @param near how many times as much is still the same figure in dispute
     * @param nearUndated the same for figures without a date
     * @param within for how many days after the first word another figure is the same one in dispute, and not one that took
     *     its place; 0 for any time
     * @param other the field that a comparison of sides looks at; empty for none
     * @param values the values that it must have
     * @param ownDiffers whether texts of one language differ where each has a word that the other one has not
     * @param serial whether it numbers the events of a series, so that it tells one of them without a date
     */
    record FieldRule(
            String field,
            How how,
            boolean absentDiffers,
            List<Set<String>> classes,
            double near,
            double nearUndated,
            int within,
            String other,
            Set<String> values,
            boolean ownDiffers,
            boolean serial) {
        FieldRule {
            classes = List.copyOf(classes);
            values = Set.copyOf(values);
        }

        /** Whether what it has tells one thing from another of its kind: words, figures and ranks do, codes are few. */
        boolean names() {
            return how == How.WORDS || how == How.NUMBER || how == How.RANK;
        }

        /** The place of a code's class; -1 for those that no class lists, which are one class together. */
        int classOf(@Nullable String code) {
            for (int at = 0; at < classes.size(); at++) {
                if (code != null && classes.get(at).contains(code)) {
                    return at;
                }
            }
            return -1;
        }
    }

    /** When two claims of one document may tell the same event, where both are alike in all that is compared. */
    enum Repeats {
        /** A document that tells two things means two. */
        NEVER,
        /** Where both tell the day and the days lie within the slack. */
        NEAR,
        /** Whenever they are alike. */
        ALWAYS
    }

    /** What of a date is compared. */
    enum As {
        SPAN,
        START,
        WHOLE
    }

    /**
     * How dates are compared.
     *
     * @param field that has the date; null for a type without one
     * @param slack days that two dates may lie apart
     * @param undated days that a claim without a date may be published from the event; negative where that is no matter
     * @param said days after a period in which its figure is told without it
     * @param finest whether of a span of days and a day in it the day is what is meant
     */
    record DateRule(@Nullable String field, As as, int slack, int undated, int said, boolean finest) {
        static final int ANY = -1;
        static final DateRule NONE = new DateRule(null, As.SPAN, 0, ANY, 0, false);
    }

    TypeRule {
        block = List.copyOf(block);
        same = List.copyOf(same);
        need = Set.copyOf(need);
        prefer = Map.copyOf(prefer);
        plain = Map.copyOf(plain);
    }

    /** Whether it matters for a claim that has its date when it was told, too. */
    boolean asksWhenTold() {
        return same.stream().anyMatch(field -> field.within() > 0);
    }

    static TypeRule of(PackNode fuse, PackProblems problems) {
        List<FieldRule> same = new ArrayList<>();
        PackNode fields = fuse.get("same");
        if (fields != null) {
            fields.fields().forEach((field, rule) -> same.add(fieldRule(field, rule, problems)));
        }
        PackNode date = fuse.get("date");
        return new TypeRule(
                fuse.textsOf("block"),
                same,
                date == null ? DateRule.NONE : dateRule(date, problems),
                new TreeSet<>(fuse.textsOf("need")),
                beside(fuse.get("beside")),
                fields(fuse.get("prefer")),
                fields(fuse.get("plain")),
                choice(Repeats.class, fuse, "repeats", "never", problems));
    }

    private static @Nullable FieldRule beside(@Nullable PackNode node) {
        if (node == null || node.fields().isEmpty()) {
            return null;
        }
        String field = node.fields().keySet().iterator().next();
        return new FieldRule(
                field, How.EQUAL, false, List.of(), 0, 0, 0, "", new TreeSet<>(node.textsOf(field)), false, false);
    }

    private static Map<String, String> fields(@Nullable PackNode node) {
        return node == null ? Map.of() : node.settings();
    }

    private static FieldRule fieldRule(String field, PackNode rule, PackProblems problems) {
        List<Set<String>> classes = new ArrayList<>();
        for (PackNode one : rule.itemsOf("classes")) {
            classes.add(new TreeSet<>(one.items().stream().map(PackNode::text).toList()));
        }
        double near = number(rule, "near", 0, problems);
        return new FieldRule(
                field,
                choice(How.class, rule, "how", "equal", problems),
                rule.textOf("absent", "fits").equals("differs"),
                classes,
                near,
                number(rule, "undated", near, problems),
                (int) number(rule, "within", 0, problems),
                rule.textOf("field", ""),
                new TreeSet<>(rule.textsOf("values")),
                rule.textOf("own", "fits").equals("differs"),
                rule.textOf("serial", "false").equals("true"));
    }

    private static DateRule dateRule(PackNode date, PackProblems problems) {
        PackNode field = date.get("field");
        boolean any = date.textOf("undated", "any").equals("any");
        return new DateRule(
                field == null ? null : field.text(),
                choice(As.class, date, "as", "span", problems),
                (int) number(date, "slack", 0, problems),
                any ? DateRule.ANY : (int) number(date, "undated", 0, problems),
                (int) number(date, "said", 0, problems),
                date.textOf("finest", "false").equals("true"));
    }

    private static <E extends Enum<E>> E choice(
            Class<E> words, PackNode node, String field, String otherwise, PackProblems problems) {
        String word = node.textOf(field, otherwise);
        try {
            return Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(
                    node,
                    "\"" + word + "\" is no word for " + field + "; there are "
                            + List.of(words.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
            return words.getEnumConstants()[0];
        }
    }

    private static double number(PackNode node, String field, double otherwise, PackProblems problems) {
        PackNode value = node.get(field);
        if (value == null) {
            return otherwise;
        }
        try {
            return Double.parseDouble(value.text());
        } catch (NumberFormatException e) {
            problems.add(value, "\"" + value.text() + "\" is no number");
            return otherwise;
        }
    }
}
