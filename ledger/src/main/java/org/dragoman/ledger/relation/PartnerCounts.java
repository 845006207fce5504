package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;

/** The partners of a country by tier, and the counts that documents state. */
public final class PartnerCounts {
    private final String country;
    private final Map<String, TierHistory> histories;
    private final List<Event> statements;
    private final KnownTiers known;

    private PartnerCounts(
            String country, Map<String, TierHistory> histories, List<Event> statements, KnownTiers known) {
        this.country = country;
        this.known = known;
        this.histories = histories;
        this.statements = List.copyOf(statements);
    }

    /**
     * Asks a ledger.
     *
     * @param country its code
     * @param knownOn only what the ledger knew by this day; null for all
     * @param known what the packs have
     */
    public static PartnerCounts of(Ledger ledger, String country, @Nullable LocalDate knownOn, KnownTiers known) {
        EventQuery ofCountry = EventQuery.all().sides(country).knownOn(knownOn);
        Map<String, List<Event>> byPartner = new TreeMap<>();
        for (Event event : ledger.events(ofCountry.types("partnership"))) {
            event.sides().stream()
                    .filter(side -> !side.equals(country))
                    .forEach(side -> byPartner
                            .computeIfAbsent(side, partner -> new ArrayList<>())
                            .add(event));
        }
        Map<String, TierHistory> histories = new TreeMap<>();
        byPartner.forEach(
                (partner, events) -> histories.put(partner, TierHistory.of(events, known.between(country, partner))));
        return new PartnerCounts(country, histories, ledger.events(ofCountry.types("partnership-count")), known);
    }

    public String country() {
        return country;
    }

    /** The history with each partner, by the partner's code. */
    public Map<String, TierHistory> histories() {
        return histories;
    }

    /** The partners of each tier on a day: codes, sorted. */
    public Map<String, List<String>> on(LocalDate day) {
        Map<String, List<String>> partners = new TreeMap<>();
        histories.forEach((partner, history) -> history.on(day)
                .ifPresent(step -> partners.computeIfAbsent(step.tier(), tier -> new ArrayList<>())
                        .add(partner)));
        return partners;
    }

    /**
     * What the tables have for a day and no document tells of: the tiers of partners of whom none is told, and those that
     * took the place of the told one.
     */
    public List<KnownTier> untold(LocalDate day) {
        List<KnownTier> untold = new ArrayList<>();
        known.of(country).forEach((partner, steps) -> {
            TierHistory history = histories.getOrDefault(partner, TierHistory.of(List.of(), steps));
            history.untold(day).ifPresent(untold::add);
        });
        return untold;
    }

    /** Every count that documents state, beside what the ledger holds. */
    public List<PartnerCount> stated() {
        return statements.stream().map(this::compared).filter(Objects::nonNull).toList();
    }

    private @Nullable PartnerCount compared(Event event) {
        String tier = event.text("tier");
        if (tier == null || !(event.value("value") instanceof Number value)) {
            return null;
        }
        LocalDate day = event.firstDay() != null ? event.firstDay() : Words.earliest(event);
        LocalDate counted = day == null ? event.knownSince() : day;
        return new CountCheck(histories, known.of(country), known, tier, counted).of(value.intValue(), day, event);
    }
}
