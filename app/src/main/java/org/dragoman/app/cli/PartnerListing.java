package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.ledger.relation.PartnerCount;
import org.dragoman.ledger.relation.PartnerCounts;

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
        partners.forEach((tier, codes) -> text.append("  ")
                .append(words.value("tier", tier))
                .append(" (")
                .append(codes.size())
                .append("): ")
                .append(names(codes))
                .append('\n'));
        counts.stated().forEach(stated -> append(text, stated));
        return text.toString();
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
        text.append("  the ledger holds ")
                .append(count.held().size())
                .append(" then: ")
                .append(names(count.held()))
                .append('\n');
        if (count.missing() > 0) {
            text.append("  ").append(count.missing()).append(" are not told of by any document of the ledger");
        } else if (count.missing() < 0) {
            text.append("  ")
                    .append(-count.missing())
                    .append(" more than stated: a tier was named loosely, or the count is older");
        } else {
            text.append("  the two agree");
        }
        text.append('\n');
        if (!count.later().isEmpty()) {
            text.append("  reached the tier later: ")
                    .append(names(count.later()))
                    .append('\n');
        }
    }

    private String names(List<String> codes) {
        return codes.isEmpty() ? "none" : codes.stream().map(words::name).collect(Collectors.joining(", "));
    }

    static Map<String, Object> object(PartnerCounts counts, LocalDate day) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("of", counts.country());
        object.put("as_of", day.toString());
        object.put("partners", counts.on(day));
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
        object.put("later", count.later());
        object.put("missing", count.missing());
        object.put("event", count.event().id());
        return object;
    }
}
