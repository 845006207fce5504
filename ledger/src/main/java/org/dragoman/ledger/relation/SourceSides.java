package org.dragoman.ledger.relation;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.jspecify.annotations.Nullable;

/**
 * Of which side the source of a document is, by the domain of its address or of its publisher ({@code core/domains.tsv}).
 * Nothing is guessed from the language: a paper in one country's language need not be that country's. Immutable.
 */
public final class SourceSides {
    private static final String DOMAINS = "core/domains.tsv";
    private static final String COUNTRIES = "core/countries.tsv";
    /** In the table: whoever likes uses the domain. */
    private static final String ANYBODY = "-";

    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}");

    private final Map<String, String> sides;

    private SourceSides(Map<String, String> sides) {
        this.sides = Map.copyOf(sides);
    }

    /**
     * Reads the tables.
     *
     * @throws PackProblems.PackException naming everything that is wrong with them
     */
    public static SourceSides of(PackFiles packs) {
        PackProblems problems = new PackProblems();
        Map<String, String> sides = new HashMap<>();
        Set<String> known = new HashSet<>(Set.of(ANYBODY));
        packs.folders("body").forEach(body -> known.add(body.toUpperCase(Locale.ROOT)));
        Table countries = Table.parse(COUNTRIES, packs.read(COUNTRIES), problems, "code");
        for (Table.Row row : countries.rows()) {
            known.add(row.get("code"));
            sides.put(row.get("code").toLowerCase(Locale.ROOT), row.get("code"));
        }
        Table domains = Table.parse(DOMAINS, packs.read(DOMAINS), problems, "domain", "side");
        for (Table.Row row : domains.rows()) {
            if (!known.contains(row.get("side"))) {
                problems.add(row.file(), row.line(), "there is no side " + row.get("side"));
            }
            sides.put(row.get("domain"), row.get("side"));
        }
        problems.throwIfAny();
        return new SourceSides(sides);
    }

    /** The code of a country or body; null where neither the address nor the publisher tells. */
    public @Nullable String of(DocumentEntry document) {
        String side = of(host(document.url()));
        return side == null ? of(host(document.source())) : side;
    }

    private @Nullable String of(@Nullable String host) {
        for (String ending = host; ending != null; ending = parent(ending)) {
            String side = sides.get(ending);
            if (side != null) {
                return side.equals(ANYBODY) ? null : side;
            }
        }
        return null;
    }

    private static @Nullable String parent(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? null : domain.substring(dot + 1);
    }

    /** The host of an address, or a publisher that is named by its domain alone. */
    private static @Nullable String host(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher plain = HOST.matcher(lower);
        if (plain.matches()) {
            return lower;
        }
        try {
            URI address = lower.contains("://") ? URI.create(lower) : null;
            return address == null ? null : address.getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
