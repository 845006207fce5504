package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.ledger.relation.KnownTier;
import org.dragoman.ledger.relation.PartnerCount;
import org.dragoman.ledger.relation.PartnerCounts;
import org.jspecify.annotations.Nullable;

/** Shows the partners of a country by tier, beside the counts that documents state. */
final class PartnerListing {
    private final ClaimWords words;

    PartnerListing(ClaimWords words) {
        this.words = words;
    }

    String of(PartnerCounts counts, LocalDate day) {
        StringBuilder text = new StringBuilder(words.name(counts.country()))
                .append(", partners on ")
                .append(day)
                .append('\n');
        Map<String, List<String>> partners = counts.on(day);
        if (partners.isEmpty()) {
            text.append("  none is told\n");
        }
        Map<String, KnownTier> untold = new TreeMap<>();
        counts.untold(day).forEach(known -> untold.put(known.partner(), known));
        partners.forEach((tier, codes) -> text.append("  ")
                .append(words.value("tier", tier))
                .append(" (")
                .append(codes.size())
                .append("): ")
                .append(names(codes, code -> words.name(code) + replaced(untold.remove(code))))
                .append('\n'));
        addUntold(text, List.copyOf(untold.values()));
        counts.stated().forEach(stated -> append(text, stated));
        return text.toString();
    }

    /** The tier that took the place of a told one by the tables, in brackets behind the partner. */
    private String replaced(@Nullable KnownTier known) {
        return known == null
                ? ""
                : " (by the tables " + words.value("tier", known.tier()) + " since " + known.since() + ")";
    }

    /** The partners of whom no document tells, by tier as the told ones. */
    private void addUntold(StringBuilder text, List<KnownTier> untold) {
        if (!untold.isEmpty()) {
            text.append("by the tables also, told of by no document\n");
        }
        untold.stream()
                .collect(Collectors.groupingBy(KnownTier::tier, TreeMap::new, Collectors.toList()))
                .forEach((tier, known) -> line(
                        text,
                        words.value("tier", tier) + " (" + known.size() + ")",
                        known.stream()
                                .map(one -> words.name(one.partner()) + " since " + one.since())
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private void append(StringBuilder text, PartnerCount count) {
        text.append("documents state ")
                .append(count.stated())
                .append(' ')
                .append(words.value("tier", count.tier()))
                .append(" partners")
                .append(count.day() == null ? "" : " on " + count.day())
                .append("  ")
                .append(count.event().id())
                .append('\n');
        line(text, "the ledger holds " + count.held().size() + " then", names(count.held()));
        if (!count.higher().isEmpty()) {
            line(text, "and " + count.higher().size() + " at a higher tier, counted with them", names(count.higher()));
        }
        if (!count.untold().isEmpty()) {
            line(text, count.untold().size() + " in the tables, told of by no document", known(count.untold()));
        }
        if (!count.otherwise().isEmpty()) {
            line(
                    text,
                    count.otherwise().size() + " in the tables, of whom documents tell another tier or a later day",
                    known(count.otherwise()));
        }
        if (!count.doubtful().isEmpty()) {
            line(text, "the tables have another tier then of", names(count.doubtful()));
        }
        text.append("  ").append(balance(count)).append('\n');
        if (!count.later().isEmpty()) {
            line(text, "reached the tier later", names(count.later()));
        }
        if (!count.left().isEmpty()) {
            line(text, "had left the tier by then", names(count.left()));
        }
    }

    private static void line(StringBuilder text, String what, String names) {
        text.append("  ").append(what).append(": ").append(names).append('\n');
    }

    /** What is left of the difference between a stated count and the partners that are known. */
    private static String balance(PartnerCount count) {
        int left = count.unexplained();
        if (left == 0) {
            return count.missing() == 0 ? "the two agree" : "so " + count.stated() + ": nothing is left to explain";
        }
        return left > 0
                ? left + " are neither told of nor in the tables"
                : -left + " more than stated: a tier was named loosely, or the count is older";
    }

    private String known(List<KnownTier> known) {
        return known.stream()
                .map(one -> words.name(one.partner()) + " (" + words.value("tier", one.tier()) + " since " + one.since()
                        + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String names(List<String> codes) {
        return names(codes, words::name);
    }

    private static String names(List<String> codes, Function<String, String> name) {
        return codes.isEmpty() ? "none" : codes.stream().map(name).sorted().collect(Collectors.joining(", "));
    }

    static Map<String, Object> object(PartnerCounts counts, LocalDate day) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("of", counts.country());
        object.put("as_of", day.toString());
        object.put("partners", counts.on(day));
        object.put(
                "untold", counts.untold(day).stream().map(TierListing::object).toList());
        object.put(
                "stated", counts.stated().stream().map(PartnerListing::object).toList());
        return object;
    }

    private static Map<String, Object> object(PartnerCount count) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("tier", count.tier());
        object.put("stated", count.stated());
        LedgerCommand.put(object, "day", count.day());
        object.put("held", count.held());
        object.put("higher", count.higher());
        object.put("untold", count.untold().stream().map(TierListing::object).toList());
        object.put(
                "otherwise", count.otherwise().stream().map(TierListing::object).toList());
        object.put("doubtful", count.doubtful());
        object.put("later", count.later());
        object.put("left", count.left());
        object.put("missing", count.missing());
        object.put("unexplained", count.unexplained());
        object.put("event", count.event().id());
        return object;
    }
}
